import type { Block } from '../../blocks.ts';

// About what stands on one page.
const mostEntries = 36;

/** How many levels of headings a table of contents shows: the deepest that keeps it to about a page; 0 without headings. */
export function contentsDepth(blocks: readonly Block[]): 0 | 1 | 2 | 3 {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  if (levels.length === 0) return 0;
  const upTo = (depth: number) => levels.filter((level) => level <= depth).length;
  for (const depth of [3, 2, 1] as const) {
    if (upTo(depth) <= mostEntries && upTo(depth) > 0) return depth;
  }
  return Math.min(...levels) as 1 | 2 | 3;
}
