import type { CaseMaterial } from '../../pack/material.ts';
import { mostMinutes, type PackEntry, type PickedQuestion } from '../../pack/pack.ts';
import { languageTags } from '../../locales.ts';
import { element } from '../element.ts';
import type { PackSession } from './pack-session.ts';

interface Row {
  box: HTMLInputElement;
  minutes: HTMLInputElement;
}

/** A case's discussion questions: which are used, and for how long. */
export class QuestionPicker {
  readonly root = element('fieldset', { class: 'pack-questions' });
  private readonly session: PackSession;
  private readonly id: string;
  private rows: Row[] = [];
  private shown: CaseMaterial | undefined;

  constructor(session: PackSession, id: string) {
    this.session = session;
    this.id = id;
  }

  update(entry: PackEntry, material: CaseMaterial) {
    if (this.shown !== material) this.build(material);
    this.shown = material;
    for (const [index, { box, minutes }] of this.rows.entries()) {
      const picked = entry.questions.find(({ number }) => number === index + 1);
      box.checked = picked !== undefined;
      minutes.disabled = !picked;
      const own = material.teaching.questions[index]!.minutes;
      const value = String(picked?.minutes ?? own);
      if (document.activeElement !== minutes) minutes.value = value;
    }
  }

  private build({ teaching, locale }: CaseMaterial) {
    const { t } = this.session;
    this.rows = [];
    const items = teaching.questions.map(({ ask, minutes: own }, index) => {
      const number = index + 1;
      const box = element('input', { type: 'checkbox' });
      const minutes = element('input', {
        type: 'number',
        min: '1',
        max: String(mostMinutes),
        inputmode: 'numeric',
        'aria-label': t.questionMinutes(number),
      });
      box.addEventListener('change', () => this.pick(number, box.checked ? own : undefined));
      minutes.addEventListener('input', () => this.time(number, minutes));
      minutes.addEventListener('blur', () => {
        this.session.endGroup();
        const entry = this.session.pack.entries.find(({ id }) => id === this.id);
        minutes.value = String(entry?.questions.find((question) => question.number === number)?.minutes ?? own);
      });
      this.rows.push({ box, minutes });
      return element(
        'li',
        {},
        element('label', { class: 'pack-question' }, box, element('span', { lang: languageTags[locale] }, ask)),
        element('span', { class: 'pack-minutes' }, minutes, ` ${t.minutes}`),
      );
    });
    this.root.replaceChildren(element('legend', {}, t.questions), element('ol', {}, ...items));
  }

  private pick(number: number, minutes: number | undefined) {
    const { did } = this.session.t;
    this.write(did.questions(this.title), (questions) => {
      const others = questions.filter((question) => question.number !== number);
      if (minutes === undefined) return others;
      return [...others, { number, minutes }].sort((a, b) => a.number - b.number);
    });
  }

  private time(number: number, input: HTMLInputElement) {
    const minutes = Number(input.value);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes) return;
    const set = (questions: readonly PickedQuestion[]) =>
      questions.map((question) => (question.number === number ? { number, minutes } : question));
    this.write(this.session.t.did.minutes(this.title), set, `minutes:${this.id}:${number}`);
  }

  private write(label: string, make: (questions: readonly PickedQuestion[]) => PickedQuestion[], group?: string) {
    const change = (entry: PackEntry) => ({ ...entry, questions: make(entry.questions) });
    this.session.change(
      label,
      (pack) => ({ ...pack, entries: pack.entries.map((entry) => (entry.id === this.id ? change(entry) : entry)) }),
      group,
    );
  }

  private get title(): string {
    return this.session.titleOf(this.id);
  }
}
