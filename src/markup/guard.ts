import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Bilingual } from '../locales.ts';
import { type BodyComponent, bodyComponents } from '../schema/body.ts';
import { attributesOf } from './elements.ts';

/** Something in a body that could run code, leave the site, or break the layout. */
export interface Forbidden {
  /** The line within the body, from 1. */
  line: number;
  what: Bilingual;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Node types that a body may hold. Whatever is not named here is refused, so a new syntax cannot slip in. */
const allowedNodes = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'break',
  'thematicBreak',
]);

const refusals: Record<string, Bilingual> = {
  mdxjsEsm: { zh: '正文里有 import 或 export', en: 'The body holds an import or export' },
  mdxFlowExpression: { zh: '正文里有 {…} 表达式', en: 'The body holds a {…} expression' },
  mdxTextExpression: { zh: '正文里有 {…} 表达式', en: 'The body holds a {…} expression' },
  html: { zh: '正文里有 HTML', en: 'The body holds HTML' },
  link: { zh: '正文里有链接', en: 'The body holds a link' },
  linkReference: { zh: '正文里有链接', en: 'The body holds a link' },
  definition: { zh: '正文里有链接定义', en: 'The body holds a link definition' },
  image: { zh: '正文里有图片', en: 'The body holds a picture' },
  imageReference: { zh: '正文里有图片', en: 'The body holds a picture' },
};

/** What an author can do about any of it. */
export const guardRemedy: Bilingual = {
  zh: `正文只用文字、列表、表格和 ${Object.keys(bodyComponents).join('、')}；术语用 <Term>，出处用 <Src>，花括号写成 \\{。`,
  en: `Use text, lists, tables and ${Object.keys(bodyComponents).join(', ')} only: <Term> for terms, <Src> for sources, \\{ for a brace.`,
};

/** Lists everything in a body that is not on the short list of what a body may hold. */
export function findForbidden(tree: Root): Forbidden[] {
  const found: Forbidden[] = [];
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.push(...judgeElement(node).map((what) => ({ line, what })));
    } else if (node.type === 'heading' && node.children.some((child) => child.type !== 'text')) {
      found.push({ line, what: { zh: '标题里只能是文字', en: 'A heading holds plain text only' } });
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      found.push({ line, what: { zh: '正文里有勾选框（- [ ]）', en: 'The body holds a tick box (- [ ])' } });
    } else if (node.type === 'table' && node.align?.some(Boolean)) {
      found.push({ line, what: { zh: '表格里有对齐记号（:---）', en: 'The table sets an alignment (:---)' } });
    } else if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
      found.push({
        line,
        what: {
          zh: `标题只能用 ## 或 ###，这里是 ${node.depth} 级`,
          en: `Headings are ## or ###; this one has level ${node.depth}`,
        },
      });
    } else if (!allowedNodes.has(node.type)) {
      const what = refusals[node.type] ?? { zh: `正文里不能用 ${node.type}`, en: `A body cannot hold ${node.type}` };
      found.push({ line, what });
    }
  });
  return found;
}

function judgeElement(element: JsxElement): Bilingual[] {
  const name = element.name ?? '';
  if (!Object.hasOwn(bodyComponents, name)) {
    return /^[a-z]/.test(name)
      ? [{ zh: `正文里有 HTML：<${name}>`, en: `The body holds HTML: <${name}>` }]
      : [{ zh: `没有 <${name}> 这个组件`, en: `There is no component <${name}>` }];
  }
  const shape = bodyComponents[name as BodyComponent];
  const given = attributesOf(element);
  const missing = shape.required.filter((attribute) => !given[attribute]);
  return [
    ...element.attributes.flatMap((attribute) => judgeAttribute(name, shape.attributes, attribute)),
    ...missing.map((attribute) => ({ zh: `<${name}> 没有写 ${attribute}`, en: `<${name}> lacks its ${attribute}` })),
    ...judgeContent(name, shape.holds, element),
  ];
}

function judgeContent(name: string, holds: 'nothing' | 'text', { children }: JsxElement): Bilingual[] {
  if (holds === 'nothing') {
    if (children.length === 0) return [];
    return [{ zh: `<${name}> 里面不能有文字，写成 <${name} …/>`, en: `<${name}> holds nothing; write <${name} …/>` }];
  }
  const isText = children.length > 0 && children.every((child) => child.type === 'text' && child.value.trim() !== '');
  return isText ? [] : [{ zh: `<${name}> 里面只能是一段文字`, en: `<${name}> holds plain text and nothing else` }];
}

function judgeAttribute(
  name: string,
  known: readonly string[],
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): Bilingual[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [{ zh: `<${name}> 里有 {…} 展开`, en: `<${name}> holds a {…} spread` }];
  }
  if (!known.includes(attribute.name)) {
    return [{ zh: `<${name}> 没有 ${attribute.name} 这个属性`, en: `<${name}> has no attribute ${attribute.name}` }];
  }
  if (typeof attribute.value !== 'string') {
    return [
      {
        zh: `<${name}> 的 ${attribute.name} 要写成 ${attribute.name}="…"`,
        en: `Write the ${attribute.name} of <${name}> as ${attribute.name}="…"`,
      },
    ];
  }
  return [];
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/**
 * The same judgement inside the site's build, for whoever builds without checking first.
 * @throws the first thing forbidden, with file and line
 */
export function remarkGuard() {
  return (tree: Root, file: VFile) => {
    const [first] = findForbidden(tree);
    if (first)
      throw new Error(
        `${file.path}:${first.line} ${first.what.en}. ${guardRemedy.en} / ${first.what.zh}。${guardRemedy.zh}`,
      );
  };
}
