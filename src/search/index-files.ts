/** Every file of Pagefind's begins with this, once unpacked. */
export const mark = 'pagefind_dcd';

// All are packed with gzip, whatever the server does. An index has a folder of its own, whose name changes with what is in
// it, so that a stored file is never taken for a newer one; within it pages and pieces have numbers.

/** Pagefind's search as WebAssembly. */
export const wasmFile = 'search.wasm.gz';

/** The list of pages and pieces. */
export const listFile = (index: string) => `${index}/pages.gz`;

/** A piece of the index. */
export const chunkFile = (index: string, name: string) => `${index}/words/${name}.gz`;

/** The text of a page, with its headings. */
export const textFile = (index: string, id: string) => `${index}/text/${id}.gz`;
