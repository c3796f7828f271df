import { patternsOfQuery } from '../../search/excerpt.ts';

/** The name of the highlight in `base.css`. */
const name = 'query';

/**
 * Marks on a page what its address says was searched for (`?q=…`), and goes to the first place when the address names
 * none. The page's elements stay as they are; browsers without the highlight API show the page unmarked.
 */
function markQuery() {
  const query = new URLSearchParams(location.search).get('q');
  const main = document.querySelector('main');
  if (!query || !main || !('highlights' in CSS)) return;
  const blocks = [...main.querySelectorAll('h1, h2, h3, p, li, td, th, dd, dt, figcaption')].filter(
    (block) => !block.querySelector('p, li, td'),
  );
  const ranges = patternsOfQuery(query)
    .map((pattern) => blocks.flatMap((block) => rangesIn(block, pattern)))
    .find((found) => found.length > 0);
  if (!ranges) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  const first = ranges.find((range) => place && place.compareDocumentPosition(range.startContainer) & follows);
  (first ?? ranges[0]!).startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where a pattern stands in a block, whatever elements divide its text. */
function rangesIn(block: Element, pattern: RegExp): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  const locate = (position: number) => {
    const piece = pieces.findLast(({ start }) => start <= position)!;
    return [piece.node, position - piece.start] as const;
  };
  return [...text.matchAll(pattern)].map((match) => {
    const range = document.createRange();
    range.setStart(...locate(match.index));
    range.setEnd(...locate(match.index + match[0].length));
    return range;
  });
}

markQuery();
