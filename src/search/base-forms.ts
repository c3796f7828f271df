import { stemmer } from 'stemmer';
import { foldSpelling } from './spelling.ts';
import { isHan, tokenize } from './tokens.ts';

/** A word without its ending, in British spelling; a Chinese character as it is. */
export function baseForm(token: string): string {
  return isHan(token) ? token : stemmer(foldSpelling(token));
}

/** The words of a text, those with a hyphen in parts, and its Chinese characters, in their base forms. */
export function baseForms(text: string): string[] {
  return tokenize(text.replaceAll(/[-–]/g, ' ')).map(baseForm);
}
