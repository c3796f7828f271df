import type { Locale } from '../../locales.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Order, Reply } from './search-orders.ts';

/** Searches one edition. Every call throws if the index cannot be had; the next one tries again. */
export type Searcher = Pick<SearchEngine, Order['ask']>;

/** The name under which the browser's timeline lists how long each search took. */
export const searchMeasure = 'casebook-search';

/** The searcher of an edition; nothing is fetched before it is asked. @param index the address of the index's folder */
export function openSearcher(index: string, edition: Locale): Searcher {
  const folder = new URL(index, location.href).href;
  const give = async <Value>(ask: Order['ask'], ...values: unknown[]) =>
    (await send({ turn: (turns += 1), folder, edition, ask, values })) as Value;
  return {
    facetNames: () => give('facetNames'),
    view: (...values) => give('view', ...values),
    search: async (...values) => {
      const start = performance.now();
      const found = await give<Awaited<ReturnType<Searcher['search']>>>('search', ...values);
      performance.measure(searchMeasure, { start });
      return found;
    },
  };
}

interface Waiting {
  order: Order;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Waiting>();
let turns = 0;
let worker: Worker | undefined;
let withoutWorker = false;

function send(order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(order.turn, { order, resolve, reject });
    pass(order);
  });
}

function pass(order: Order) {
  if (!withoutWorker) {
    try {
      worker ??= startWorker();
      worker.postMessage(order);
      return;
    } catch {
      withoutWorker = true;
    }
  }
  void workHere(order);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
  started.addEventListener('error', () => {
    // A browser or a policy may refuse workers. The page then does the work itself.
    started.terminate();
    withoutWorker = true;
    for (const { order } of waiting.values()) void workHere(order);
  });
  return started;
}

async function workHere(order: Order) {
  try {
    const { carryOut } = await import('./search-orders.ts');
    settle(await carryOut(order));
  } catch (error) {
    settle({ turn: order.turn, failure: String(error) });
  }
}

function settle({ turn, value, failure }: Reply) {
  const asked = waiting.get(turn);
  waiting.delete(turn);
  if (failure === undefined) asked?.resolve(value);
  else asked?.reject(new Error(failure));
}
