import { type Bilingual, isLocale, type Locale } from '../locales.ts';
import { clean } from './clean-text.ts';
import {
  type CasePart,
  caseParts,
  emptyPack,
  longestLine,
  longestNote,
  mostEntries,
  mostMinutes,
  newEntry,
  type Pack,
  type PackEntry,
  packVersion,
} from './pack.ts';

/** A pack that cannot be read at all. */
export class PackError extends Error {
  readonly what: Bilingual;

  constructor(what: Bilingual) {
    super(`${what.zh} / ${what.en}`);
    this.what = what;
  }
}

/** Something of a damaged pack that could not be kept as it was. */
export interface PackProblem {
  what: Bilingual;
}

/** A pack as far as it can be read, and what was lost or changed on the way. */
export interface ReadPack {
  pack: Pack;
  problems: PackProblem[];
}

type Fields = Record<string, unknown>;

/** What is done to bring an older pack up to the next version. Version 1 was a list of ids under `cases`. */
const migrations: Record<number, (old: Fields) => Fields> = {
  1: ({ cases, ...rest }) => ({
    ...rest,
    version: 2,
    entries: Array.isArray(cases) ? cases.map((id: unknown) => ({ id })) : [],
  }),
};

/**
 * Reads a pack from the text of a file.
 * @throws PackError if the text is no JSON, or nothing of a pack is in it
 */
export function readPackText(text: string, locale: Locale): ReadPack {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    throw new PackError({
      zh: `这不是完整的 JSON 文件，可能没有下载完或被改动过（${detail}）。请换一份文件，或请对方重新导出。`,
      en: `This is not a complete JSON file; it may have been cut off or changed (${detail}). Use another copy, or ask for a new export.`,
    });
  }
  return readPack(value, locale);
}

/**
 * Reads a pack, keeping whatever of it is sound and saying what is not. Older versions are brought up to date.
 * @param locale the language of a pack that names none
 * @throws PackError if the value is no pack, or one of a newer version
 */
export function readPack(value: unknown, locale: Locale): ReadPack {
  const problems: PackProblem[] = [];
  const fields = migrate(value);
  const pack: Pack = {
    ...emptyPack(isLocale(fields['locale'] as string) ? (fields['locale'] as Locale) : locale),
    title: line(fields, 'title', problems),
    unit: line(fields, 'unit', problems),
    trainer: line(fields, 'trainer', problems),
    date: day(fields['date'], problems),
    audience: line(fields, 'audience', problems),
    minutes: minutesOf(fields['minutes'], 90, problems),
    entries: entriesOf(fields['entries'], problems),
  };
  const { module } = fields;
  if (typeof module === 'string' && isId(module)) pack.module = module;
  return { pack, problems };
}

function migrate(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAPack();
  let fields = value as Fields;
  const { version } = fields;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw notAPack();
  if (version > packVersion) {
    throw new PackError({
      zh: `这个培训包是更新的版本（${version}），本站只认到 ${packVersion}。请刷新页面，或用新版的案例库打开。`,
      en: `This pack has a newer version (${version}) than this site can read (${packVersion}). Reload the page, or open it with a newer edition of the casebook.`,
    });
  }
  for (let from = version; from < packVersion; from += 1) fields = migrations[from]!(fields);
  return fields;
}

function notAPack(): PackError {
  return new PackError({
    zh: '这个文件里没有培训包：缺少 version 一项。请选择从“导出”得到的 .json 文件。',
    en: 'There is no training pack in this: it has no version. Choose a .json file that was made by Export.',
  });
}

function entriesOf(value: unknown, problems: PackProblem[]): PackEntry[] {
  if (!Array.isArray(value)) {
    if (value !== undefined) problems.push(dropped('entries', value));
    return [];
  }
  const entries = new Map<string, PackEntry>();
  for (const [index, item] of value.entries()) {
    const { id } = (typeof item === 'object' && item !== null ? item : {}) as Fields;
    if (typeof id !== 'string' || !isId(id)) {
      problems.push(dropped(`entries[${index}]`, item));
    } else if (entries.has(id)) {
      problems.push({
        what: { zh: `案例 ${id} 写了两次，只留第一次。`, en: `Case ${id} stood there twice; the first is kept.` },
      });
    } else if (entries.size === mostEntries) {
      problems.push({
        what: {
          zh: `最多 ${mostEntries} 个案例，${id} 没有放进来。`,
          en: `A pack holds up to ${mostEntries} cases; ${id} was left out.`,
        },
      });
    } else {
      entries.set(id, entryOf(id, item as Fields, problems));
    }
  }
  return [...entries.values()];
}

function entryOf(id: string, item: Fields, problems: PackProblem[]): PackEntry {
  const entry = newEntry(id);
  const { parts, questions } = item;
  if (Array.isArray(parts)) entry.parts = caseParts.filter((part) => parts.includes(part satisfies CasePart));
  else if (parts !== undefined) problems.push(dropped(`${id}: parts`, parts));
  entry.note = text(item, 'note', longestNote, problems, id);
  if (Array.isArray(questions)) {
    const picked = new Map<number, number>();
    for (const question of questions as unknown[]) {
      const { number, minutes } = (typeof question === 'object' && question !== null ? question : {}) as Fields;
      if (typeof number === 'number' && Number.isInteger(number) && number > 0 && number < 100)
        picked.set(number, minutesOf(minutes, 10, problems));
      else problems.push(dropped(`${id}: questions`, question));
    }
    entry.questions = [...picked].map(([number, minutes]) => ({ number, minutes }));
  } else if (questions !== undefined) problems.push(dropped(`${id}: questions`, questions));
  return entry;
}

function line(fields: Fields, name: string, problems: PackProblem[]): string {
  return text(fields, name, longestLine, problems).replaceAll(/\s*\n\s*/g, ' ');
}

function text(fields: Fields, name: string, longest: number, problems: PackProblem[], owner?: string): string {
  const value = fields[name];
  if (value === undefined) return '';
  const where = owner === undefined ? name : `${owner}: ${name}`;
  if (typeof value !== 'string') {
    problems.push(dropped(where, value));
    return '';
  }
  const cleaned = clean(value);
  if (cleaned.length <= longest) return cleaned;
  problems.push({
    what: {
      zh: `${where} 太长，只留了前 ${longest} 个字。`,
      en: `${where} was too long; its first ${longest} characters are kept.`,
    },
  });
  return cleaned.slice(0, longest);
}

function day(value: unknown, problems: PackProblem[]): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  problems.push(dropped('date', value));
  return '';
}

function minutesOf(value: unknown, otherwise: number, problems: PackProblem[]): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 1 && value <= mostMinutes)
    return Math.round(value);
  problems.push(dropped('minutes', value));
  return otherwise;
}

function isId(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function dropped(where: string, value: unknown): PackProblem {
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 60);
  return {
    what: {
      zh: `${where} 不对（${shown}），没有采用。`,
      en: `${where} is not what it should be (${shown}) and was left out.`,
    },
  };
}
