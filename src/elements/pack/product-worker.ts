import type { Lesson } from '../../pack/lesson.ts';
import { type ProductId, products } from '../../pack/products.ts';

/** What the page asks of the worker. */
export interface WorkerOrder {
  number: number;
  id: ProductId;
  lesson: Lesson;
}

/** What it gets: the file, or what went wrong. */
export type WorkerAnswer = { number: number } & ({ bytes: Uint8Array<ArrayBuffer> } | { failure: string });

// The project's types are those of a page; of a worker's own scope only these two are needed.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerOrder>) => void) | null;
  postMessage(answer: WorkerAnswer, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data: { number, id, lesson } }) => {
  products[id].make(lesson).then(
    (made) => {
      const bytes = new Uint8Array(made);
      scope.postMessage({ number, bytes }, [bytes.buffer]);
    },
    (thrown: unknown) => {
      scope.postMessage({ number, failure: thrown instanceof Error ? thrown.message : String(thrown) });
    },
  );
};
