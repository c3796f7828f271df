import type { APIRoute } from 'astro';
import { toFitCase } from '../../library/fit.ts';
import { getLibrary } from '../../library/from-astro.ts';
import { sortByName } from '../../library/sort.ts';
import { type Locale, locales } from '../../locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** What the fit finder knows of every case, by name. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { cases } = await getLibrary();
  const known = [...cases.values()].map((found) => toFitCase(found, locale));
  return Response.json(sortByName(known, ({ title }) => title, locale));
};
