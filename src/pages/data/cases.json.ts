import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/from-astro.ts';
import { toCaseRecord } from '../../open-data/case-record.ts';

/** Every case with both titles and summaries and all its facts. */
export const GET: APIRoute = async () => {
  const { cases } = await getLibrary();
  const body = { cases: [...cases.values()].map(toCaseRecord) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
