import type { Messages } from '../i18n/messages.ts';
import type { Judgement, Need, Wishes } from './fit.ts';

/** Says why a case fits or does not, as a person would. Empty when nothing was asked. */
export function sayFit(
  { case: found, met, short, silent }: Judgement,
  have: Wishes['have'],
  t: Messages['fit'],
): string {
  const names = (needs: Need[]) => t.list(needs.map((need) => t.names[need]));
  const said: string[] = [];
  if (short.length > 0) {
    const pairs = short.map((need) => ({
      asks: word(t.asks[need], found.needs[need]!.level),
      have: word(t.have[need], have[need]!),
    }));
    said.push(pairs.length === 1 ? t.shortOne(pairs[0]!.asks, pairs[0]!.have) : t.shortMany(pairs));
    if (met.length > 0) said.push(t.alsoMet(names(met)));
    if (silent.length > 0) said.push(t.alsoSilent(names(silent)));
  } else if (met.length > 0) {
    said.push(silent.length === 0 ? t.met(names(met), met.length) : t.metAsk(names(met), names(silent), met.length));
  } else if (silent.length > 0) {
    said.push(t.silent(names(silent)));
  }
  if (found.grade === undefined) said.push(t.proposed);
  return said.join(t.between);
}

function word(words: Readonly<Record<string, string>>, level: string): string {
  return words[level] ?? level;
}
