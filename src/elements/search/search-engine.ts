import type { Locale } from '../../locales.ts';
import { answer, type Answer, type TableSource } from '../../search/answer.ts';
import { type ExcerptPiece, makeExcerpt } from '../../search/excerpt.ts';
import { textFile } from '../../search/index-files.ts';
import { type PageView, type StoredText, viewPage } from '../../search/page-view.ts';
import { PreparedTable } from '../../search/prepared-table.ts';
import type { Found } from '../../search/ranking.ts';
import type { TableEntry } from '../../search/table.ts';
import {
  type ArrivedParts,
  joinTable,
  partsFor,
  readPart,
  tableFile,
  type TablePart,
} from '../../search/table-parts.ts';
import { fetchPacked, fetchPackedJson } from './packed-file.ts';
import { PagefindIndex, type PlacedHit } from './pagefind-index.ts';

/** A result as a page shows it: light enough to be sent from a worker by the thousand. */
export interface Result extends Pick<Found<PlacedHit>, 'kind' | 'reason' | 'name' | 'anchor' | 'hit'> {
  entry: Pick<TableEntry, 'id' | 'url' | 'kind' | 'title' | 'facets'>;
  /** What it is in a sentence, where that is at hand and no text of its page was found. */
  summary: ExcerptPiece[];
}

/** What is shown for a query. */
export interface Answered extends Omit<Answer<PlacedHit>, 'results' | 'nearest'> {
  results: Result[];
  /** How many results there are in all. */
  count: number;
  nearest: Result['entry'][];
}

/** Searches one edition. It runs in a worker, or in the page where there is none. */
export class SearchEngine {
  private readonly folder: URL;
  private readonly edition: Locale;
  private readonly index: Promise<PagefindIndex>;
  private readonly arriving = new Map<TablePart, Promise<unknown>>();
  private readonly arrived: Partial<ArrivedParts> = {};
  private table: PreparedTable | undefined;

  constructor(folder: string, edition: Locale) {
    this.folder = new URL(folder);
    this.edition = edition;
    this.index = PagefindIndex.open(this.folder, this.indexName());
    // Whoever asks is told; until then nobody listens.
    this.index.catch(() => undefined);
  }

  /** Values of each facet and their names. */
  async facetNames(): Promise<ArrivedParts['entries']['facetNames']> {
    await this.load(['entries']);
    return this.arrived.entries!.facetNames;
  }

  /** @param most how many results are wanted @throws if a file of the index cannot be had */
  async search(query: string, most: number): Promise<Answered> {
    const index = await this.index;
    const find = (words: string) => index.find(words);
    const { results, nearest, ...found } = await answer<PlacedHit>(query, this.source, find);
    return {
      ...found,
      count: results.length,
      results: results.slice(0, most).map(({ entry, ...rest }) => ({
        ...rest,
        entry: lighten(entry),
        summary: rest.hit ? [] : summarise(entry, found.query),
      })),
      nearest: (nearest ?? []).map(lighten),
    };
  }

  /** What to show of a result's page. @throws if its text cannot be had */
  async view(id: string, query: string, place: number | undefined): Promise<PageView> {
    const address = new URL(textFile(await this.indexName(), id), this.folder);
    return viewPage(await fetchPackedJson<StoredText>(address), query, place);
  }

  private async indexName(): Promise<string> {
    await this.load(['entries']);
    return this.arrived.entries!.index;
  }

  private readonly source: TableSource = {
    names: (query) => this.prepare(partsFor(query)),
    wordings: (query) => this.prepare([...partsFor(query), 'wordings']),
    words: async () => {
      await this.load(['words']);
      return this.arrived.words!;
    },
  };

  private async prepare(parts: readonly TablePart[]): Promise<PreparedTable> {
    await this.load(parts);
    return (this.table ??= new PreparedTable(joinTable(this.arrived as ArrivedParts)));
  }

  private async load(parts: readonly TablePart[]): Promise<void> {
    await Promise.all(['entries' as const, ...parts].map((part) => this.arriving.get(part) ?? this.fetch(part)));
  }

  private fetch(part: TablePart): Promise<void> {
    const fetching = fetchPacked(new URL(tableFile(this.edition, part), this.folder)).then((bytes) => {
      Object.assign(this.arrived, { [part]: readPart(part, bytes) });
      // Words are no part of the table: it need not be prepared anew.
      if (part !== 'words') this.table = undefined;
    });
    this.arriving.set(part, fetching);
    fetching.catch(() => this.arriving.delete(part));
    return fetching;
  }
}

/** What an entry is; of a case, the question that it answers. */
function summarise({ asked, summary }: TableEntry, query: string): ExcerptPiece[] {
  const text = summary === '' ? (asked[0] ?? '') : summary;
  return text === '' ? [] : makeExcerpt(text, query);
}

function lighten({ id, url, kind, title, facets }: TableEntry): Result['entry'] {
  return { id, url, kind, title, facets };
}
