import { parseAliases } from '../search/aliases.ts';
import { decodeText } from '../search/tokens.ts';
import { enoughPieces, planQuery } from '../search/query-plan.ts';
import { rankByName } from '../search/rank.ts';
import type { Locale } from '../locales.ts';

/** What this site uses of Pagefind's browser API. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A page that matched, as a reader sees it. */
export interface SearchResult {
  url: string;
  title: string;
  kind: string;
  /** Other names of the entry. */
  aliases: string[];
  /** The page's text. */
  text: string;
}

export interface SearchResults {
  /** The best results, best first. */
  results: SearchResult[];
  /** How many pages matched. */
  total: number;
  /** False when no page has the whole query and the results only have parts of it. */
  whole: boolean;
}

/** How many results a list shows, and how many are looked at to find the best. */
const shown = 50;
const ranked = 200;

/**
 * Searches the built index.
 * @param indexUrl the address of `pagefind.js`
 * @throws if the index cannot be loaded
 */
export async function searchSite(indexUrl: string, edition: Locale, query: string): Promise<SearchResults> {
  const plan = planQuery(query);
  if (!plan) return { results: [], total: 0, whole: true };
  const pagefind = (await import(/* @vite-ignore */ new URL(indexUrl, location.href).href)) as Pagefind;
  await pagefind.init();
  const find = async (words: string) => (await pagefind.search(words, { filters: { edition } })).results;
  const phrase = await find(plan.phrase);
  const runs = plan.runs.length > 0 ? intersect(await Promise.all(plan.runs.map(find))) : [];
  const whole = unique([...phrase, ...runs]);
  if (whole.length > 0) {
    const results = rankByName(await load(whole.slice(0, ranked)), plan.tokens);
    return { results: results.slice(0, shown), total: whole.length, whole: true };
  }
  const partial = await byPieces(plan.pieces, find);
  return { results: await load(partial.slice(0, shown)), total: partial.length, whole: false };
}

/** Pages that have most of the pieces, the fullest first. */
async function byPieces(
  pieces: readonly string[],
  hits: (words: string) => Promise<PagefindHit[]>,
): Promise<PagefindHit[]> {
  const counted = new Map<string, { hit: PagefindHit; count: number }>();
  for (const found of await Promise.all(pieces.map(hits))) {
    for (const hit of found) {
      const entry = counted.get(hit.id) ?? { hit, count: 0 };
      entry.count += 1;
      counted.set(hit.id, entry);
    }
  }
  return [...counted.values()]
    .filter((entry) => enoughPieces(entry.count, pieces.length))
    .sort((a, b) => b.count - a.count)
    .map((entry) => entry.hit);
}

function intersect(lists: PagefindHit[][]): PagefindHit[] {
  const [first = [], ...rest] = lists;
  const sets = rest.map((list) => new Set(list.map((hit) => hit.id)));
  return first.filter((hit) => sets.every((set) => set.has(hit.id)));
}

function unique(hits: PagefindHit[]): PagefindHit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

async function load(hits: PagefindHit[]): Promise<SearchResult[]> {
  const pages = await Promise.all(hits.map((hit) => hit.data()));
  return pages.map((page) => {
    const title = decodeText(page.meta['title'] ?? '');
    const text = decodeText(page.content);
    const aliases = parseAliases(page.meta['aliases']);
    return {
      url: page.url,
      title,
      kind: page.meta['kind'] ?? 'page',
      aliases,
      // The title stands above the excerpt already.
      text: text.startsWith(title) ? text.slice(title.length) : text,
    };
  });
}
