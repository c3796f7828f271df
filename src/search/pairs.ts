/** Every two neighbouring Chinese characters of a text. */
export function pairsOf(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1]!);
}

/** Pairs of characters that the platform's dictionary has in one word; undefined where the platform has none. */
export function pairsWithinWords(text: string): Set<string> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set([...words].flatMap(({ segment }) => pairsOf(segment)));
}
