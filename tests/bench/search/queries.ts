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
 * Draws runs of text from the cases, cut wherever it happens: three quarters from the Chinese edition, of which a fifth in
 * traditional characters, a tenth with a stray space, a tenth in full width; the others from the English one.
 * @param seed the same seed draws the same runs
 */
export function drawSubstrings(pages: readonly BenchPage[], count: number, seed = 20_240_601): BenchQuery[] {
  const random = generator(seed);
  const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const texts = pages.map(({ url, edition, passages }) => ({ url, edition, text: passages.map(bare).join('\n') }));
  const cases = { zh: casesOf(pages, 'zh'), en: casesOf(pages, 'en') };
  let drawn = 0;
  return Array.from({ length: count }, (_, index): BenchQuery => {
    const edition = index % 4 === 3 && cases.en.length > 0 ? 'en' : 'zh';
    const turn = edition === 'zh' ? drawn++ % 10 : 0;
    const page = pick(cases[edition], random);
    const passage = pick(
      page.passages.filter((text) => text.length >= 8),
      random,
    );
    const { least, more } = lengths[edition];
    const length = least + Math.floor(random() * more);
    const start = Math.floor(random() * Math.max(1, passage.length - length));
    const run = passage.slice(start, start + length).trim();
    return {
      query: edition === 'en' ? run : spoil(run, turn, traditional),
      accept: texts.filter((one) => one.edition === edition && one.text.includes(bare(run))).map(({ url }) => url),
      from: page.url,
      kind: `substring, ${edition === 'en' ? 'English' : turn < 2 ? 'traditional' : 'as it stands'}`,
      edition,
    };
  }).filter(({ query }) => bare(query).length >= 2);
}

function casesOf(pages: readonly BenchPage[], edition: 'zh' | 'en'): BenchPage[] {
  return pages.filter((page) => page.url.includes('/cases/') && page.edition === edition);
}

/** How long a run is at least, and by how many characters it may be longer. */
const lengths = { zh: { least: 2, more: 11 }, en: { least: 4, more: 28 } };

/** Letters and digits alone, as a reader thinks of a phrase. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function spoil(run: string, turn: number, traditional: (text: string) => string): string {
  if (turn < 2) return traditional(run);
  if (turn === 2) return `${run.slice(0, 2)} ${run.slice(2)}`;
  if (turn === 3) return run.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return run;
}
