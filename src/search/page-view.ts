import { makeExcerpt, type ExcerptPiece } from './excerpt.ts';
import { decodeText, dropLabels } from './tokens.ts';

/** The text of a page as Pagefind keeps it. */
export interface StoredText {
  content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** What a result shows of its page. */
export interface PageView {
  excerpt: ExcerptPiece[];
  /** The heading under which the words stand. */
  section?: { title: string; id: string };
}

/** How many words before a place its excerpt is looked for in, and after it. */
const reach = { before: 120, after: 400 };

/**
 * What to show of a page for a query.
 * @param place where the index found the words; without it the whole page is gone through
 */
export function viewPage({ content, anchors }: StoredText, query: string, place?: number): PageView {
  const words = content.split(/\s+/);
  const headings = anchors
    .filter(({ element, text }) => /^h[2-4]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const under = place === undefined ? undefined : headings.findLast(({ location }) => location <= place);
  const next = headings.find(({ location }) => under && location > under.location);
  const from = place === undefined ? 0 : Math.max(under?.location ?? 0, place - reach.before);
  const to = place === undefined ? words.length : Math.min(next?.location ?? Infinity, place + reach.after);
  const text = words.slice(from, to).join(' ');
  const excerpt = makeExcerpt(decodeText(dropLabels(text)) || decodeText(text), query);
  return { excerpt, ...(under && { section: { title: decodeText(under.text), id: under.id } }) };
}
