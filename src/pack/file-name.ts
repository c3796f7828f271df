import { cleanLine } from './clean-text.ts';

// What Windows, macOS or Android do not take in a name, and characters that would make it look like another.
const unsafe = /[\\/:*?"<>|\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Characters: in Chinese each takes three bytes, and a name may have 255. */
const longest = 60;

/**
 * A name under which a file can be kept on any system.
 * @param parts put one after the other with a hyphen between; empty ones are passed over
 * @param extension without its dot
 */
export function makeFileName(parts: readonly string[], extension: string): string {
  const safe = parts
    .map((part) => [...cleanName(part)].slice(0, longest).join('').trim())
    .filter((part) => part !== '');
  const name = safe.join('-').replace(reserved, '_$&');
  return `${name || 'pack'}.${extension}`;
}

function cleanName(text: string): string {
  return cleanLine(text)
    .replaceAll(unsafe, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
}
