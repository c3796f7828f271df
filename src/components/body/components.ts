import type { BodyComponent } from '../../schema/body.ts';
import Figure from './Figure.astro';
import Quote from './Quote.astro';
import Src from './Src.astro';
import Term from './Term.astro';

/** The components that render what bodies may use. */
export const components = { Src, Term, Figure, Quote } satisfies Record<BodyComponent, unknown>;
