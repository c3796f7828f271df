import type { Locale } from '../locales.ts';
import { clean, cleanLine } from './clean-text.ts';
import type { CaseMaterial, ModuleMaterial } from './material.ts';
import type { CasePart, Pack } from './pack.ts';

/** A case with what the pack's maker chose of it. */
export interface LessonCase {
  material: CaseMaterial;
  parts: ReadonlySet<CasePart>;
  /** The trainer's own words, cleaned of what no file can hold; paragraphs are lines. */
  note: string;
  questions: { ask: string; minutes: number; note: string }[];
}

/** A pack with its texts: the one thing that every product is made from. */
export interface Lesson {
  locale: Locale;
  title: string;
  unit: string;
  trainer: string;
  date: string;
  audience: string;
  minutes: number;
  cases: LessonCase[];
  /** The module it was started from, while the lesson still teaches all of its cases. */
  module?: ModuleMaterial;
  /** Where the site stands, without a slash at the end; empty when that is not known. */
  site: string;
}

/** What a lesson is made from besides the pack. */
export interface LessonTexts {
  cases: ReadonlyMap<string, CaseMaterial>;
  module?: ModuleMaterial | undefined;
  site?: string;
}

/**
 * Puts a pack and its texts together.
 * @param untitled what a pack without a title is called
 * @throws if a case of the pack is not among the texts
 */
export function makeLesson(pack: Pack, { cases, module, site = '' }: LessonTexts, untitled: string): Lesson {
  const chosen = pack.entries.map((entry): LessonCase => {
    const material = cases.get(entry.id);
    if (!material) throw new Error(`There is no case ${entry.id}.`);
    return {
      material,
      parts: new Set(entry.parts),
      note: clean(entry.note),
      questions: entry.questions.flatMap(({ number, minutes }) => {
        const question = material.teaching.questions[number - 1];
        return question ? [{ ask: question.ask, note: question.note, minutes }] : [];
      }),
    };
  });
  const taught = new Set(pack.entries.map((entry) => entry.id));
  const wholeModule = module?.cases.every(({ id }) => taught.has(id)) ? module : undefined;
  return {
    locale: pack.locale,
    title: cleanLine(pack.title) || wholeModule?.title || untitled,
    unit: cleanLine(pack.unit),
    trainer: cleanLine(pack.trainer),
    date: cleanLine(pack.date),
    audience: cleanLine(pack.audience),
    minutes: pack.minutes,
    cases: chosen,
    ...(wholeModule && { module: wholeModule }),
    site,
  };
}
