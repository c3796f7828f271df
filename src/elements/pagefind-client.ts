import { parseAliases } from '../search/aliases.ts';
import { decodeText } from '../search/tokens.ts';
import { enoughPieces, planQuery } from '../search/query-plan.ts';
import { rankByName } from '../search/rank.ts';
import type { Locale } from '../locales.ts';

/** What this site uses of Pagefind's browser API. */
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
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
  sub_results: { url: string; title: string; excerpt: string; weighted_locations: { location: number }[] }[];
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
  results: SearchResult[];
  /** False when no page has the whole query and the results only have parts of it. */
  whole: boolean;
}

/** A search over the built index. @param indexUrl the address of `pagefind.js` */
export function createSearch(indexUrl: string, edition: Locale) {
  let started: Promise<Pagefind> | undefined;

  async function start(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ new URL(indexUrl, location.href).href)) as Pagefind;
    await pagefind.init();
    return pagefind;
  }

  return {
    /** @throws if the index cannot be loaded; the next call tries again */
    async search(query: string): Promise<SearchResults> {
      const plan = planQuery(query);
      if (!plan) return { results: [], whole: true };
      started ??= start();
      try {
        const pagefind = await started;
        const hits = (words: string) => find(pagefind, words);
        const phrase = await hits(plan.phrase);
        const runs = plan.runs.length > 0 ? intersect(await Promise.all(plan.runs.map(hits))) : [];
        const whole = unique([...phrase, ...runs]);
        if (whole.length > 0) return { results: rankByName(await load(whole), plan.tokens), whole: true };
        return { results: await load(await byPieces(plan.pieces, hits)), whole: false };
      } catch (error) {
        started = undefined;
        throw error;
      }
    },
  };

  async function find(pagefind: Pagefind, words: string): Promise<PagefindHit[]> {
    const { results } = await pagefind.search(words, { filters: { edition } });
    return results;
  }
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
  const pages = await Promise.all(hits.slice(0, 50).map((hit) => hit.data()));
  return pages.map((page) => {
    const title = decodeText(page.meta['title'] ?? '');
    const text = decodeText(page.content);
    // The title stands above the excerpt already.
    const aliases = parseAliases(page.meta['aliases']);
    return {
      url: page.url,
      title,
      kind: page.meta['kind'] ?? 'page',
      aliases,
      text: text.startsWith(title) ? text.slice(title.length) : text,
    };
  });
}
