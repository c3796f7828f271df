import { isLocale } from '../../locales.ts';
import { showDownloads } from './pack-downloads.ts';
import { showEntries } from './pack-entries.ts';
import { Incoming } from './pack-incoming.ts';
import { showLesson, showModule, showTime } from './pack-lesson.ts';
import { PackMaterials } from './pack-materials.ts';
import { Notices } from './pack-notices.ts';
import { showPicker } from './pack-picker.ts';
import { Preview } from './pack-preview.ts';
import { PackSession } from './pack-session.ts';
import { Share } from './pack-share.ts';
import { showUndo } from './pack-undo.ts';
import { inWeChat } from './save-file.ts';

/**
 * `<pack-page data-edition hidden>`: the page on which a pack is made, over forms and lists that the server wrote. Its parts
 * share a session (the pack with its history) and the texts of the library, and show themselves after each change.
 */
class PackPage extends HTMLElement {
  connectedCallback() {
    const { edition } = this.dataset;
    document.querySelector('.pack-fallback')?.remove();
    this.hidden = false;
    const titles = [...this.querySelectorAll<HTMLElement>('.pack-group [data-case][data-title]')].map(
      ({ dataset }) => [dataset['case'] ?? '', dataset['title'] ?? ''] as const,
    );
    const session = new PackSession(isLocale(edition) ? edition : 'zh', new Map(titles));
    const materials = new PackMaterials();
    const notices = new Notices(this.piece('notices'), session);
    showEntries(this, session, materials);
    showLesson(this, session, materials);
    showTime(this, session);
    showModule(this, session, materials);
    showPicker(this.piece('picker'), session);
    showUndo(this, session);
    showDownloads(this, session, materials);
    new Preview(this.piece('preview'), session, materials);
    const share = new Share(this.piece('share'), session);
    const incoming = new Incoming(session, materials, notices);
    this.openPicker(session);
    this.importFiles(incoming);
    if (inWeChat()) {
      this.piece('wechat').hidden = false;
      this.querySelector('.pack-wechat button')!.addEventListener('click', () => void share.copy());
    }
    void incoming.readAddress();
  }

  /** With nothing in the pack, the list of cases is what a reader needs first. */
  private openPicker(session: PackSession) {
    const picker = this.piece('picker') as HTMLDetailsElement;
    const modules = this.piece('start') as HTMLDetailsElement;
    const empty = session.pack.entries.length === 0;
    picker.open = empty;
    modules.open = empty;
  }

  private importFiles(incoming: Incoming) {
    const input = this.querySelector<HTMLInputElement>('.pack-import input')!;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      // The same file can be chosen again.
      if (file) void incoming.readFile(file).finally(() => (input.value = ''));
    });
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`.pack-${name}`)!;
  }
}

customElements.define('pack-page', PackPage);
