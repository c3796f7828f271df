import type { Named, NamedPart } from './names.ts';
import { type Kind, kinds, type TableEntry } from './table.ts';
import type { Worded } from './wording.ts';

/** A page in which the index found words, best first in a list of them. */
export interface Hit {
  id: string;
}

/** Why a page is among the results: its name, its text, or the wording of its problem. */
export type Reason = 'name' | 'text' | 'wording';

/** Kinds of results: pages, and the places where a part of a slogan is taken apart. */
export const resultKinds = [...kinds, 'part'] as const;

export type ResultKind = (typeof resultKinds)[number];

/** What results are filtered, sorted and grouped by. */
export interface Listed {
  kind: ResultKind;
  entry: Pick<TableEntry, 'facets'>;
}

/** A result. */
export interface Found<H extends Hit> extends Listed {
  entry: TableEntry;
  reason: Reason;
  /** The name or slogan part that was met. */
  name?: string;
  /** For a part of a slogan, its place in the page. */
  anchor?: string;
  /** Where the index found it, for an excerpt. */
  hit?: H;
}

/** What each way of meeting a query is worth. A name beats the text, the text beats a likeness. */
const worth: Record<Named['how'], number> = {
  name: 1000,
  part: 800,
  pinyin: 780,
  figure: 700,
  within: 400,
  begun: 320,
  'pinyin-within': 300,
  'part-within': 250,
};
const worthOfText = 220;
const worthOfAllWords = 120;
const worthOfLikeness = 400;

/** A part of a slogan stands below the case whose slogan it is. */
const worthOfPart = { exact: 260, within: 160 };

/** How fast the worth of a page of the text falls with its rank there. */
const fall = 0.08;

/** The share of a problem's likeness that its own cases gain, when it is what a question is most like. */
const share = 0.35;

/** What its words are worth by the kind of page: a case says more of a thing than a list of sources that names it. */
const shareOfKind: Record<Kind, number> = {
  case: 1,
  challenge: 0.95,
  module: 0.75,
  theme: 0.8,
  term: 0.8,
  source: 0.6,
  page: 0.6,
};

/** What a likeness is worth by kind: a question is answered by the problem that it tells of, then by cases, rather than by a word. */
const likenessOfKind: Record<Kind, number> = {
  case: 1,
  challenge: 1.1,
  module: 0.8,
  theme: 0.95,
  term: 0.85,
  source: 0.8,
  page: 0.8,
};

/** Adds up what speaks for each entry. */
export class Ranking<H extends Hit> {
  private readonly byId: ReadonlyMap<string, TableEntry>;
  private readonly scores = new Map<string, Found<H> & { score: number }>();
  private readonly sameName = new Set<string>();

  constructor(byId: ReadonlyMap<string, TableEntry>) {
    this.byId = byId;
  }

  giveNamed(named: readonly Named[]) {
    for (const { entry, how, name } of named) {
      if (how === 'name') this.sameName.add(entry.id);
      this.give(
        { entry, kind: entry.kind, reason: 'name', name },
        worth[how] - 6 * kinds.indexOf(entry.kind) - Math.min(name.length, 60) / 2,
      );
    }
  }

  /** Parts of slogans, each after the case that it belongs to. */
  giveParts(parts: readonly NamedPart[]) {
    for (const { entry, part, exact } of parts) {
      const found: Found<H> = { entry, kind: 'part', reason: 'name', name: part.name, anchor: part.anchor };
      this.scores.set(`${entry.id} ${part.name}`, { ...found, score: worthOfPart[exact ? 'exact' : 'within'] });
    }
  }

  /** Pages that have the whole query as a phrase, in the order of the index. */
  givePhrase(hits: readonly H[]) {
    this.giveTexts(hits, worthOfText);
  }

  /** Pages that have all of its words. */
  giveAllWords(hits: readonly H[]) {
    this.giveTexts(hits, worthOfAllWords);
  }

  private giveTexts(hits: readonly H[], value: number) {
    for (const [rank, hit] of hits.entries()) {
      const entry = this.byId.get(hit.id)!;
      // Among entries that the query names, names and wordings tell which is meant, not where in its page each is named.
      const behind = this.scores.get(hit.id)?.reason === 'name' ? 0 : rank;
      this.give(
        { entry, kind: entry.kind, reason: 'text', hit },
        (value * shareOfKind[entry.kind]) / (1 + behind * fall),
      );
    }
  }

  giveLike(worded: readonly Worded[]) {
    for (const { entry, likeness } of worded)
      this.give(
        { entry, kind: entry.kind, reason: 'wording' },
        worthOfLikeness * likenessOfKind[entry.kind] * likeness,
      );
  }

  /** A question that is most like a problem is answered by the problem and then by its cases. */
  giveCasesOf(best: Worded | undefined, worded: readonly Worded[]) {
    if (best?.entry.kind !== 'challenge') return;
    const id = best.entry.url.split('/').at(-2)!;
    const own = worded.filter(({ entry }) => entry.facets['challenge']?.includes(id));
    for (const { entry, likeness } of own)
      this.give({ entry, kind: entry.kind, reason: 'wording' }, worthOfLikeness * share * (best.likeness + likeness));
    const highest = Math.max(0, ...own.map(({ entry }) => this.scores.get(entry.id)!.score));
    const lead = this.scores.get(best.entry.id)!;
    lead.score = Math.max(lead.score, highest + 1);
  }

  /** Among entries of the query's very name the case comes first, however much the term that explains it says of it. */
  sorted(): Found<H>[] {
    const tier = ({ entry, kind }: Found<H>) =>
      this.sameName.has(entry.id) && kind !== 'part' ? kinds.indexOf(entry.kind) : kinds.length;
    return [...this.scores.values()].sort((a, b) => tier(a) - tier(b) || b.score - a.score);
  }

  private give(found: Found<H>, score: number) {
    const before = this.scores.get(found.entry.id);
    if (!before) {
      this.scores.set(found.entry.id, { ...found, score });
      return;
    }
    before.score += score;
    if (found.hit && !before.hit) before.hit = found.hit;
  }
}
