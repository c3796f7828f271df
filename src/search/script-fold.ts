/** Traditional characters and the simplified ones that they are written as in the index. */
export type ScriptFold = ReadonlyMap<string, string>;

/** Writes traditional characters as simplified ones, one for one, so that positions stay. */
export function foldScript(text: string, fold: ScriptFold): string {
  return text.replaceAll(/\p{Script=Han}/gu, (character) => fold.get(character) ?? character);
}

/** A fold as it travels to the browser: each traditional character before its simplified one. */
export function formatFold(fold: ScriptFold): string {
  return [...fold].flat().join('');
}

/** A fold from the form in which it travelled. */
export function parseFold(text: string): ScriptFold {
  const characters = [...text];
  const pairs = characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : []));
  return new Map(pairs as [string, string][]);
}
