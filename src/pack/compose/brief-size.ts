import type { PackDocument } from '../blocks.ts';
import { measureBrief } from './brief.ts';

/** The sizes of type of a printed brief, from the largest, with the length in ems that still fits on one A4 page. */
const sizes = [
  { name: 'largest', room: 930 },
  { name: 'larger', room: 1320 },
  { name: 'medium', room: 1450 },
  { name: 'smaller', room: 1590 },
  { name: 'small', room: 1700 },
] as const;

export type BriefSize = (typeof sizes)[number]['name'] | 'smallest';

/** The largest size of type in which a brief fits on one page. `tests/e2e/brief.spec.ts` prints every one. */
export function sizeBrief(document: PackDocument): BriefSize {
  const length = measureBrief(document);
  return sizes.find(({ room }) => length <= room)?.name ?? 'smallest';
}
