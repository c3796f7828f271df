import { messagesFor } from '../../i18n/messages.ts';
import { makeFileName } from '../../pack/file-name.ts';
import type { Lesson } from '../../pack/lesson.ts';
import { type ProductId, products } from '../../pack/products.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { makeProduct } from './make-product.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { PackSession } from './pack-session.ts';
import { saveFile, sizeInWords } from './save-file.ts';

/** One line for each kind of file: its button makes and saves it, says how it goes, and can be stopped. */
export function showDownloads(root: HTMLElement, session: PackSession, materials: PackMaterials) {
  for (const row of root.querySelectorAll<HTMLElement>('[data-product]')) {
    new DownloadRow(row, row.dataset['product'] as ProductId, session, materials);
  }
}

class DownloadRow {
  private readonly id: ProductId;
  private readonly session: PackSession;
  private readonly materials: PackMaterials;
  private readonly button: HTMLButtonElement;
  private readonly state: HTMLElement;
  private stop: AbortController | undefined;

  constructor(row: HTMLElement, id: ProductId, session: PackSession, materials: PackMaterials) {
    this.id = id;
    this.session = session;
    this.materials = materials;
    this.button = row.querySelector('button')!;
    this.state = row.querySelector('.pack-download-state')!;
    this.button.addEventListener('click', () => void this.press());
  }

  private get name(): string {
    return messagesFor(this.session.edition).product[this.id].name;
  }

  private async press() {
    if (this.stop) return this.stop.abort();
    const { t, pack } = this.session;
    if (pack.entries.length === 0) return this.say(t.noCases, true);
    const stop = new AbortController();
    this.stop = stop;
    this.button.textContent = t.cancel;
    this.button.setAttribute('aria-label', `${t.cancel}: ${this.name}`);
    this.state.classList.remove('failed');
    this.state.replaceChildren(element('progress', { 'aria-label': t.makingName(this.name) }), ` ${t.making}`);
    announce(t.makingName(this.name));
    try {
      await Promise.race([this.materials.settle(pack), stopped(stop.signal)]);
      const { cases, module } = this.materials.missing(pack);
      if (cases.length > 0) throw new Incomplete(t.lacks(this.titles(cases)));
      if (module) throw new Incomplete(t.moduleFailed);
      await this.make(this.materials.lesson(pack), stop.signal);
    } catch (thrown) {
      if (stop.signal.aborted) this.say(t.cancelled);
      else this.say(this.reason(thrown), true);
    } finally {
      this.stop = undefined;
      this.button.textContent = t.download;
      this.button.setAttribute('aria-label', t.downloadName(this.name));
    }
  }

  private async make(lesson: Lesson, signal: AbortSignal) {
    const { t } = this.session;
    const { extension, type } = products[this.id];
    const bytes = await makeProduct(this.id, lesson, signal);
    const file = makeFileName([lesson.title, messagesFor(lesson.locale).product[this.id].name], extension);
    const save = () => saveFile(file, type, bytes);
    save();
    this.say(t.made(file, sizeInWords(bytes.length)));
    const again = element('button', { type: 'button', class: 'plain' }, t.saveAgain);
    again.addEventListener('click', save);
    this.state.append(' ', again);
  }

  /** What went wrong, and what can be done. */
  private reason(thrown: unknown): string {
    const { t } = this.session;
    if (thrown instanceof Incomplete) return thrown.message;
    console.error(thrown);
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    // Browsers word a script that cannot be fetched differently; all of them name the module.
    return /import|module script|Failed to fetch|Load failed/i.test(detail) ? t.codeFailed : t.makeFailed(detail);
  }

  private titles(ids: readonly string[]): string {
    return ids.map((id) => this.session.titleOf(id)).join(messagesFor(this.session.edition).punctuation.comma);
  }

  private say(text: string, failed = false) {
    this.state.classList.toggle('failed', failed);
    this.state.textContent = text;
    announce(text);
  }
}

/** The file would not hold all of the pack. */
class Incomplete extends Error {}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
