import { messagesFor } from '../../i18n/messages.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';

/** How far down the window a section's heading must have come for the section to be the one that is read. */
const readingLine = 0.3;

/**
 * `<contents-spy>` around a nav of links to sections: marks the section that is read. Where the nav is out of sight, a
 * button at the foot of the window opens the same links.
 */
class ContentsSpy extends HTMLElement {
  private links: HTMLAnchorElement[] = [];
  private sections: (HTMLElement | null)[] = [];
  private pill: HTMLButtonElement | undefined;
  private waiting = false;

  connectedCallback() {
    if (this.pill) return;
    const list = this.querySelector('ul');
    if (!list) return;
    const copy = list.cloneNode(true) as HTMLElement;
    this.pill = this.makeSheet(copy);
    this.links = [...list.querySelectorAll('a'), ...copy.querySelectorAll('a')];
    this.sections = this.links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    addEventListener('scroll', this.wait, { passive: true });
    addEventListener('resize', this.wait);
    this.update();
  }

  /** The button, and the sheet that it opens. */
  private makeSheet(list: HTMLElement): HTMLButtonElement {
    const t = messagesFor(pageLocale()).reading;
    const close = element('button', { type: 'button', class: 'contents-close' }, t.close);
    const nav = element('nav', { 'aria-label': t.contentsPill }, list);
    const sheet = element('dialog', { class: 'contents-sheet', 'aria-label': t.contentsPill }, nav, close);
    close.addEventListener('click', () => sheet.close());
    sheet.addEventListener('click', ({ target }) => {
      if (target === sheet || (target instanceof Element && target.closest('a'))) sheet.close();
    });
    const pill = element('button', { type: 'button', class: 'contents-pill', hidden: true }, t.contentsPill);
    pill.addEventListener('click', () => sheet.showModal());
    this.append(pill, sheet);
    return pill;
  }

  private readonly wait = () => {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.update();
    });
  };

  private update() {
    const line = innerHeight * readingLine;
    const passed = this.sections.filter((section) => section && section.getBoundingClientRect().top <= line);
    const ended = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = (ended && scrollY > 0 ? this.sections : passed).at(-1);
    for (const [index, link] of this.links.entries()) {
      if (current && this.sections[index] === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    this.showPill(this.links.find((link) => link.hasAttribute('aria-current'))?.textContent.trim());
  }

  private showPill(section: string | undefined) {
    const box = this.querySelector('nav')!.getBoundingClientRect();
    const away = box.height === 0 ? scrollY > innerHeight / 2 : box.bottom < 0;
    const t = messagesFor(pageLocale()).reading;
    const pill = this.pill!;
    pill.hidden = !away;
    pill.textContent = section === undefined ? t.contentsPill : t.contentsAt(section);
  }
}

customElements.define('contents-spy', ContentsSpy);
