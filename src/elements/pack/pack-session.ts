import { messagesFor, type Messages } from '../../i18n/messages.ts';
import { isLocale, type Locale } from '../../locales.ts';
import { endGroup, type History, record, redo, startHistory, undo } from '../../pack/history.ts';
import type { Pack } from '../../pack/pack.ts';
import { announce } from '../announce.ts';
import { language } from './pack-storage.ts';
import { type PackStore, packStore } from './pack-store.ts';

/** The pack while its page is open: every change has a name and can be taken back. The views of the page share one. */
export class PackSession {
  readonly edition: Locale;
  readonly store: PackStore;
  readonly t: Messages['packPage'];
  /** The language in which the pack came, when this page put it in another. */
  cameIn: Locale | undefined;
  private history: History;
  private readonly views = new Set<(pack: Pack) => void>();
  /** The change that is being written; undefined for one that comes from another tab or a button elsewhere on the page. */
  private writing: { label: string; group?: string } | 'history' | undefined;
  private readonly titles: ReadonlyMap<string, string>;

  /** @param titles of all cases of the library, in the edition's language */
  constructor(edition: Locale, titles: ReadonlyMap<string, string>) {
    this.edition = edition;
    this.titles = titles;
    this.t = messagesFor(edition).packPage;
    this.store = packStore(edition);
    this.keepLanguage();
    this.history = startHistory(this.store.pack);
    this.store.subscribe((pack, from) => this.note(pack, from));
  }

  get pack(): Pack {
    return this.store.pack;
  }

  /** A case's title in the edition's language. */
  titleOf(id: string): string {
    return this.titles.get(id) ?? this.t.unknownCase(id);
  }

  /** Whether the library has the case. */
  knows(id: string): boolean {
    return this.titles.has(id);
  }

  /** Calls a view now and after each change. */
  show(view: (pack: Pack) => void) {
    this.views.add(view);
    view(this.pack);
  }

  /**
   * Changes the pack.
   * @param label the change in words
   * @param group changes in a row with the same group are taken back together: those of one text field
   */
  change(label: string, make: (pack: Pack) => Pack, group?: string) {
    this.writing = { label, ...(group !== undefined && { group }) };
    this.store.change(make);
    this.writing = undefined;
  }

  /** A text field was left. */
  endGroup() {
    this.history = endGroup(this.history);
  }

  get undoable(): string | undefined {
    return this.history.past.at(-1)?.label;
  }

  get redoable(): string | undefined {
    return this.history.future.at(-1)?.label;
  }

  undo() {
    const label = this.undoable;
    if (label === undefined) return announce(this.t.nothingToUndo);
    this.go(undo(this.history));
    announce(this.t.undone(label));
  }

  redo() {
    const label = this.redoable;
    if (label === undefined) return announce(this.t.nothingToRedo);
    this.go(redo(this.history));
    announce(this.t.redone(label));
  }

  /**
   * Chooses the language of the files; it is remembered for this edition.
   * @param translate puts the pack's own texts in that language
   */
  chooseLanguage(locale: Locale, translate = (pack: Pack): Pack => ({ ...pack, locale })) {
    language.keep(`${this.edition}:${locale}`);
    this.change(this.t.did.language, translate);
  }

  /** Changes the pack as if it had come so: there is nothing to take back. */
  settle(make: (pack: Pack) => Pack) {
    this.store.change(make);
    this.startAnew();
  }

  /** Forgets every change that could be taken back. */
  startAnew() {
    this.history = startHistory(this.pack);
    this.tell();
  }

  private go(history: History) {
    this.history = history;
    this.writing = 'history';
    this.store.change(() => history.present);
    this.writing = undefined;
  }

  private note(pack: Pack, from: 'here' | 'elsewhere') {
    if (this.writing !== 'history') {
      const { label, group } = this.writing ?? { label: this.guess(pack, from) };
      this.history = record(this.history, pack, label, group);
    }
    this.tell();
  }

  /** What a change was that no view of this page made: a button in the list of cases, or another tab. */
  private guess(pack: Pack, from: 'here' | 'elsewhere'): string {
    if (from === 'elsewhere') return this.t.did.elsewhere;
    const before = new Set(this.history.present.entries.map(({ id }) => id));
    const added = pack.entries.find(({ id }) => !before.has(id));
    const kept = new Set(pack.entries.map(({ id }) => id));
    const gone = [...before].find((id) => !kept.has(id));
    if (added) return this.t.did.add(this.titleOf(added.id));
    return gone === undefined ? this.t.did.elsewhere : this.t.did.remove(this.titleOf(gone));
  }

  private tell() {
    for (const view of this.views) view(this.pack);
  }

  /** Files are in the edition's language until the reader chooses otherwise in it. */
  private keepLanguage() {
    const [edition, chosen] = language.read().split(':');
    const locale = edition === this.edition && isLocale(chosen) ? chosen : this.edition;
    if (edition !== this.edition) language.keep(`${this.edition}:${locale}`);
    if (this.store.pack.locale === locale) return;
    this.cameIn = this.store.pack.locale;
    this.store.change((pack) => ({ ...pack, locale }));
  }
}
