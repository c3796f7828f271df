import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { BodyComponent } from '../schema/body.ts';

/** One use of a component in a body. */
export interface ComponentUse {
  name: BodyComponent;
  attributes: Record<string, string>;
  /** The line within the body, from 1. */
  line: number;
}

/** The plain attributes of a JSX element. Expressions are left out: the guard refuses them. */
export function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  const pairs = element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

/** Every component used in a tree, in order. */
export function componentUses(tree: Root | RootContent): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      uses.push({
        name: node.name as BodyComponent,
        attributes: attributesOf(node),
        line: node.position?.start.line ?? 1,
      });
    }
  });
  return uses;
}
