import { browse } from './browse.ts';
import { buttons } from './buttons.ts';
import { caseStrings } from './case.ts';
import { compare } from './compare.ts';
import { entries } from './entries.ts';
import { packPage } from './pack-page.ts';
import { pack } from './pack.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { ways } from './ways.ts';

/** Interface strings of the Chinese edition. Its shape is the shape of every edition. */
export const zh = {
  ...site,
  search,
  ...caseStrings,
  ...entries,
  ...pack,
  ...compare,
  ...packPage,
  ...buttons,
  ...ways,
  ...browse,
  reading,
};

/** The shape of an edition's strings. */
export type Messages = typeof zh;
