import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../locales.ts';
import type { Term } from '../schema/term.ts';
import { attributesOf } from './elements.ts';
import { findTerm, termWordings } from './term-wordings.ts';

/** What linking needs to know of a term. */
export type LinkableTerm = Pick<Term, 'name' | 'aliases'> & { id: string };

/**
 * Turns the first use of each term into a `<Term>`. What is already inside a component or heading stays as it is.
 * @returns the ids of the terms that the text does not use
 */
export function linkTerms(tree: Root, terms: readonly LinkableTerm[], locale: Locale): string[] {
  const waiting = new Map(
    terms.map((term) => [term.id, termWordings(term.name[locale], term.aliases[locale], locale)]),
  );
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') return SKIP;
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const { id } = attributesOf(node);
      if (node.name === 'Term' && id) waiting.delete(id);
      return SKIP;
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = linkFirstUses(node, waiting, locale);
    parent.children.splice(index, 1, ...(pieces as typeof parent.children));
    return [SKIP, index + pieces.length];
  });
  return [...waiting.keys()];
}

function linkFirstUses(node: Text, waiting: Map<string, string[]>, locale: Locale): PhrasingContent[] {
  const found = nextUse(node.value, waiting, locale);
  if (!found) return [node];
  waiting.delete(found.id);
  const { value } = node;
  const end = found.start + found.length;
  const link: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: found.id }],
    children: [{ type: 'text', value: value.slice(found.start, end) }],
  };
  const before = value.slice(0, found.start);
  const after = value.slice(end);
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } satisfies Text]),
    link,
    ...(after === '' ? [] : linkFirstUses({ type: 'text', value: after }, waiting, locale)),
  ];
}

/** The earliest use of any waiting term; the longest where two start together. */
function nextUse(text: string, waiting: ReadonlyMap<string, string[]>, locale: Locale) {
  let best: { id: string; start: number; length: number } | undefined;
  for (const [id, wordings] of waiting) {
    for (const wording of wordings) {
      const found = findTerm(text, wording, locale);
      if (!found) continue;
      if (!best || found.start < best.start || (found.start === best.start && found.length > best.length)) {
        best = { id, ...found };
      }
    }
  }
  return best;
}
