import { mostEntries, type Pack } from './pack.ts';

/** Two packs as one, and which cases of the second did not come in. */
export interface Merged {
  pack: Pack;
  /** Cases that stood in the first already; its note and questions are kept. */
  known: string[];
  /** Cases for which there was no room. */
  left: string[];
}

/** Puts the cases of a second pack after those of the first. Title, unit and the like stay those of the first. */
export function mergePacks(first: Pack, second: Pack): Merged {
  const ids = new Set(first.entries.map(({ id }) => id));
  const known = second.entries.filter(({ id }) => ids.has(id));
  const fresh = second.entries.filter(({ id }) => !ids.has(id));
  const room = Math.max(0, mostEntries - first.entries.length);
  return {
    pack: { ...first, entries: [...first.entries, ...fresh.slice(0, room)] },
    known: known.map(({ id }) => id),
    left: fresh.slice(room).map(({ id }) => id),
  };
}

/** Whether a pack holds nothing that somebody chose or typed. */
export function isBlank({ entries, title, unit, trainer, date, audience }: Pack): boolean {
  return entries.length === 0 && [title, unit, trainer, date, audience].every((text) => text === '');
}
