import { stemmer } from 'stemmer';
import { foldSpelling } from './spelling.ts';
import { isHan, tokenize } from './tokens.ts';

/** The forms that were made: a table has the same words thousands of times. */
const made = new Map<string, string>();

/** A word without its ending, in British spelling; a Chinese character as it is. */
export function baseForm(token: string): string {
  const known = made.get(token);
  if (known !== undefined) return known;
  const form = isHan(token) ? token : stemmer(foldSpelling(token));
  made.set(token, form);
  return form;
}

/** The words of a text, those with a hyphen in parts, and its Chinese characters, in their base forms. */
export function baseForms(text: string): string[] {
  return tokenize(text.replaceAll(/[-–]/g, ' ')).map(baseForm);
}
