/** Where the pack is kept, and what a reader of an older or damaged one left aside. All on this device. */
export const packKey = 'casebook-pack';
const asideKey = 'casebook-pack-aside-';
const removedKey = 'casebook-pack-removed';
const languageKey = 'casebook-pack-language';

/** Why something could not be kept. */
export type StorageTrouble = 'full' | 'forbidden';

/** What stands under a key; undefined where the browser lets pages keep nothing. */
export function readText(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a text, and says what went wrong if it could not. */
export function keepText(key: string, text: string): StorageTrouble | undefined {
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch (thrown) {
    // Old Firefox has a name of its own for it.
    const full = thrown instanceof DOMException && /quota/i.test(thrown.name);
    return full && readText(key) !== undefined ? 'full' : 'forbidden';
  }
}

function forget(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Keeps a text that could not be read as a pack under a key of its own. Says whether it is safe there. */
export function setAside(text: string): boolean {
  const kept = asides();
  if (kept.some((aside) => aside.text === text)) return true;
  const number = Math.max(0, ...kept.map(({ key }) => Number(key.slice(asideKey.length)) || 0)) + 1;
  return keepText(`${asideKey}${number}`, text) === undefined;
}

/** What was set aside. */
export function asides(): { key: string; text: string }[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(asideKey))
      .sort()
      .map((key) => ({ key, text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

export function dropAside(key: string) {
  if (key.startsWith(asideKey)) forget(key);
}

/** Entries that were taken out lately, as text of JSON. */
export const removed = {
  read: () => readText(removedKey) ?? '[]',
  keep: (text: string) => keepText(removedKey, text),
};

/** The language of the files that was chosen in an edition: `zh:en` for English files chosen in the Chinese edition. */
export const language = {
  read: () => readText(languageKey) ?? '',
  keep: (text: string) => keepText(languageKey, text),
};

/** Erases all of it from this device. */
export function forgetEverything() {
  for (const key of [packKey, removedKey, languageKey, ...asides().map((aside) => aside.key)]) forget(key);
}
