import type { Messages } from '../zh/messages.ts';
import { caseStrings } from './case.ts';
import { entries } from './entries.ts';
import { site } from './site.ts';

/** Interface strings of the English edition. */
export const en: Messages = { ...site, ...caseStrings, ...entries };
