import type { Locale } from '../../locales.ts';
import { SearchEngine } from './search-engine.ts';

/** What a page asks of an edition's engine. */
export interface Order {
  turn: number;
  /** The address of the index's folder. */
  folder: string;
  edition: Locale;
  ask: 'facetNames' | 'search' | 'view';
  values: unknown[];
}

/** The answer to an order, by its turn. */
export interface Reply {
  turn: number;
  value?: unknown;
  failure?: string;
}

const engines = new Map<string, SearchEngine>();

/** Carries out an order. What goes wrong stands in the reply, and the next order starts anew. */
export async function carryOut({ turn, folder, edition, ask, values }: Order): Promise<Reply> {
  const key = `${folder} ${edition}`;
  const engine = engines.get(key) ?? new SearchEngine(folder, edition);
  engines.set(key, engine);
  try {
    const method = engine[ask] as (...all: unknown[]) => Promise<unknown>;
    return { turn, value: await method.apply(engine, values) };
  } catch (error) {
    engines.delete(key);
    return { turn, failure: String(error) };
  }
}
