import OpenCC from 'opencc-js/t2cn';
import type { ScriptFold } from './script-fold.ts';

// The unified Chinese characters, in which every traditional form of a character in use stands.
const first = 0x4e00;
const last = 0x9fff;

/** Every traditional character that has another simplified form. Runs at build time only: the data is large. */
export function allTraditional(): ScriptFold {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  const fold = new Map<string, string>();
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = convert(character);
    if (simplified !== character && [...simplified].length === 1) fold.set(character, simplified);
  }
  return fold;
}

/** The part of a fold that can matter to a library: forms of characters that occur in it. */
export function usedFold(fold: ScriptFold, occurring: ReadonlySet<string>): ScriptFold {
  return new Map([...fold].filter(([, simplified]) => occurring.has(simplified)));
}
