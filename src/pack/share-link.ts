import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Pack } from './pack.ts';

/** The name under which a pack stands in the fragment of an address. */
export const fragmentName = 'pack';

// A link is typed by nobody: it may unpack to this many bytes and no more, or a short one could fill the memory.
const mostBytes = 4_000_000;

/** The whole pack as a fragment: `#pack=…`. Nothing of it reaches a server. */
export function packToFragment(pack: Pack): string {
  const packed = deflateSync(strToU8(JSON.stringify(pack)), { level: 9 });
  return `#${fragmentName}=${toBase64Url(packed)}`;
}

/**
 * What a fragment holds, still to be read by `readPack`. Undefined when the fragment holds no pack.
 * @throws if it is cut off or damaged
 */
export function packFromFragment(fragment: string): unknown {
  const match = new RegExp(`^#?${fragmentName}=(.*)$`).exec(fragment);
  if (!match) return undefined;
  const bytes = inflateSync(fromBase64Url(match[1]!), { out: new Uint8Array(mostBytes) });
  return JSON.parse(strFromU8(bytes)) as unknown;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
