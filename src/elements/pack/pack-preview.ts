import { messagesFor } from '../../i18n/messages.ts';
import type { PackDocument } from '../../pack/blocks.ts';
import type { Lesson } from '../../pack/lesson.ts';
import { element } from '../element.ts';
import type { PackMaterials } from './pack-materials.ts';
import type { PackSession } from './pack-session.ts';
import { showArticle } from './sheet-parts.ts';

/** How long typing must pause before the preview follows, in milliseconds. */
const pause = 350;

type Compose = (lesson: Lesson) => PackDocument;

/** What can be looked at before it is made into a file. The code is fetched when it is first needed. */
const composers: Record<string, () => Promise<Compose>> = {
  handout: async () => (await import('../../pack/compose/handout.ts')).composeHandout,
  learner: async () => (await import('../../pack/compose/learner-sheet.ts')).composeLearnerSheet,
  trainer: async () => (await import('../../pack/compose/trainer-sheet.ts')).composeTrainerSheet,
  talk: async () => (await import('../../pack/compose/talk.ts')).composeTalk,
};

/** The document that a file would hold, as a sheet of paper; printing prints it and nothing else. */
export class Preview {
  private readonly root: HTMLElement;
  private readonly session: PackSession;
  private readonly materials: PackMaterials;
  private readonly choice: HTMLSelectElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(root: HTMLElement, session: PackSession, materials: PackMaterials) {
    this.root = root;
    this.session = session;
    this.materials = materials;
    this.choice = root.querySelector('select')!;
    this.choice.addEventListener('change', () => void this.draw());
    root.querySelector('.pack-print')!.addEventListener('click', () => void this.print());
    this.titlePrints();
    materials.listen(() => this.wait());
    session.show(() => this.wait());
  }

  private wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), pause);
  }

  private async draw() {
    clearTimeout(this.timer);
    const turn = (this.turn += 1);
    const { pack, t } = this.session;
    const sheet = this.root.querySelector<HTMLElement>('.pack-sheet')!;
    const state = this.root.querySelector<HTMLElement>('.pack-preview-state')!;
    const print = this.root.querySelector<HTMLButtonElement>('.pack-print')!;
    const { cases: missing } = this.materials.missing(pack);
    const loading = missing.some((id) => this.materials.case(pack.locale, id).state === 'loading');
    const empty = missing.length === pack.entries.length;
    print.disabled = empty;
    state.replaceChildren(empty ? (loading ? t.loading : t.previewEmpty) : '');
    if (!empty && !loading && missing.length > 0) state.replaceChildren(t.previewLacks(missing.length));
    sheet.hidden = empty;
    if (empty) return sheet.replaceChildren();
    try {
      const [compose, { writeHtmlBody }] = await Promise.all([
        composers[this.choice.value]!(),
        import('../../pack/formats/html/html.ts'),
      ]);
      if (turn !== this.turn) return;
      // The writer escapes every text; what it returns holds no script, and the page's policy would run none.
      showArticle(sheet, writeHtmlBody(compose(this.materials.lesson(pack))));
    } catch (thrown) {
      console.error(thrown);
      const retry = element('button', { type: 'button', class: 'plain' }, t.retry);
      retry.addEventListener('click', () => void this.draw());
      state.replaceChildren(t.previewFailed, ' ', retry);
    }
  }

  private async print() {
    await this.draw();
    window.print();
  }

  /** A file that is saved from the print window takes its name from the page's title. */
  private titlePrints() {
    const own = document.title;
    window.addEventListener('beforeprint', () => {
      const { pack } = this.session;
      if (pack.entries.length > 0) document.title = this.titleOf();
    });
    window.addEventListener('afterprint', () => (document.title = own));
  }

  private titleOf(): string {
    const { pack } = this.session;
    return (
      this.root.querySelector('.pack-sheet h1')?.textContent ?? (pack.title || messagesFor(pack.locale).sheet.untitled)
    );
  }
}
