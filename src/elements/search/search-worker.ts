import { carryOut, type Order, type Reply } from './search-orders.ts';

/** A worker's view of itself; the project's types are those of a page. */
const worker = self as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<Order>) => void): void;
  postMessage(reply: Reply): void;
};

// Search runs here, so that typing never waits for it.
worker.addEventListener('message', ({ data }) => void carryOut(data).then((reply) => worker.postMessage(reply)));
