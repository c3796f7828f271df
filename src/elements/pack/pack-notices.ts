import { messagesFor } from '../../i18n/messages.ts';
import { readPackText, PackError } from '../../pack/read-pack.ts';
import { element } from '../element.ts';
import type { PackSession } from './pack-session.ts';
import { asides, dropAside } from './pack-storage.ts';
import { saveFile } from './save-file.ts';

/** Lines above the pack that stay until they are dismissed. */
export class Notices {
  private readonly root: HTMLElement;
  private readonly session: PackSession;

  constructor(root: HTMLElement, session: PackSession) {
    this.root = root;
    this.session = session;
    this.showTrouble();
    for (const aside of asides()) this.showAside(aside);
  }

  /** @param details listed below the line */
  add(text: string, { failed = false, details = [] as readonly string[] } = {}) {
    const notice = this.make(failed);
    notice.append(element('p', {}, text));
    if (details.length > 0) notice.append(element('ul', {}, ...details.map((detail) => element('li', {}, detail))));
    const close = element('button', { type: 'button', class: 'plain' }, this.session.t.close);
    close.addEventListener('click', () => notice.remove());
    notice.append(close);
    this.root.append(notice);
  }

  /** That the browser keeps nothing stays there as long as it is so. */
  private showTrouble() {
    const line = this.make(true);
    this.session.show(() => {
      const { trouble } = this.session.store;
      const text = trouble === undefined ? '' : messagesFor(this.session.edition).packTrouble[trouble];
      if (line.textContent === text) return;
      line.textContent = text;
      if (trouble === undefined) line.remove();
      else this.root.prepend(line);
    });
  }

  /** What was kept on this device and could not be read stays to be had. */
  private showAside({ key, text }: { key: string; text: string }) {
    const { t, store } = this.session;
    const notice = this.make(true);
    const save = element('button', { type: 'button', class: 'plain' }, t.aside.save);
    save.addEventListener('click', () => saveFile(`${key}.json`, 'application/json', text));
    const drop = element('button', { type: 'button', class: 'plain' }, t.aside.drop);
    drop.addEventListener('click', () => {
      // What stands in the pack's own place is written anew, or it would be set aside again.
      store.change((pack) => ({ ...pack }));
      dropAside(key);
      notice.replaceChildren(t.aside.dropped);
    });
    const lines = this.problemsOf(text).map((problem) => element('li', {}, problem));
    notice.append(element('p', {}, t.aside.what), element('ul', {}, ...lines), element('p', {}, save, ' ', drop));
    this.root.append(notice);
  }

  private problemsOf(text: string): string[] {
    const { edition } = this.session;
    try {
      return readPackText(text, edition).problems.map(({ what }) => what[edition]);
    } catch (thrown) {
      return [thrown instanceof PackError ? thrown.what[edition] : String(thrown)];
    }
  }

  private make(failed: boolean): HTMLElement {
    return element('div', { class: failed ? 'pack-notice failed' : 'pack-notice', role: failed ? 'alert' : 'status' });
  }
}
