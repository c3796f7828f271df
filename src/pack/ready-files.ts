import type { Locale } from '../locales.ts';
import { type ProductId, productIds, products } from './products.ts';

/** The name of a file made ahead for a module. */
export function moduleFile(module: string, locale: Locale, product: ProductId): string {
  return `${module}-${locale}-${product}.${products[product].extension}`;
}

/** The name of a case's one-page brief. */
export function briefFile(id: string, locale: Locale): string {
  return `${id}-${locale}-brief.docx`;
}

/** What is made ahead for each module, in the order of its page. */
export const readyProducts: readonly ProductId[] = productIds;
