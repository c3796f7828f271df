import type { Named } from './names.ts';
import { kinds, type TableEntry } from './table.ts';
import type { Worded } from './wording.ts';

/** A page in which the index found words, best first in a list of them. */
export interface Hit {
  id: string;
}

/** Why a page is among the results: its name, its text, the wording of its problem, or only parts of the query. */
export type Reason = 'name' | 'text' | 'wording' | 'parts';

/** A result. */
export interface Found<H extends Hit> {
  entry: TableEntry;
  reason: Reason;
  /** The name or slogan part that was met. */
  name?: string;
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
  'pinyin-within': 300,
  'part-within': 250,
};
const worthOfText = 220;
const worthOfAllWords = 120;
const worthOfLikeness = 400;

/** How fast the worth of a page of the text falls with its rank there. */
const fall = 0.08;

/** The share of a problem's likeness that its own cases gain, when it is what a question is most like. */
const share = 0.35;

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
        { entry, reason: 'name', name },
        worth[how] - 6 * kinds.indexOf(entry.kind) - Math.min(name.length, 60) / 2,
      );
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
    for (const [rank, hit] of hits.entries())
      this.give({ entry: this.byId.get(hit.id)!, reason: 'text', hit }, value / (1 + rank * fall));
  }

  giveLike(worded: readonly Worded[]) {
    for (const { entry, likeness } of worded) this.give({ entry, reason: 'wording' }, worthOfLikeness * likeness);
  }

  /** A question that is most like a problem is answered by the problem and then by its cases. */
  giveCasesOf(best: Worded | undefined, worded: readonly Worded[]) {
    if (best?.entry.kind !== 'challenge') return;
    const id = best.entry.url.split('/').at(-2)!;
    for (const { entry, likeness } of worded) {
      if (entry.facets['challenge']?.includes(id))
        this.give({ entry, reason: 'wording' }, worthOfLikeness * share * (best.likeness + likeness));
    }
  }

  /** Among entries of the query's very name the case comes first, however much the term that explains it says of it. */
  sorted(): Found<H>[] {
    const tier = ({ entry }: Found<H>) => (this.sameName.has(entry.id) ? kinds.indexOf(entry.kind) : kinds.length);
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
