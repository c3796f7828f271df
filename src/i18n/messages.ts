import type { Bilingual, Locale } from '../locales.ts';
import { en } from './en/messages.ts';
import { type Messages, zh } from './zh/messages.ts';

const editions: Bilingual<Messages> = { zh, en };

/** The interface strings of an edition. */
export function messagesFor(locale: Locale): Messages {
  return editions[locale];
}

export type { Messages };
