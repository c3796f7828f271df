import { messagesFor } from '../../i18n/messages.ts';
import { readText, keepText } from '../pack/pack-storage.ts';
import { pageLocale } from '../page-locale.ts';
import { sectionAddress, sectionOf } from './section-address.ts';
import { selectionAsHtml } from './selection-html.ts';
import { showPassingNote } from '../passing-note.ts';

const key = 'casebook-cite-on-copy';

/** A word or a name is copied as it is; a sentence wants its source. */
const shortest = 13;

/**
 * `<cite-on-copy>` around a case: what is copied from it brings the case's citation and the section's address along. The
 * box in `.cite-switch` turns that off.
 */
class CiteOnCopy extends HTMLElement {
  connectedCallback() {
    this.addEventListener('copy', this.cite);
    const label = this.querySelector<HTMLElement>('.cite-switch');
    const box = label?.querySelector('input');
    if (!label || !box) return;
    label.hidden = false;
    box.checked = isOn();
    box.addEventListener('change', () => keepText(key, box.checked ? 'on' : 'off'));
  }

  private readonly cite = (event: ClipboardEvent) => {
    const line = this.querySelector('.citation p')?.textContent.trim();
    const selection = getSelection();
    if (!isOn() || !line || !event.clipboardData || !selection || selection.rangeCount === 0) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const range = selection.getRangeAt(0);
    const inside = range.commonAncestorContainer;
    const text = selection.toString();
    // The citation's own button copies by selecting, too.
    if (text.trim().length < shortest || !this.contains(inside) || closest(inside, 'copy-text')) return;
    const address = addressOf(range.startContainer, this);
    event.clipboardData.setData('text/plain', [`${text.trimEnd()}\n`, line, ...address].join('\n'));
    event.clipboardData.setData('text/html', selectionAsHtml(range, [line, ...address]));
    event.preventDefault();
    showPassingNote(messagesFor(pageLocale()).reading.cite.added);
  };
}

function isOn(): boolean {
  return readText(key) !== 'off';
}

function closest(node: Node, selector: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null;
}

/** Nobody else can open an address of somebody's own folder. */
function addressOf(place: Node, text: Element): string[] {
  if (location.protocol === 'file:') return [];
  return [sectionAddress(sectionOf(place, text) ?? '')];
}

customElements.define('cite-on-copy', CiteOnCopy);
