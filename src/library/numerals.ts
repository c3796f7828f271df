const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Characters that can stand in a Chinese numeral. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千万亿';

/** The value of a numeral in digits or in Chinese: `15`, `十五`, `三百一十二`, `35万`. NaN for anything else. */
export function numeralValue(numeral: string): number {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(numeral)) return Number(numeral.replaceAll(',', ''));
  const mixed = /^(\d+(?:\.\d+)?)([百千万亿])$/.exec(numeral);
  if (mixed) return Number(mixed[1]) * powers[mixed[2]!]!;
  // Digits in a row are read by their places: 二〇〇八 is 2008.
  const places = [...numeral].map((character) => digits[character]);
  if (places.length > 1 && places.every((place) => place !== undefined)) return Number(places.join(''));
  if (!/^[〇零一二两三四五六七八九十百千万亿]+$/.test(numeral) || /^[万亿]/.test(numeral)) return Number.NaN;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const value = digits[character];
    const power = powers[character];
    if (value !== undefined) {
      digit = value;
    } else if (power! >= 10_000) {
      total = (total + section + (digit ?? 0)) * power!;
      section = 0;
      digit = undefined;
    } else {
      // 十五 is 15: a power without a digit before it counts once.
      section += (digit ?? 1) * power!;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** The numerals of a name, run together in order: `四议两公开一监督` gives `四两一`. */
export function numeralsOf(name: string): string {
  return name.replace(new RegExp(`[^\\d${numeralCharacters}]`, 'g'), '');
}

/**
 * Tells whether a name's numerals are those of its groups, in order, with the uncounted ones in between.
 * `8515` is matched by 8, 5, 15; `四个一` by 四 with 一 uncounted.
 */
export function matchNumerals(name: string, groups: readonly string[], uncounted: readonly string[]): boolean {
  return consumes(numeralsOf(name), groups, uncounted);
}

function consumes(rest: string, groups: readonly string[], uncounted: readonly string[]): boolean {
  if (rest === '') return groups.length === 0 && uncounted.length === 0;
  const [group, ...laterGroups] = groups;
  if (group && rest.startsWith(group) && consumes(rest.slice(group.length), laterGroups, uncounted)) return true;
  const [free, ...laterFree] = uncounted;
  return Boolean(free && rest.startsWith(free) && consumes(rest.slice(free.length), groups, laterFree));
}
