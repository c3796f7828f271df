import { messagesFor } from '../../i18n/messages.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { sectionAddress } from './section-address.ts';
import { showPassingNote } from '../passing-note.ts';

/** `<section-links>` around a text: gives each of its headings that has an id a button that copies the heading's address. */
class SectionLinks extends HTMLElement {
  private made = false;

  connectedCallback() {
    if (this.made) return;
    this.made = true;
    for (const heading of this.querySelectorAll<HTMLElement>('h2[id], h3[id]')) addButton(heading);
  }
}

function addButton(heading: HTMLElement) {
  const t = messagesFor(pageLocale()).reading;
  const button = element('button', {
    type: 'button',
    class: 'section-link',
    'aria-label': t.copyLink(heading.textContent.trim()),
  });
  button.addEventListener('click', () => void copyLink(heading.id));
  // Beside the heading, not in it: a heading's name should be its own words.
  const row = element('div', { class: 'section-head' });
  heading.replaceWith(row);
  row.append(heading, button);
}

async function copyLink(id: string) {
  const t = messagesFor(pageLocale()).reading;
  const copied = await copyToClipboard(sectionAddress(id));
  if (!copied) history.replaceState(history.state, '', sectionAddress(id));
  showPassingNote(copied ? t.linkCopied : t.linkNotCopied);
}

customElements.define('section-links', SectionLinks);
