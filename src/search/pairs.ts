/** Every two neighbouring Chinese characters of a text. */
export function pairsOf(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1]!);
}

/** Pairs of characters that the platform's dictionary has in one word; undefined where the platform has none. */
export function pairsWithinWords(text: string): Set<string> | undefined {
  const words = wordsOf(text);
  return words && new Set(words.flatMap(({ segment }) => pairsOf(segment)));
}

/** Where the platform's dictionary begins and ends words of a text; undefined where the platform has none. */
export function wordEdges(text: string): Set<number> | undefined {
  const words = wordsOf(text);
  return words && new Set([...words.map(({ index }) => index), text.length]);
}

function wordsOf(text: string): Intl.SegmentData[] | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
}
