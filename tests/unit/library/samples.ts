import { loadFromDisk } from '../../../src/library/from-disk.ts';
import { caseFacts, type CaseFacts } from '../../../src/schema/case-facts.ts';
import { figure, type Figure } from '../../../src/schema/figure.ts';
import { soundLibrary } from '../../content/broken-copy.ts';

/** The library of tests/content. */
export const sampleLibrary = loadFromDisk(soundLibrary);

const sample = sampleLibrary.cases.get('first-case')!.facts;

/** The first sample case with some fields changed. */
export function factsWith(changes: Partial<CaseFacts>): CaseFacts {
  return caseFacts.parse({ ...sample, ...changes });
}

/** The sample figure with some fields changed; `undefined` takes a field away. */
export function figureWith(changes: Partial<Figure>): Figure {
  const merged = Object.entries({ ...sample.figures[0], ...changes }).filter(([, value]) => value !== undefined);
  return figure.parse(Object.fromEntries(merged));
}
