import { element } from '../element.ts';

/** Hands a file to the browser to save. */
export function saveFile(name: string, type: string, content: Uint8Array | string) {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A size in words: 84 KB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** WeChat's own browser saves no files. */
export function inWeChat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
