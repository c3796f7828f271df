import type { TableEntry } from './table.ts';
import { spell } from './names.ts';

/** Names shorter than this are like too many others, the second within a longer query: 党员不 is no slip for 党员证. */
const shortestName = 3;
const shortestWithin = 4;
const shortestPinyin = 8;

/**
 * What a person may have meant: the name of the library that differs from the query, or from a piece of it, by one wrong,
 * missing, extra or swapped character. Undefined when there is none.
 */
export function suggest(query: string, entries: readonly TableEntry[]): string | undefined {
  const typed = spell(query).replaceAll(' ', '');
  const han = /\p{Script=Han}/u.test(typed);
  let best: { corrected: string; rank: number } | undefined;
  for (const [name, written] of namesOf(entries)) {
    const bare = spell(written).replaceAll(' ', '');
    if (bare.length < shortestName || /\p{Script=Han}/u.test(bare) !== han) continue;
    const whole = distance(typed, bare);
    const allowed = han ? 1 + Number(bare.length > 7) : 1 + Number(bare.length > 6);
    if (whole > 0 && whole <= allowed) {
      const rank = whole + 1 / bare.length;
      if (!best || rank < best.rank) best = { corrected: name, rank };
    } else if (han && bare.length >= shortestWithin && typed.length > bare.length) {
      const window = windows(typed, bare.length).find((piece) => distance(piece, bare) === 1);
      const rank = 3 + 1 / bare.length;
      if (window && (!best || rank < best.rank)) best = { corrected: typed.replace(window, bare), rank };
    }
  }
  return best?.corrected;
}

/** Names with how they are written: in their own characters, and in pinyin where that is long enough to tell. */
function namesOf(entries: readonly TableEntry[]): (readonly [name: string, written: string])[] {
  const names = new Set(
    entries.flatMap((entry) => [entry.title, ...entry.names, ...entry.parts.map((part) => part.name)]),
  );
  const spelt = entries.flatMap((entry) => entry.pinyin.map((pinyin) => [entry.title, pinyin] as const));
  return [
    ...[...names].map((name) => [name, name] as const),
    ...spelt.filter(([, pinyin]) => pinyin.replaceAll(' ', '').length >= shortestPinyin),
  ];
}

function windows(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start) => text.slice(start, start + size));
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
