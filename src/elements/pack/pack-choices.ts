import { type CasePart, caseParts, longestNote, type PackEntry } from '../../pack/pack.ts';
import { paths } from '../../paths.ts';
import { element } from '../element.ts';
import type { PackMaterials } from './pack-materials.ts';
import { QuestionPicker } from './pack-questions.ts';
import type { PackSession } from './pack-session.ts';

/** What is chosen of one case: its questions, the trainer's note, its parts. Made when the entry is first opened. */
export class EntryChoices {
  readonly root = element('div', { class: 'pack-choices' });
  private readonly session: PackSession;
  private readonly materials: PackMaterials;
  private readonly id: string;
  private readonly questions: QuestionPicker;
  private readonly state = element('p', { class: 'pack-state' });
  private readonly note: HTMLTextAreaElement;
  private readonly boxes: Record<CasePart, HTMLInputElement>;

  constructor(session: PackSession, materials: PackMaterials, id: string) {
    const { t } = session;
    this.session = session;
    this.materials = materials;
    this.id = id;
    this.questions = new QuestionPicker(session, id);
    this.note = element('textarea', { rows: '3', maxlength: String(longestNote), placeholder: t.noteHint });
    this.note.addEventListener('input', () => this.writeNote());
    this.note.addEventListener('blur', () => session.endGroup());
    this.boxes = Object.fromEntries(caseParts.map((part) => [part, this.box(part)])) as typeof this.boxes;
    const link = session.knows(id)
      ? [element('a', { href: paths.case(session.edition, id as never), class: 'pack-read' }, t.readCase)]
      : [];
    this.root.append(
      this.state,
      this.questions.root,
      element('label', { class: 'pack-note' }, element('span', {}, t.note), this.note),
      this.partsField(),
      ...link,
    );
  }

  update(entry: PackEntry) {
    const loaded = this.materials.case(this.session.pack.locale, this.id);
    this.questions.root.hidden = loaded.state !== 'ready';
    if (loaded.state === 'ready') this.questions.update(entry, loaded.material);
    this.state.hidden = loaded.state !== 'loading';
    this.state.textContent = this.session.t.loading;
    if (this.note.value !== entry.note) this.note.value = entry.note;
    for (const part of caseParts) this.boxes[part].checked = entry.parts.includes(part);
  }

  private partsField(): HTMLFieldSetElement {
    const { t } = this.session;
    const all = element('button', { type: 'button', class: 'plain' }, t.allParts);
    const none = element('button', { type: 'button', class: 'plain' }, t.noParts);
    all.addEventListener('click', () => this.writeParts(() => [...caseParts]));
    none.addEventListener('click', () => this.writeParts(() => []));
    const labels = caseParts.map((part) => element('label', {}, this.boxes[part], ` ${t.part[part]}`));
    return element(
      'fieldset',
      { class: 'pack-parts' },
      element('legend', {}, t.parts),
      element('div', { class: 'pack-boxes' }, ...labels),
      element('p', { class: 'pack-parts-foot' }, all, none, element('span', { class: 'note' }, t.partsHint)),
    );
  }

  private box(part: CasePart): HTMLInputElement {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () =>
      this.writeParts((parts) => caseParts.filter((other) => (other === part ? box.checked : parts.includes(other)))),
    );
    return box;
  }

  private writeParts(make: (parts: readonly CasePart[]) => CasePart[]) {
    this.write(this.session.t.did.parts(this.title), (entry) => ({ ...entry, parts: make(entry.parts) }));
  }

  private writeNote() {
    const note = this.note.value;
    this.write(this.session.t.did.note(this.title), (entry) => ({ ...entry, note }), `note:${this.id}`);
  }

  private write(label: string, make: (entry: PackEntry) => PackEntry, group?: string) {
    this.session.change(
      label,
      (pack) => ({ ...pack, entries: pack.entries.map((entry) => (entry.id === this.id ? make(entry) : entry)) }),
      group,
    );
  }

  private get title(): string {
    return this.session.titleOf(this.id);
  }
}
