import { mark } from '../../search/index-files.ts';

/**
 * Fetches a file of the index and unpacks it; a server may already have unpacked it on the way.
 * @throws if it cannot be had
 */
export async function fetchPacked(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${String(response.status)}`);
  const bytes = await response.blob();
  const [first] = new Uint8Array(await bytes.slice(0, 1).arrayBuffer());
  if (first !== 0x1f) return new Uint8Array(await bytes.arrayBuffer());
  const stream = bytes.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Fetches a packed file of JSON; one of Pagefind's has a mark before it. */
export async function fetchPackedJson<Content>(address: URL): Promise<Content> {
  const text = new TextDecoder().decode(await fetchPacked(address));
  return JSON.parse(text.startsWith(mark) ? text.slice(mark.length) : text) as Content;
}
