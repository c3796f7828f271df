import type { Locale } from '../../locales.ts';
import { addCase, emptyPack, type Pack, removeCase } from '../../pack/pack.ts';
import { readPackText } from '../../pack/read-pack.ts';
import { keepText, packKey, readText, setAside, type StorageTrouble } from './pack-storage.ts';
import { rememberRemoved, removedEntries } from './removed-entries.ts';

/** Called after each change: here, or in another tab. */
export type PackListener = (pack: Pack, from: 'here' | 'elsewhere') => void;

/**
 * The pack of this device. Every tab has one store; they agree by way of the browser's storage. What cannot be kept stays in
 * memory, and `trouble` says why; what cannot be read is set aside, never thrown away.
 */
export class PackStore {
  /** Why the latest change was not kept, if it was not. */
  trouble: StorageTrouble | undefined;
  private readonly edition: Locale;
  private readonly listeners = new Set<PackListener>();
  private memory: Pack;
  /** What the memory was read from or written as; undefined when it could not be kept. */
  private text: string | null | undefined = null;
  /** What is stored can neither be read nor copied; writing over it would destroy it. */
  private locked = false;

  constructor(edition: Locale) {
    this.edition = edition;
    this.memory = emptyPack(edition);
    this.read();
    window.addEventListener('storage', (event) => {
      // Without a key everything was erased.
      if (event.key === packKey || event.key === null) this.refresh();
    });
    // A page that comes back from the browser's cache has heard of nothing in between.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.refresh();
    });
  }

  get pack(): Pack {
    return this.memory;
  }

  has(id: string): boolean {
    return this.memory.entries.some((entry) => entry.id === id);
  }

  /** Changes the pack as it now stands, another tab's changes included. */
  change(make: (pack: Pack) => Pack) {
    this.read();
    const before = this.memory;
    const after = make(before);
    if (after === before) return;
    rememberRemoved(before, after);
    this.memory = after;
    const text = JSON.stringify(after);
    this.trouble = this.locked ? 'full' : keepText(packKey, text);
    this.text = this.trouble ? undefined : text;
    this.tell('here');
  }

  /** Puts a case at the end, with the note and choices it had when it was taken out lately. Says whether there was room. */
  add(id: string): boolean {
    const known = removedEntries().find((entry) => entry.id === id);
    this.change((pack) => {
      const added = addCase(pack, id);
      if (added === pack || !known) return added;
      return { ...pack, entries: [...pack.entries, known] };
    });
    return this.has(id);
  }

  remove(id: string) {
    this.change((pack) => (this.has(id) ? removeCase(pack, id) : pack));
  }

  /** @returns what ends it */
  subscribe(listener: PackListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the storage again after something else was done to it. */
  refresh() {
    const before = this.memory;
    this.read();
    if (this.memory !== before) this.tell('elsewhere');
  }

  private read() {
    // What is in memory alone is newer than what is stored.
    if (this.text === undefined) return;
    const text = readText(packKey);
    if (text === undefined) {
      this.trouble = 'forbidden';
      return;
    }
    if (text === this.text) return;
    this.text = text;
    this.memory = text === null ? emptyPack(this.edition) : this.parse(text);
  }

  private parse(text: string): Pack {
    try {
      const { pack, problems } = readPackText(text, this.edition);
      if (problems.length > 0) this.locked = !setAside(text);
      return pack;
    } catch {
      this.locked = !setAside(text);
      return emptyPack(this.edition);
    }
  }

  private tell(from: 'here' | 'elsewhere') {
    for (const listener of this.listeners) listener(this.memory, from);
  }
}

let store: PackStore | undefined;

/** The store of this page. */
export function packStore(edition: Locale): PackStore {
  store ??= new PackStore(edition);
  return store;
}
