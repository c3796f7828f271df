import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../library/from-astro.ts';
import type { Module } from '../../../../library/library.ts';
import { type Locale, locales } from '../../../../locales.ts';
import { toModuleMaterial } from '../../../../pack/module-material.ts';

export async function getStaticPaths() {
  const { modules } = await getLibrary();
  return locales.flatMap((locale) =>
    [...modules.values()].map((module) => ({ params: { locale, id: module.facts.id }, props: { locale, module } })),
  );
}

/** A training module in one language as packs use it. */
export const GET: APIRoute<{ locale: Locale; module: Module }> = async ({ props: { locale, module } }) =>
  Response.json(toModuleMaterial(module, await getLibrary(), locale));
