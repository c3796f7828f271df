import type { Nodes, Root, RootContent } from 'mdast';
import type { BodyComponent } from '../schema/body.ts';

/** A piece of running text and the line on which it starts, within the body. */
export interface TextRun {
  text: string;
  line: number;
}

/**
 * The running text of a tree, piece by piece, without what stands inside the named components.
 * @param without components whose contents are passed over
 */
export function textRuns(node: Root | RootContent, without: readonly BodyComponent[] = []): TextRun[] {
  const runs: TextRun[] = [];
  collect(node, without, runs);
  return runs;
}

/** The text of a node in one string. */
export function plainText(node: Root | RootContent, without: readonly BodyComponent[] = []): string {
  return textRuns(node, without)
    .map((run) => run.text)
    .join('');
}

function collect(node: Nodes, without: readonly BodyComponent[], runs: TextRun[]) {
  if (node.type === 'text') runs.push({ text: node.value, line: node.position?.start.line ?? 1 });
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isElement && without.includes(node.name as BodyComponent)) return;
  if ('children' in node) for (const child of node.children) collect(child, without, runs);
}
