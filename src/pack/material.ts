import type { Locale } from '../locales.ts';
import type { CaseSection } from '../schema/body.ts';
import type { CaseText } from '../schema/case-text.ts';
import type { ModuleText } from '../schema/module.ts';
import type { Block, Diagram, Mark, Passage } from './blocks.ts';

/** Something a case states, with where it stands. */
export interface Statement {
  label?: string;
  text: string;
  passage?: Passage;
}

/** A typed figure in words. */
export interface FigureRow {
  id: string;
  label: string;
  /** With qualifier and unit: 约400户. */
  value: string;
  /** The earlier number, with its unit. */
  before?: string;
  /** The number's own words in the source. */
  printed: string;
  /** Input, output, outcome or context; and whether it was only planned. */
  nature: string;
  planned: boolean;
  /** What it is a share of; the date it stands for. */
  scope?: string;
  asOf?: string;
  /** Why it is doubtful. */
  flag?: string;
  passage: Passage;
  /** For charts: the numbers themselves, where the source gives them. */
  numbers?: { value: number; before?: number; unit: string };
}

/** What a case is at a glance, in this order. */
export type FactName = 'status' | 'evidence' | 'place' | 'setting' | 'period' | 'challenges';

export interface FactRow {
  name: FactName;
  label: string;
  value: string;
  /** How sure that is. */
  note?: string;
}

/** A case in one language, with everything a pack can take from it. Made at build time; nothing in it needs the library. */
export interface CaseMaterial {
  id: string;
  locale: Locale;
  /** The case's page, from the root of the site. */
  address: string;
  title: string;
  question: string;
  summary: string;
  status: 'practised' | 'proposed';
  /** What follows each of its passages. */
  mark: Mark;
  /** The grade in a few words, or that the practice was only proposed. */
  gradeText: string;
  /** Why it has this grade. */
  gradeWhy: string;
  /** What it is, where, since when. */
  facts: FactRow[];
  sections: Record<CaseSection, { heading: string; blocks: Block[] }>;
  model?: Diagram;
  figures: FigureRow[];
  evaluations: Statement[];
  recognition: Statement[];
  needs: Statement[];
  burden: Statement[];
  transfer: CaseText['transfer'];
  teaching: CaseText['teaching'];
  /** Every passage it rests on, and what was taken from it. */
  passages: Statement[];
  /** How to cite it, in one line. */
  citation: string;
  /** The day an editor last compared it with its source, in words. */
  checked: string;
}

/** A case as a module teaches it. */
export interface ModuleCase {
  id: string;
  title: string;
  mark: Mark;
  /** Why it stands where it does. */
  reason: string;
  /** Which of its discussion questions are used, from 1. */
  questions: number[];
}

export interface CheckQuestion {
  ask: string;
  options: string[];
  /** The right option, from 1. */
  answer: number;
  reason: string;
  marks: Mark[];
}

/** A module in one language. */
export interface ModuleMaterial extends Pick<
  ModuleText,
  | 'title'
  | 'summary'
  | 'audience'
  | 'objectives'
  | 'preparation'
  | 'opening'
  | 'groupTask'
  | 'debrief'
  | 'plans'
  | 'talk'
> {
  id: string;
  locale: Locale;
  /** The module's page, from the root of the site. */
  address: string;
  mark: Mark;
  /** For the trainer: what the sources say of the subject and where the traps are. */
  background: Block[];
  cases: ModuleCase[];
  checks: CheckQuestion[];
  reading: { title: string; kind: string; address: string; reason: string }[];
}
