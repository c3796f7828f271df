const openers = '（(“「『《〈[【';
const closers = '）)”」』》〉]】';
const chineseEnd = /[。！？]/;
const englishEnd = /[.!?]/;
/** After these a full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:[A-Z]|[a-z]\.[a-z]|No|Nos|Mr|Mrs|Dr|St|vs|cf|etc|approx|para|sec|art|ch|pp?)$/;
/** A sentence that begins so says nothing without the one before it. */
const leaning =
  /^(?:[这那它其该此两]|但|不过|而|因此|所以|也|又|还|另|前者|后者|各|都|只有|同时|然后|(?:It|They|This|That|These|Those|Its|Their|He|She|His|Her|But|And|So|Both|Each|Neither|Then|Only|Nor|The same)\b)/;
/** Sentences that lean are kept with the one before them up to this many characters of Chinese; twice and a half of English. */
const longestItem = 64;

/** The sentences of a text, each with its closing marks; quotations and brackets are not cut. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '"') quoted = !quoted;
    else if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth = Math.max(depth - 1, 0);
    const open = depth > 0 || quoted;
    if (character === '\n' || (!open && endsHere(text, start, index))) {
      found.push(text.slice(start, index + 1).trim());
      start = index + 1;
    }
  }
  found.push(text.slice(start).trim());
  return found.filter((sentence) => sentence !== '');
}

function endsHere(text: string, start: number, index: number): boolean {
  const character = text[index]!;
  const next = text[index + 1] ?? '';
  if (chineseEnd.test(character)) return !/[。！？”’）]/.test(next);
  // In English a stop inside a quotation that has just closed ends the sentence; in Chinese the quoting sentence may go on.
  const closed = /["”)]/.test(character);
  const stop = closed ? (text[index - 1] ?? '') : character;
  if (!englishEnd.test(stop) || !/\s/.test(next)) return false;
  const after = text.slice(index + 1).trimStart();
  if (!/^["“‘(]?[\p{Lu}\p{N}\u2E80-\uFFEF]/u.test(after)) return false;
  return stop !== '.' || !abbreviation.test(text.slice(start, closed ? index - 1 : index));
}

/** A text in items for a slide: sentences, and with each those short ones that mean nothing without it. */
export function itemsOf(text: string): string[] {
  const items: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = items.at(-1);
    const chinese = /[\u4E00-\u9FFF]/.test(sentence);
    const longest = chinese ? longestItem : longestItem * 2.5;
    if (last !== undefined && leaning.test(sentence) && last.length + sentence.length <= longest) {
      items[items.length - 1] = `${last}${chinese ? '' : ' '}${sentence}`;
    } else items.push(sentence);
  }
  return items;
}
