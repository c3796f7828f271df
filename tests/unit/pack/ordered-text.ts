/**
 * Tells whether all fragments stand in a text, each after the one before it. White space is left out of account, since
 * each format breaks lines in its own way.
 * @returns the first fragment that is missing at its place, with the one before it; undefined when all are there
 */
export function findMissingFragment(fragments: readonly string[], text: string): string | undefined {
  const whole = strip(text);
  let at = 0;
  for (const [index, fragment] of fragments.entries()) {
    const wanted = strip(fragment);
    const found = whole.indexOf(wanted, at);
    if (found === -1) {
      const before = index === 0 ? 'at the beginning' : `after ${JSON.stringify(fragments[index - 1])}`;
      return `fragment ${index + 1} of ${fragments.length} is missing ${before}: ${JSON.stringify(fragment)}`;
    }
    at = found + wanted.length;
  }
  return undefined;
}

function strip(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
