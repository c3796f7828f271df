import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A built page as the peers index it. */
export interface BenchPage {
  /** Its address from the root of the site. */
  url: string;
  edition: 'zh' | 'en';
  title: string;
  /** Passages of running text, none of which crosses a block. */
  passages: string[];
}

const blocks = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'figcaption', 'small']);
const parser = unified().use(rehypeParse).freeze();

/** Every page of a built site that search covers. */
export function readPages(site: string): BenchPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => {
      const html = readFileSync(join(site, name), 'utf8');
      if (!html.includes('data-pagefind-body')) return [];
      const url = `/${relative(site, dirname(join(site, name)))
        .split(sep)
        .join('/')}/`.replace('//', '/');
      const passages = passagesOf(parser.parse(html));
      return [{ url, edition: url.startsWith('/en/') ? 'en' : 'zh', title: passages[0] ?? '', passages } as const];
    });
}

/** The text of each innermost block of what is searched; what the index leaves out is left out here. */
function passagesOf(tree: Root): string[] {
  const passages: string[] = [];
  visit(tree, 'element', (main) => {
    if (main.properties['dataPagefindBody'] === undefined) return undefined;
    let open = '';
    const close = () => {
      const text = open.replace(/\s+/g, ' ').trim();
      if (text !== '') passages.push(text);
      open = '';
    };
    const walk = (node: (typeof main.children)[number]) => {
      if (node.type === 'text') open += node.value;
      if (node.type !== 'element') return;
      if (node.properties['dataPagefindIgnore'] !== undefined || ['svg', 'script', 'style'].includes(node.tagName))
        return;
      const isBlock = blocks.has(node.tagName);
      if (isBlock) close();
      for (const child of node.children) walk(child);
      if (isBlock) close();
    };
    for (const child of main.children) walk(child);
    close();
    return SKIP;
  });
  return passages;
}
