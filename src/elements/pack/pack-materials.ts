import type { Locale } from '../../locales.ts';
import { type Lesson, makeLesson } from '../../pack/lesson.ts';
import type { CaseMaterial, ModuleMaterial } from '../../pack/material.ts';
import { translateModuleTexts } from '../../pack/module-pack.ts';
import type { Pack } from '../../pack/pack.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';

/** How far a text of the library has come. `gone`: there is no such entry. */
export type Loaded<T> = { state: 'loading' | 'failed' | 'gone' } | { state: 'ready'; material: T };

/** The texts that packs need, each fetched once. Tells its listener whenever one has come or failed. */
export class PackMaterials {
  private readonly fetched = new Map<string, Loaded<unknown>>();
  private readonly listeners = new Set<() => void>();

  /** Calls a listener whenever a text has come or failed. */
  listen(listener: () => void) {
    this.listeners.add(listener);
  }

  case(locale: Locale, id: string): Loaded<CaseMaterial> {
    return this.get<CaseMaterial>(paths.caseMaterial(locale, id as never));
  }

  module(locale: Locale, id: string): Loaded<ModuleMaterial> {
    return this.get<ModuleMaterial>(paths.moduleMaterial(locale, id as never));
  }

  /** Fetches again what has failed. */
  retry() {
    for (const [address, { state }] of this.fetched) if (state === 'failed') void this.load(address);
    this.tell();
  }

  /** Waits until every text of a pack has come or failed. */
  async settle(pack: Pack): Promise<void> {
    while (this.ofPack(pack).some(({ state }) => state === 'loading')) {
      await new Promise<void>((resolve) => {
        const stop = () => {
          this.listeners.delete(stop);
          resolve();
        };
        this.listeners.add(stop);
      });
    }
  }

  /** What puts the texts that a pack has from its module in a language; once they are there. */
  async translator(pack: Pack, from: Locale, to: Locale): Promise<(pack: Pack) => Pack> {
    const { module: id } = pack;
    const plain = (other: Pack): Pack => ({ ...other, locale: to });
    if (id === undefined || from === to) return plain;
    await Promise.all([from, to].map((locale) => this.settle({ ...pack, locale, entries: [] })));
    const [old, fresh] = [this.module(from, id), this.module(to, id)];
    if (old.state !== 'ready' || fresh.state !== 'ready') return plain;
    return (other) => translateModuleTexts(other, old.material, fresh.material);
  }

  /** The ids of a pack's cases whose texts are not there, and whether its module's failed. */
  missing(pack: Pack): { cases: string[]; module: boolean } {
    const cases = pack.entries.map(({ id }) => id).filter((id) => this.case(pack.locale, id).state !== 'ready');
    const module = pack.module !== undefined && this.module(pack.locale, pack.module).state === 'failed';
    return { cases, module };
  }

  /** The lesson of a pack, without the cases whose texts are not there. */
  lesson(pack: Pack): Lesson {
    const cases = new Map<string, CaseMaterial>();
    for (const { id } of pack.entries) {
      const loaded = this.case(pack.locale, id);
      if (loaded.state === 'ready') cases.set(id, loaded.material);
    }
    const module = pack.module === undefined ? undefined : this.module(pack.locale, pack.module);
    const texts = { cases, module: module?.state === 'ready' ? module.material : undefined, site: siteAddress() };
    const there = { ...pack, entries: pack.entries.filter(({ id }) => cases.has(id)) };
    return makeLesson(there, texts, messagesFor(pack.locale).sheet.untitled);
  }

  private ofPack({ locale, entries, module }: Pack): Loaded<unknown>[] {
    const cases = entries.map(({ id }) => this.case(locale, id));
    return module === undefined ? cases : [...cases, this.module(locale, module)];
  }

  private get<T>(address: string): Loaded<T> {
    if (!this.fetched.has(address)) void this.load(address);
    return this.fetched.get(address) as Loaded<T>;
  }

  private async load(address: string) {
    this.fetched.set(address, { state: 'loading' });
    this.fetched.set(address, await fetchText(address));
    this.tell();
  }

  private tell() {
    for (const listener of [...this.listeners]) listener();
  }
}

async function fetchText(address: string): Promise<Loaded<unknown>> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { state: 'gone' };
    if (!response.ok) return { state: 'failed' };
    return { state: 'ready', material: await response.json() };
  } catch {
    return { state: 'failed' };
  }
}

/** A file that is handed on must not name an address that only this machine can open. */
function siteAddress(): string {
  return /^(?:localhost|127\.|\[::1\])/.test(location.hostname) ? '' : location.origin;
}
