import { readFileSync } from 'node:fs';
import OpenCC from 'opencc-js/cn2t';
import { generator, pick } from '../random.ts';
import type { BenchPage } from './pages.ts';

/** A query, the ids of acceptable answers, and what sort of query it is. */
export interface BenchQuery {
  query: string;
  /** Ids of cases, problems, terms or themes, or addresses; empty where nothing should be found. */
  accept: string[];
  /** For a run of text: the page it was drawn from, which must be among the results. `accept` are all pages that hold it. */
  from?: string;
  kind: string;
  edition: 'zh' | 'en';
}

/**
 * Reads `query<TAB>id|id<TAB>kind` lines. A kind that begins with `en` is asked in the English edition, others in the
 * Chinese one. Lines that begin with # are comments.
 * @throws with the line's number, when a line has not three parts
 */
export function readQueries(file: string): BenchQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [query, ids, kind, ...rest] = line.split('\t');
    if (!query || ids === undefined || !kind || rest.length > 0) {
      throw new Error(`${file}:${String(index + 1)}: write query<TAB>id|id<TAB>kind`);
    }
    return [{ query, accept: ids.split('|').filter(Boolean), kind, edition: kind.startsWith('en') ? 'en' : 'zh' }];
  });
}

/**
 * Draws runs of text from the pages: a fifth in traditional characters, a tenth with a stray space, a tenth in full width.
 * @param seed the same seed draws the same runs
 */
export function drawSubstrings(pages: readonly BenchPage[], count: number, seed = 20_240_601): BenchQuery[] {
  const random = generator(seed);
  const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const cases = pages.filter(({ url, edition }) => url.includes('/cases/') && edition === 'zh');
  const texts = pages
    .filter(({ edition }) => edition === 'zh')
    .map(({ url, passages }) => ({ url, text: passages.map(bare).join('\n') }));
  return Array.from({ length: count }, (_, index): BenchQuery => {
    const page = pick(cases, random);
    const passage = pick(
      page.passages.filter((text) => text.length >= 8),
      random,
    );
    const length = 2 + Math.floor(random() * 11);
    const start = wordStart(passage, Math.floor(random() * Math.max(1, passage.length - length)));
    const run = passage.slice(start, wordStart(passage, start + length)).trim();
    return {
      query: spoil(run, index % 10, traditional),
      accept: texts.filter(({ text }) => text.includes(bare(run))).map(({ url }) => url),
      from: page.url,
      kind: `substring, ${index % 10 < 2 ? 'traditional' : 'as it stands'}`,
      edition: 'zh',
    };
  }).filter(({ query }) => bare(query).length >= 2);
}

/** Letters and digits alone, as a reader thinks of a phrase. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Numbers and Latin words are drawn whole. */
function wordStart(text: string, position: number): number {
  let start = position;
  while (start > 0 && /[a-z\d.,]/i.test(text[start] ?? '') && /[a-z\d.,]/i.test(text[start - 1]!)) start -= 1;
  return start;
}

function spoil(run: string, turn: number, traditional: (text: string) => string): string {
  if (turn < 2) return traditional(run);
  if (turn === 2) return `${run.slice(0, 2)} ${run.slice(2)}`;
  if (turn === 3) return run.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return run;
}
