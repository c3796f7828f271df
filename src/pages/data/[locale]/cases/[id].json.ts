import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../library/from-astro.ts';
import type { Case } from '../../../../library/library.ts';
import { type Locale, locales } from '../../../../locales.ts';
import { toCaseMaterial } from '../../../../pack/case-material.ts';

export async function getStaticPaths() {
  const { cases } = await getLibrary();
  return locales.flatMap((locale) =>
    [...cases.values()].map((found) => ({ params: { locale, id: found.id }, props: { locale, found } })),
  );
}

/** A case in one language as packs use it. */
export const GET: APIRoute<{ locale: Locale; found: Case }> = async ({ props: { locale, found } }) =>
  Response.json(toCaseMaterial(found, await getLibrary(), locale));
