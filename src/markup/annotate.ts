import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Library } from '../library/library.ts';
import { isLocale } from '../locales.ts';
import { linkTerms } from './link-terms.ts';

/**
 * Prepares a body for rendering: links the first use of each term that the entry lists, and tells every component
 * which entry and language it stands in, so that components can ask the library.
 * @param load gives the library as it stands
 */
export function remarkAnnotate(load: () => Library) {
  return (tree: Root, file: VFile) => {
    const path = file.path.replaceAll('\\', '/');
    const [, collection, id, locale] = /content\/(\w+)\/([^/]+)\/(\w+)\.mdx$/.exec(path) ?? [];
    if (!collection || !id || !isLocale(locale)) return;
    const library = load();
    const entry = collection === 'cases' || collection === 'challenges' ? library[collection].get(id) : undefined;
    const terms = (entry?.facts.terms ?? []).flatMap((term) => library.terms.get(term)?.term ?? []);
    linkTerms(tree, terms, locale);
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      node.attributes.push(
        { type: 'mdxJsxAttribute', name: 'owner', value: `${collection}/${id}` },
        { type: 'mdxJsxAttribute', name: 'locale', value: locale },
      );
    });
  };
}
