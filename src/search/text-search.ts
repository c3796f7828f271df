import type { Hit } from './ranking.ts';

/** Looks words up in the full-text index; a phrase stands in double quotation marks. */
export type Find<H extends Hit> = (words: string) => Promise<H[]>;

/** Pages that have all of some phrases, in the order of the first. */
export async function findTogether<H extends Hit>(phrases: readonly string[], find: Find<H>): Promise<H[]> {
  const [first = [], ...rest] = await Promise.all(phrases.map(find));
  const sets = rest.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** Tells whether some page has all of some phrases; none ask for nothing. */
export async function standTogether(phrases: readonly string[], find: Find<Hit>): Promise<boolean> {
  return phrases.length === 0 || (await findTogether(phrases, find)).length > 0;
}
