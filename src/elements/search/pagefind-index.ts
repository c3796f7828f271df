import type { Hit } from '../../search/ranking.ts';
import { chunkFile, listFile, mark, wasmFile } from '../../search/index-files.ts';
import { fetchPacked } from './packed-file.ts';

/** What this site uses of Pagefind 1.5's program. Whatever goes in or comes out is an address and a length in its memory. */
interface PagefindProgram {
  memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(address: number, length: number, alignment: number): void;
  __wbindgen_externrefs: WebAssembly.Table;
  init_pagefind(...list: Passed): number;
  load_index_chunk(index: number, ...chunk: Passed): number;
  request_indexes(index: number, ...query: Passed): Passed;
  search(index: number, ...queryFilterSortAndOptions: number[]): Passed;
}

type Passed = [address: number, length: number];

/** A page in which the index found words, and the place of the first of them. */
export interface PlacedHit extends Hit {
  place: number;
}

/** What the program says of a page. */
interface RawHit {
  p: string;
  l: { l: number }[];
}

/**
 * Pagefind's index, searched with Pagefind's program. Pagefind's own client is left out: it would cost each visitor 87 KB,
 * and it copies every place of every hit from its worker to the page.
 */
export class PagefindIndex {
  private readonly program: PagefindProgram;
  private readonly addressOf: (chunk: string) => URL;
  private readonly chunks = new Map<string, Promise<void>>();
  private index: number;

  private constructor(program: PagefindProgram, list: Uint8Array, addressOf: (chunk: string) => URL) {
    this.program = program;
    this.addressOf = addressOf;
    this.index = program.init_pagefind(...this.pass(withoutMark(list)));
    if (this.index === 0) throw new Error('Pagefind cannot read its list of pages.');
  }

  /** @param name the index's own folder within `folder` @throws if the program or the list of pages cannot be had */
  static async open(folder: URL, name: Promise<string>): Promise<PagefindIndex> {
    const fetchList = async () => fetchPacked(new URL(listFile(await name), folder));
    const [program, list, index] = await Promise.all([loadProgram(new URL(wasmFile, folder)), fetchList(), name]);
    return new PagefindIndex(program, list, (chunk) => new URL(chunkFile(index, chunk), folder));
  }

  /**
   * Pages that have all of some words or, in double quotation marks, a phrase, best first.
   * @throws if a piece of the index cannot be had
   */
  async find(query: string): Promise<PlacedHit[]> {
    const exact = query.startsWith('"');
    const words = query.replaceAll('"', '');
    const names = JSON.parse(this.take(this.program.request_indexes(this.index, ...this.passText(words)))) as string[];
    await Promise.all(names.map((name) => this.load(name)));
    const found = this.program.search(
      this.index,
      ...this.passText(words),
      ...this.passText(words),
      ...this.passText('{}'),
      ...this.passText(''),
      Number(exact),
      0,
    );
    const { results } = JSON.parse(this.take(found)) as { results: RawHit[] };
    const hits = results.map(({ p, l }) => ({ id: p, place: l[0]?.l ?? 0 }));
    // Pagefind does not rank phrases. What a page begins with, its title and summary, says what it is about.
    return exact ? hits.sort((a, b) => a.place - b.place) : hits;
  }

  private load(name: string): Promise<void> {
    const loading =
      this.chunks.get(name) ??
      fetchPacked(this.addressOf(name)).then((bytes) => {
        this.index = this.program.load_index_chunk(this.index, ...this.pass(withoutMark(bytes)));
      });
    this.chunks.set(name, loading);
    loading.catch(() => this.chunks.delete(name));
    return loading;
  }

  private passText(text: string): Passed {
    return this.pass(new TextEncoder().encode(text));
  }

  /** The program frees what it is passed. */
  private pass(bytes: Uint8Array): Passed {
    const address = this.program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.program.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  }

  private take([address, length]: Passed): string {
    const text = new TextDecoder().decode(new Uint8Array(this.program.memory.buffer, address >>> 0, length));
    this.program.__wbindgen_free(address, length, 1);
    return text;
  }
}

async function loadProgram(address: URL): Promise<PagefindProgram> {
  const bytes = withoutMark(await fetchPacked(address));
  const holder: { program?: PagefindProgram } = {};
  const prepareReferences = () => {
    const table = holder.program!.__wbindgen_externrefs;
    const start = table.grow(4);
    table.set(0, undefined);
    for (const [index, value] of [undefined, null, true, false].entries()) table.set(start + index, value);
  };
  const { instance } = await WebAssembly.instantiate(bytes, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareReferences },
  });
  holder.program = instance.exports as unknown as PagefindProgram;
  holder.program.__wbindgen_start();
  return holder.program;
}

/** @throws for a file that is not Pagefind's, such as a page that says that there is none */
function withoutMark(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
function withoutMark(bytes: Uint8Array): Uint8Array;
function withoutMark(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, mark.length)) !== mark) throw new Error('Not a file of the index.');
  return bytes.subarray(mark.length);
}
