import type { Bilingual, Locale } from '../locales.ts';
import { buttons as en } from './en/buttons.ts';
import { type ButtonMessages, buttons as zh } from './zh/buttons.ts';

const editions: Bilingual<ButtonMessages> = { zh, en };

/** The strings of the buttons of an edition, for scripts: all the others stay out of what a browser fetches. */
export function buttonMessagesFor(locale: Locale): ButtonMessages {
  return editions[locale];
}
