import { caseStrings } from './case.ts';
import { entries } from './entries.ts';
import { site } from './site.ts';

/** Interface strings of the Chinese edition. Its shape is the shape of every edition. */
export const zh = { ...site, ...caseStrings, ...entries };

/** The shape of an edition's strings. */
export type Messages = typeof zh;
