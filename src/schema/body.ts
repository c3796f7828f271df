import type { Bilingual } from '../locales.ts';

/** The sections of a case, in the order in which cases are submitted in this field. */
export const caseSections = ['background', 'practice', 'results', 'difficulties', 'lessons', 'open'] as const;

export type CaseSection = (typeof caseSections)[number];

/** The level-2 headings of a case body. They are content: an author writes exactly these. */
export const sectionHeadings: Record<CaseSection, Bilingual> = {
  background: { zh: '背景', en: 'Background' },
  practice: { zh: '做法', en: 'What was done' },
  results: { zh: '成效', en: 'Reported results' },
  difficulties: { zh: '难点', en: 'Difficulties' },
  lessons: { zh: '借鉴', en: 'What to take from it' },
  open: { zh: '存疑', en: 'Open questions' },
};

/** Sections whose every block claims something and closes with a `<Src/>`. */
export const sourcedSections: readonly CaseSection[] = ['background', 'practice', 'results', 'difficulties'];

/** What a component takes: its attributes, those it cannot do without, and whether text stands inside it. */
interface ComponentShape {
  attributes: readonly string[];
  required: readonly string[];
  holds: 'nothing' | 'text';
}

/** The components that a body may use. */
export const bodyComponents = {
  /** Closes a paragraph that claims something: a place in a source, or a public reference. */
  Src: { attributes: ['source', 'section', 'paragraph', 'reference'], required: [], holds: 'nothing' },
  /** Links a wording to a term. */
  Term: { attributes: ['id'], required: ['id'], holds: 'text' },
  /** Prints a typed figure of this entry. */
  Figure: { attributes: ['id'], required: ['id'], holds: 'nothing' },
  /** A name or slogan as printed. */
  Quote: { attributes: [], required: [], holds: 'text' },
} as const satisfies Record<string, ComponentShape>;

export type BodyComponent = keyof typeof bodyComponents;
