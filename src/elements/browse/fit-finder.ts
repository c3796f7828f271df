import { messagesFor, type Messages } from '../../i18n/messages.ts';
import {
  type FitCase,
  type Need,
  needNames,
  rankFit,
  type Ranking,
  readWishes,
  type Wishes,
  writeWishes,
} from '../../library/fit.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { paths } from '../../paths.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { makeFitGroup, makeOpenGroup, makeSilentGroup } from './fit-result.ts';

/**
 * `<fit-finder data-edition data-address>`: around the form that asks what somebody has. Ranks the cases, fetched once from the
 * address, as the answers in the page's own address want it.
 */
class FitFinder extends HTMLElement {
  private form!: HTMLFormElement;
  private results!: HTMLElement;
  /** What was asked, for a printout, which has no form. */
  private readonly asked = element('p', { class: 'fit-asked' });
  private cases: FitCase[] | undefined;

  connectedCallback() {
    if (this.form as HTMLFormElement | undefined) return;
    this.form = this.querySelector<HTMLFormElement>('.fit-form')!;
    this.results = this.querySelector<HTMLElement>('.fit-results')!;
    this.querySelector('.browse-fallback')?.remove();
    this.form.hidden = false;
    this.results.before(this.asked);
    this.form.addEventListener('change', () => this.go(this.answers));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.results.focus({ preventScroll: true });
      this.results.scrollIntoView();
    });
    this.child('.fit-clear').addEventListener('click', () => {
      this.go({ have: {} });
      this.form.querySelector('select')?.focus();
    });
    window.addEventListener('popstate', () => this.show());
    void this.load();
  }

  private get edition(): Locale {
    const { edition } = this.dataset;
    return isLocale(edition) ? edition : 'zh';
  }

  private get t(): Messages['fit'] {
    return messagesFor(this.edition).fit;
  }

  private async load() {
    const { t } = this;
    this.results.replaceChildren(element('p', { class: 'note' }, t.busy));
    try {
      const response = await fetch(this.dataset['address'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.cases = (await response.json()) as FitCase[];
    } catch {
      const retry = element('button', { type: 'button' }, t.retry);
      retry.addEventListener('click', () => void this.load());
      const problems = element('a', { href: paths.challenges(this.edition) }, t.toProblems);
      this.results.replaceChildren(element('p', { role: 'alert' }, t.failed, ' ', problems, ' ', retry));
      return;
    }
    this.show();
  }

  /** What the address asks for. */
  private get wishes(): Wishes {
    const values = (name: string) =>
      [...this.form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)]
        .map(({ value }) => value)
        .filter(Boolean);
    return readWishes(location.search, { settings: values('setting'), challenges: values('challenge') });
  }

  /** What the form says. */
  private get answers(): Wishes {
    const data = new FormData(this.form);
    const said = [...data].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    const { setting, challenge, ...have } = Object.fromEntries(said) as Record<string, string>;
    return { ...(setting && { setting }), ...(challenge && { challenge }), have };
  }

  private go(wishes: Wishes) {
    history.pushState(null, '', `${location.pathname}${writeWishes(wishes)}`);
    this.show();
    this.say(wishes);
  }

  private say(wishes: Wishes) {
    if (!this.cases) return;
    const { t } = this;
    const { fits, short, silent } = rankFit(this.cases, wishes);
    if (isOpen(wishes)) announce(t.saidOpen(silent.length));
    else if (silent.length > 0 && fits.length + short.length === 0)
      announce(t.allSilent(silent.length, needsOf(wishes)));
    else announce(t.said(fits.length, short.length, silent.length));
  }

  private show() {
    const { wishes, t } = this;
    this.fill(wishes);
    const other = document.querySelector<HTMLAnchorElement>('.language-switch a');
    if (other) other.search = location.search;
    if (!this.cases) return;
    const ranking = rankFit(this.cases, wishes);
    const { fits, short, silent } = ranking;
    const count = fits.length + short.length + silent.length;
    this.child('.fit-see').textContent = t.see(count);
    if (count === 0) return this.results.replaceChildren(...this.waysOut(wishes, ranking));
    if (isOpen(wishes)) return this.results.replaceChildren(makeOpenGroup(silent, wishes, this.edition));
    if (count === silent.length) return this.results.replaceChildren(makeSilentGroup(silent, wishes, this.edition));
    const group = (name: 'fits' | 'short' | 'silent', judgements: Ranking['fits']) =>
      judgements.length === 0 ? [] : [makeFitGroup(name, judgements, wishes.have, this.edition)];
    this.results.replaceChildren(...group('fits', fits), ...group('short', short), ...group('silent', silent));
  }

  /** Ticks in the form what the address says. */
  private fill({ setting = '', challenge = '', have }: Wishes) {
    const select = (name: string, value: string) =>
      (this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!.value = value);
    select('setting', setting);
    select('challenge', challenge);
    for (const need of needNames) {
      const value = have[need] ?? '';
      this.form.querySelector<HTMLInputElement>(`input[name="${need}"][value="${value}"]`)!.checked = true;
    }
    this.child('.fit-clear').hidden = location.search === '';
    this.asked.textContent = this.sayAsked();
  }

  /** What the form says, in its own words. */
  private sayAsked(): string {
    const names: Record<string, string> = this.t.asked;
    const fields = this.form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input:checked');
    const said = [...fields].flatMap((field) => {
      if (field.value === '') return [];
      const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]! : field.labels![0]!;
      return [this.t.askedOne(names[field.name] ?? field.name, words.textContent.trim())];
    });
    return said.length === 0 ? '' : this.t.askedAll(said);
  }

  /** Where nothing is for this problem in this setting: one of the two can be dropped. */
  private waysOut(wishes: Wishes, { anySetting, anyChallenge }: Ranking): Node[] {
    const { have, setting, challenge } = wishes;
    const way = (text: string, to: Wishes) => {
      const button = element('button', { type: 'button', class: 'plain' }, text);
      button.addEventListener('click', () => {
        this.go(to);
        this.results.focus({ preventScroll: true });
      });
      return element('li', {}, button);
    };
    return [
      element('p', { class: 'lead' }, this.t.none),
      element(
        'ul',
        { class: 'fit-ways-out' },
        way(this.t.anySetting(anySetting), { have, ...(challenge && { challenge }) }),
        way(this.t.anyChallenge(anyChallenge), { have, ...(setting && { setting }) }),
      ),
    ];
  }

  private child(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

function isOpen({ have }: Wishes): boolean {
  return Object.keys(have).length === 0;
}

function needsOf({ have }: Wishes): Need[] {
  return needNames.filter((need) => have[need] !== undefined);
}

customElements.define('fit-finder', FitFinder);
