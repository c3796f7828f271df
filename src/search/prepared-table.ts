import { indexNames, type NameIndex } from './names.ts';
import { parseFold, type ScriptFold } from './script-fold.ts';
import type { SearchTable, TableEntry } from './table.ts';
import { Vocabulary } from './vocabulary.ts';
import { indexWordings, type WordingIndex } from './wording.ts';

/** A table made ready for queries; what takes long is made when it is first needed. */
export class PreparedTable {
  readonly byId: ReadonlyMap<string, TableEntry>;
  readonly entries: readonly TableEntry[];
  readonly fold: ScriptFold;
  readonly vocabulary: Vocabulary;
  private namesMade: NameIndex | undefined;
  private wordingsMade: WordingIndex | undefined;

  constructor({ entries, fold, synonyms, outside }: SearchTable) {
    this.vocabulary = new Vocabulary(synonyms, outside);
    this.entries = entries;
    this.byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.fold = parseFold(fold);
  }

  get names(): NameIndex {
    return (this.namesMade ??= indexNames(this.entries));
  }

  get wordings(): WordingIndex {
    return (this.wordingsMade ??= indexWordings(this.entries, this.vocabulary));
  }
}
