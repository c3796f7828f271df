/** A sentence of which this share was said before says nothing new. */
const sameShare = 0.7;

/** Those sentences that do not repeat what a text has said, compared by pairs of characters without marks and spaces. */
export function leaveOutSaid(sentences: readonly string[], said: string): string[] {
  const known = new Set(pairsOf(said));
  return sentences.filter((sentence) => {
    const pairs = pairsOf(sentence);
    return pairs.length === 0 || pairs.filter((pair) => known.has(pair)).length / pairs.length < sameShare;
  });
}

/** Neighbouring characters of Chinese, or neighbouring words of other scripts. */
function pairsOf(text: string): string[] {
  const units = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return units.slice(1).map((unit, index) => `${units[index]} ${unit}`);
}
