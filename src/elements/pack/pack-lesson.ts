import { messagesFor } from '../../i18n/messages.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { mostMinutes, type Pack } from '../../pack/pack.ts';
import { budgetTime } from '../../pack/time-budget.ts';
import { element } from '../element.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { PackSession } from './pack-session.ts';

const textFields = ['title', 'unit', 'trainer', 'date', 'audience'] as const;

/** The form about the lesson: title, unit, trainer, day, audience, length, language of the files. */
export function showLesson(root: HTMLElement, session: PackSession, materials: PackMaterials) {
  const { t } = session;
  const form = root.querySelector<HTMLFormElement>('.pack-lesson')!;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const name of textFields) {
    const input = field(name);
    const write = () =>
      session.change(t.did.field(t.fields[name]), (pack) => ({ ...pack, [name]: input.value }), `field:${name}`);
    input.addEventListener('input', write);
    input.addEventListener('blur', () => session.endGroup());
  }
  const minutes = field('minutes');
  minutes.addEventListener('input', () => {
    const value = Number(minutes.value);
    if (!Number.isInteger(value) || value < 1 || value > mostMinutes) return;
    session.change(t.did.field(t.fields.minutes), (pack) => ({ ...pack, minutes: value }), 'field:minutes');
  });
  minutes.addEventListener('blur', () => {
    session.endGroup();
    minutes.value = String(session.pack.minutes);
  });
  const language = field('locale') as unknown as HTMLSelectElement;
  language.addEventListener('change', () => {
    const { value } = language;
    if (isLocale(value)) void switchTo(value);
  });
  const switchTo = async (locale: Locale) => {
    const translate = await materials.translator(session.pack, session.pack.locale, locale);
    session.chooseLanguage(locale, translate);
  };
  // The same where the reader came from the other edition.
  const { cameIn, pack } = session;
  if (cameIn && pack.module !== undefined)
    void materials.translator(pack, cameIn, pack.locale).then((translate) => session.settle(translate));
  session.show((pack) => {
    for (const name of textFields) if (field(name).value !== pack[name]) field(name).value = pack[name];
    if (document.activeElement !== minutes) minutes.value = String(pack.minutes);
    language.value = pack.locale;
  });
}

/** The running total of minutes against those the lesson has, in words and as a bar. */
export function showTime(root: HTMLElement, session: PackSession) {
  const { time } = session.t;
  const summary = root.querySelector<HTMLElement>('.pack-time-left')!;
  const sums = root.querySelectorAll<HTMLElement>('.pack-time-sum');
  const bar = root.querySelector('.pack-time .part')!;
  session.show((pack) => {
    const budget = budgetTime(pack);
    const over = budget.left < 0;
    summary.textContent = over
      ? time.over(-budget.left, pack.minutes)
      : budget.left === 0
        ? time.even(pack.minutes)
        : time.left(budget.left, pack.minutes);
    const hint = over ? `${messagesFor(session.edition).punctuation.stop}${time.overHint}` : '';
    for (const sum of sums) sum.textContent = pack.entries.length === 0 ? '' : `${time.sum(budget)}${hint}`;
    bar.setAttribute('width', `${Math.min(100, (100 * budget.total) / pack.minutes)}%`);
    root.querySelector('.pack-time')!.classList.toggle('over', over);
  });
}

/** Whether the module that the pack was started from still goes into the files. */
export function showModule(root: HTMLElement, session: PackSession, materials: PackMaterials) {
  const { t } = session;
  const line = root.querySelector<HTMLElement>('.pack-module')!;
  const show = ({ module, locale, entries }: Pack) => {
    line.hidden = module === undefined || entries.length === 0;
    if (module === undefined || line.hidden) return;
    const loaded = materials.module(locale, module);
    if (loaded.state === 'ready') {
      const { title, cases } = loaded.material;
      const ids = new Set(entries.map(({ id }) => id));
      line.textContent = cases.every(({ id }) => ids.has(id)) ? t.moduleKept(title) : t.moduleBroken(title);
    } else if (loaded.state === 'failed') {
      const retry = element('button', { type: 'button', class: 'plain' }, t.retry);
      retry.addEventListener('click', () => materials.retry());
      line.replaceChildren(t.moduleFailed, ' ', retry);
    } else line.textContent = loaded.state === 'gone' ? t.moduleGone : t.loading;
  };
  materials.listen(() => show(session.pack));
  session.show(show);
}
