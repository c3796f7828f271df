import type { Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/** A level-2 heading and the blocks under it. */
export interface BodySection {
  heading: string;
  /** The line of the heading within the body, from 1. */
  line: number;
  blocks: RootContent[];
}

/** Cuts a body at its level-2 headings. Blocks before the first heading have none and come back as `lead`. */
export function splitSections(tree: Root): { lead: RootContent[]; sections: BodySection[] } {
  const lead: RootContent[] = [];
  const sections: BodySection[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth === 2) {
      sections.push({ heading: plainText(block), line: block.position?.start.line ?? 1, blocks: [] });
    } else {
      (sections.at(-1)?.blocks ?? lead).push(block);
    }
  }
  return { lead, sections };
}
