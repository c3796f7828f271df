import type { Lesson } from '../../pack/lesson.ts';
import { type ProductId, products } from '../../pack/products.ts';
import type { WorkerAnswer } from './product-worker.ts';

/** Files that take a phone seconds to make; the others are done before a worker would have started. */
const heavy = new Set(['docx', 'pptx']);

/** The worker's script did not start: it cannot be fetched, or the browser is too old for it. */
class NoWorker extends Error {}

interface Order {
  resolve(bytes: Uint8Array): void;
  reject(reason: Error): void;
}

// One worker serves all orders: its code is fetched once, and is there when the network is gone later.
let worker: Worker | undefined;
const orders = new Map<number, Order>();
let latest = 0;

/**
 * Makes a file of a lesson: the heavy ones beside the page, which stays in use meanwhile. Where the browser has no such
 * workers the page itself does it.
 * @throws the signal's reason when it was stopped
 */
export async function makeProduct(id: ProductId, lesson: Lesson, signal: AbortSignal): Promise<Uint8Array> {
  if (!heavy.has(products[id].extension)) return makeHere(id, lesson, signal);
  try {
    return await makeThere(id, lesson, signal);
  } catch (thrown) {
    if (!(thrown instanceof NoWorker)) throw thrown;
    return makeHere(id, lesson, signal);
  }
}

function makeThere(id: ProductId, lesson: Lesson, signal: AbortSignal): Promise<Uint8Array> {
  const number = (latest += 1);
  return new Promise((resolve, reject) => {
    orders.set(number, { resolve, reject });
    signal.addEventListener('abort', () => {
      orders.delete(number);
      // Nobody else waits for it: what it is doing is ended, not only passed over.
      if (orders.size === 0) endWorker();
      reject(signal.reason as Error);
    });
    try {
      worker ??= startWorker();
      worker.postMessage({ number, id, lesson });
    } catch (thrown) {
      orders.delete(number);
      reject(new NoWorker(String(thrown)));
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./product-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const order = orders.get(data.number);
    orders.delete(data.number);
    if ('bytes' in data) order?.resolve(data.bytes);
    else order?.reject(new Error(data.failure));
  };
  started.onerror = (event) => {
    event.preventDefault();
    endWorker();
    for (const { reject } of orders.values()) reject(new NoWorker(event.message));
    orders.clear();
  };
  return started;
}

function endWorker() {
  worker?.terminate();
  worker = undefined;
}

async function makeHere(id: ProductId, lesson: Lesson, signal: AbortSignal): Promise<Uint8Array> {
  // Time to show that something is going on.
  await new Promise((resolve) => setTimeout(resolve, 30));
  signal.throwIfAborted();
  const bytes = await products[id].make(lesson, signal);
  signal.throwIfAborted();
  return bytes;
}
