import { messagesFor } from '../../i18n/messages.ts';
import type { FitCase, Judgement, Need, Wishes } from '../../library/fit.ts';
import { sayFit } from '../../library/fit-sentence.ts';
import type { Locale } from '../../locales.ts';
import { paths } from '../../paths.ts';
import type { CaseId } from '../../schema/ids.ts';
import { makeAddToPack } from '../pack/add-to-pack.ts';
import { makeCompareTick } from './compare-tick.ts';
import { element } from '../element.ts';

/** A group of results under its heading; `folded` leaves only the heading until it is opened. */
export function makeFitGroup(
  name: 'fits' | 'short' | 'silent' | 'open',
  judgements: readonly Judgement[],
  have: Wishes['have'],
  edition: Locale,
  folded: boolean,
): HTMLElement {
  const t = messagesFor(edition).fit;
  const count = element('span', { class: 'count' }, String(judgements.length));
  const heading = element('h2', {}, t.groups[name], ' ', count);
  const rest = [
    element('p', { class: 'note' }, t.notes[name]),
    element('ul', { class: 'entry-list' }, ...judgements.map((judgement) => makeItem(judgement, have, edition))),
  ];
  if (!folded) return element('section', { class: `fit-group fit-${name}` }, heading, ...rest);
  const details = element('details', {}, element('summary', {}, heading), ...rest);
  return element('section', { class: `fit-group fit-${name}` }, details);
}

function makeItem(judgement: Judgement, have: Wishes['have'], edition: Locale): HTMLElement {
  const { case: found, met, short } = judgement;
  const link = element('a', { href: paths.case(edition, found.id as CaseId) }, found.title);
  const sentence = sayFit(judgement, have, messagesFor(edition).fit);
  return element(
    'li',
    {},
    element('p', { class: 'entry-question' }, found.question),
    element('h3', { class: 'entry-title' }, link, ' ', makeBadge(found, edition)),
    ...(sentence === '' ? [] : [element('p', { class: 'fit-sentence' }, sentence)]),
    ...makeNeeds(found, short, met, edition),
    element(
      'div',
      { class: 'entry-actions' },
      makeAddToPack(found.id, edition, found.title),
      makeCompareTick(found.id, edition, found.title),
    ),
  );
}

/** What the source reports of the needs that were answered. */
function makeNeeds(found: FitCase, short: readonly Need[], met: readonly Need[], edition: Locale): Node[] {
  const messages = messagesFor(edition);
  if (short.length + met.length === 0) return [];
  const rows = [...short, ...met].map((need) => {
    const lacking = short.includes(need);
    const mark = element('span', { class: 'fit-mark' }, lacking ? messages.fit.isShort : messages.fit.isMet);
    return element(
      'div',
      { class: lacking ? 'lacking' : '' },
      element('dt', {}, messages.needs[need], ' ', mark),
      element('dd', {}, found.needs[need]!.what),
    );
  });
  return [element('dl', { class: 'fit-needs' }, ...rows)];
}

/** The evidence badge, as `EvidenceBadge.astro` writes it. */
function makeBadge({ grade }: FitCase, edition: Locale): HTMLElement {
  const { evidence, status } = messagesFor(edition);
  return element(
    'span',
    { class: `badge ${grade ? `grade-${grade}` : 'proposed'}`, title: grade ? evidence[grade] : evidence.noneText },
    grade ?? status.proposed,
  );
}
