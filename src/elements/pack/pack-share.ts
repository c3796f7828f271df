import { makeFileName } from '../../pack/file-name.ts';
import { isBlank } from '../../pack/merge-packs.ts';
import { emptyPack } from '../../pack/pack.ts';
import { paths } from '../../paths.ts';
import { announce } from '../announce.ts';
import { ask } from './pack-dialog.ts';
import type { PackSession } from './pack-session.ts';
import { forgetEverything } from './pack-storage.ts';
import { saveFile } from './save-file.ts';

/** Characters of an address that WeChat and most mail programs pass on whole. */
const safeLength = 2000;
const pause = 350;

/** The link that carries the pack, the file that does, and the ways to be rid of it. */
export class Share {
  private readonly root: HTMLElement;
  private readonly session: PackSession;
  private readonly input: HTMLInputElement;
  private readonly state: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, session: PackSession) {
    this.root = root;
    this.session = session;
    this.input = root.querySelector<HTMLInputElement>('.pack-link')!;
    this.state = root.querySelector<HTMLElement>('.pack-share-state')!;
    this.input.addEventListener('focus', () => this.input.select());
    this.on('.pack-copy', () => void this.copy());
    this.on('.pack-export', () => this.export());
    this.on('.pack-clear', () => this.clear());
    this.on('.pack-forget', () => void this.forget());
    session.show(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.write(), pause);
    });
  }

  /** Copies the link; the browser's own way of it is missing on plain-HTTP intranets, where selecting and copying works. */
  async copy() {
    const { t } = this.session;
    await this.write();
    let copied = false;
    if (navigator.clipboard && window.isSecureContext) {
      copied = await navigator.clipboard.writeText(this.input.value).then(
        () => true,
        () => false,
      );
    }
    if (!copied) {
      this.input.focus();
      this.input.select();
      copied = document.execCommand('copy');
    }
    this.say(copied ? t.copied : t.copyFailed);
  }

  private async write() {
    const { t, pack, edition } = this.session;
    const length = this.root.querySelector<HTMLElement>('.pack-link-length')!;
    const blank = isBlank(pack);
    for (const name of ['.pack-copy', '.pack-export', '.pack-clear'])
      this.root.querySelector<HTMLButtonElement>(name)!.disabled = blank;
    this.input.disabled = blank;
    if (blank) {
      this.input.value = '';
      length.textContent = '';
      return;
    }
    try {
      const { packToFragment } = await import('../../pack/share-link.ts');
      this.input.value = `${location.origin}${paths.pack(edition)}${packToFragment(pack)}`;
      const long = this.input.value.length > safeLength;
      length.classList.toggle('failed', long);
      length.textContent = `${t.linkLength(this.input.value.length)}${long ? ` ${t.linkLong}` : ''}`;
    } catch (thrown) {
      console.error(thrown);
      this.input.value = '';
      length.textContent = t.linkFailed;
    }
  }

  private export() {
    const { t, pack } = this.session;
    const file = makeFileName([pack.title, t.fileName], 'json');
    saveFile(file, 'application/json', `${JSON.stringify(pack, null, 2)}\n`);
    this.say(t.exported(file));
  }

  private clear() {
    const { t, pack } = this.session;
    this.session.change(t.did.clear, () => ({ ...emptyPack(pack.locale) }));
    // The button that was pressed has nothing left to do.
    this.root.querySelector<HTMLElement>('.pack-undo')?.focus();
    this.say(t.cleared);
  }

  private async forget() {
    const { t, edition, store } = this.session;
    const answer = await ask(
      t.forget,
      [t.forgetAsk],
      [
        { value: 'yes', label: t.forgetYes },
        { value: '', label: t.cancel, focus: true },
      ],
    );
    if (answer !== 'yes') return;
    store.change(() => emptyPack(edition));
    forgetEverything();
    store.refresh();
    this.session.startAnew();
    this.say(t.forgotten);
  }

  private on(selector: string, press: () => void) {
    this.root.querySelector(selector)!.addEventListener('click', press);
  }

  private say(text: string) {
    this.state.textContent = text;
    announce(text);
  }
}
