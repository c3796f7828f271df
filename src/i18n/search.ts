import type { Bilingual, Locale } from '../locales.ts';
import { search as en } from './en/search.ts';
import { search as zh, type SearchMessages } from './zh/search.ts';

const editions: Bilingual<SearchMessages> = { zh, en };

/** The strings of search of an edition, for scripts: all the others stay out of what a browser fetches. */
export function searchMessagesFor(locale: Locale): SearchMessages {
  return editions[locale];
}

export type { SearchMessages };
