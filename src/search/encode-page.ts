import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { foldScript, type ScriptFold } from './script-fold.ts';
import { encodeText, labelEnd, passageEnd } from './tokens.ts';

const silent = new Set(['script', 'style', 'svg', 'noscript', 'head']);

/** Elements that end a passage: a phrase should not run from one table cell into the next. */
const passages = new Set(['td', 'th', 'dt', 'dd', 'li', 'p', 'h1', 'h2', 'h3', 'h4', 'small', 'figcaption']);

/** Elements that say what follows rather than anything of their own: they are found, and left out of excerpts. */
const labels = new Set(['dt', 'th', 'h1', 'h2', 'h3', 'h4']);

const reader = unified().use(rehypeParse).freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * A built page as Pagefind should see it: the same HTML with its text written for the index. The served page is not touched.
 * @param fold traditional characters and their simplified forms, under which they are found
 */
export function encodePage(html: string, fold: ScriptFold): string {
  const tree = reader.parse(html);
  encodeTree(tree, fold);
  return writer.stringify(tree);
}

function encodeTree(tree: Root, fold: ScriptFold) {
  visit(tree, (node) => {
    if (node.type === 'element' && silent.has(node.tagName)) return SKIP;
    if (node.type === 'text') node.value = encodeText(foldScript(node.value, fold));
    if (node.type === 'element' && passages.has(node.tagName)) {
      (node as Element).children.push({ type: 'text', value: ` ${isLabel(node) ? labelEnd : passageEnd} ` });
    }
    return undefined;
  });
}

/** The heading of a row is what the row is about; what else the interface says of content is marked. */
function isLabel({ tagName, properties }: Element): boolean {
  if (tagName === 'th') return properties['scope'] === 'col';
  return labels.has(tagName) || properties['dataSearchLabel'] !== undefined;
}
