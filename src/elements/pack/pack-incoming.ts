import { messagesFor } from '../../i18n/messages.ts';
import { isBlank, mergePacks } from '../../pack/merge-packs.ts';
import { packFromModule } from '../../pack/module-pack.ts';
import type { Pack } from '../../pack/pack.ts';
import { PackError, readPack, type ReadPack, readPackText } from '../../pack/read-pack.ts';
import { ask } from './pack-dialog.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { Notices } from './pack-notices.ts';
import type { PackSession } from './pack-session.ts';

/** Packs that come by a link, a file or a module. None of them takes the place of the reader's own unasked. */
export class Incoming {
  private readonly session: PackSession;
  private readonly materials: PackMaterials;
  private readonly notices: Notices;

  constructor(session: PackSession, materials: PackMaterials, notices: Notices) {
    this.session = session;
    this.materials = materials;
    this.notices = notices;
    window.addEventListener('hashchange', () => void this.readAddress());
  }

  /** Takes what the address of the page brings, and cleans the address, so that a reload does not bring it again. */
  async readAddress() {
    const { hash, search } = location;
    const module = new URLSearchParams(search).get('module');
    if (hash.startsWith('#pack=')) await this.readLink(hash);
    else if (module !== null) await this.readModule(module);
  }

  /** Takes a file that somebody chose. */
  async readFile(file: File) {
    const { edition, t } = this.session;
    try {
      // A pack of 60 cases with notes of the greatest length has 18 million bytes in Chinese.
      if (file.size > 24_000_000) throw new Error(t.incoming.badFile);
      await this.take('file', readPackText(await file.text(), edition));
    } catch (thrown) {
      this.fail(thrown, t.incoming.badFile);
    }
  }

  private async readLink(fragment: string) {
    const { edition, t } = this.session;
    this.cleanAddress();
    try {
      const { packFromFragment } = await import('../../pack/share-link.ts');
      await this.take('link', readPack(packFromFragment(fragment), edition));
    } catch (thrown) {
      this.fail(thrown, t.incoming.badLink);
    }
  }

  private async readModule(id: string) {
    const { edition, pack, t } = this.session;
    const locale = pack.locale;
    this.cleanAddress();
    const named = /^[a-z0-9-]+$/.test(id);
    if (named) await this.materials.settle({ ...pack, locale, module: id, entries: [] });
    const module = named ? this.materials.module(locale, id) : { state: 'gone' as const };
    if (module.state !== 'ready') {
      const text = module.state === 'gone' ? t.incoming.noModule(id) : t.moduleFailed;
      return this.notices.add(text, { failed: true });
    }
    const draft = packFromModule(module.material, new Map());
    await this.materials.settle(draft);
    const cases = new Map(this.materials.lesson(draft).cases.map(({ material }) => [material.id, material]));
    if (this.materials.missing(draft).cases.length > 0) return this.notices.add(t.moduleFailed, { failed: true });
    await this.take('module', readPack(packFromModule(module.material, cases), edition));
  }

  private async take(from: 'link' | 'file' | 'module', { pack, problems }: ReadPack) {
    const { session, notices } = this;
    const { incoming: t, did } = session.t;
    const mine = session.pack;
    const nameOf = ({ title }: Pack) => title || t.untitled;
    // Files keep the language chosen on this page.
    const brought: Pack = { ...pack, locale: mine.locale };
    const lines = problems.map(({ what }) => what[session.edition]);
    const same = JSON.stringify(brought) === JSON.stringify(mine);
    const answer =
      isBlank(mine) || same
        ? 'take'
        : await ask(
            t.title,
            [t[from](nameOf(pack), pack.entries.length), t.have(nameOf(mine), mine.entries.length)],
            [
              { value: 'add', label: t.add },
              { value: 'replace', label: t.replace },
              { value: 'cancel', label: t.cancel },
            ],
          );
    if (answer === 'add') {
      const { pack: merged, known, left } = mergePacks(mine, brought);
      session.change(did.merge, () => merged);
      const added = merged.entries.length - mine.entries.length;
      const words = [t.added(added), known.length > 0 && t.known(known.length), left.length > 0 && t.left(left.length)];
      notices.add(words.filter(Boolean).join(messagesFor(session.edition).punctuation.stop === '。' ? '' : ' '));
    } else if (answer === 'replace' || answer === 'take') {
      session.change(did.replace, () => brought);
      notices.add(answer === 'take' ? t.taken(brought.entries.length) : t.replaced);
    } else notices.add(t.kept);
    if (lines.length > 0) notices.add(t.problems, { failed: true, details: lines });
  }

  private fail(thrown: unknown, otherwise: string) {
    if (!(thrown instanceof PackError)) console.warn(thrown);
    const text = thrown instanceof PackError ? thrown.what[this.session.edition] : otherwise;
    this.notices.add(text, { failed: true });
  }

  private cleanAddress() {
    history.replaceState(null, '', location.pathname);
  }
}
