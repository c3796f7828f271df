import { messagesFor } from '../../i18n/messages.ts';
import {
  countStated,
  type FitCase,
  type Judgement,
  type Need,
  needNames,
  putStatedFirst,
  type Wishes,
} from '../../library/fit.ts';
import { sayFit } from '../../library/fit-sentence.ts';
import type { Locale } from '../../locales.ts';
import { paths } from '../../paths.ts';
import type { CaseId } from '../../schema/ids.ts';
import { makeAddToPack } from '../pack/add-to-pack.ts';
import { makeCompareTick } from './compare-tick.ts';
import { element } from '../element.ts';

type Have = Wishes['have'];

/** A group of results under its heading. Cases of which nothing can be said stand back, folded, behind those of which something can. */
export function makeFitGroup(
  name: 'fits' | 'short' | 'silent',
  judgements: readonly Judgement[],
  have: Have,
  edition: Locale,
): HTMLElement {
  const t = messagesFor(edition).fit;
  const count = element('span', { class: 'count' }, String(judgements.length));
  const one = Object.keys(have).length === 1;
  const heading = element('h2', {}, name === 'silent' && !one ? t.silentMany : t.groups[name], ' ', count);
  // Where one need was asked for, the heading has said of all of these what each would say again.
  const repeats = name === 'silent' && one;
  const items = judgements.map((judgement) =>
    makeItem(judgement, repeats ? sayStatus(judgement, edition) : say(judgement, have, edition), edition),
  );
  const rest = [element('p', { class: 'note' }, t.notes[name]), element('ul', { class: 'entry-list' }, ...items)];
  if (name !== 'silent') return makeSection(name, heading, ...rest);
  return makeSection(name, element('details', {}, element('summary', {}, heading), ...rest));
}

/** All cases for a problem and a setting, before anything is said of what one has. */
export function makeOpenGroup(judgements: readonly Judgement[], wishes: Wishes, edition: Locale): HTMLElement {
  const t = messagesFor(edition).fit;
  const about = { challenge: wishes.challenge !== undefined, setting: wishes.setting !== undefined };
  return makeSection(
    'open',
    element('h2', {}, t.open(judgements.length, about)),
    element('p', { class: 'note' }, t.notes.open),
    element('ul', { class: 'entry-list' }, ...judgements.map((judgement) => makeItem(judgement, '', edition))),
  );
}

/** Where no case states what was asked: says so once, and offers what the cases do state. */
export function makeSilentGroup(judgements: readonly Judgement[], { have }: Wishes, edition: Locale): HTMLElement {
  const t = messagesFor(edition).fit;
  const items = new Map(
    judgements.map((judgement) => [judgement, makeItem(judgement, sayStatus(judgement, edition), edition)]),
  );
  const list = element('ul', { class: 'entry-list' });
  const order = (need?: Need) => {
    list.replaceChildren(...putStatedFirst(putStatedFirst(judgements), need).map((judgement) => items.get(judgement)!));
  };
  order();
  const stated = countStated(judgements);
  const buttons = stated.map(({ need, count }) => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': 'false' },
      t.stating(t.statedNames[need], count),
    );
    button.addEventListener('click', () => {
      const pressed = button.ariaPressed !== 'true';
      for (const each of buttons) each.ariaPressed = String(each === button && pressed);
      order(pressed ? need : undefined);
    });
    return button;
  });
  const asked = needNames.filter((need) => have[need] !== undefined);
  return makeSection(
    'silent',
    element('h2', {}, t.allSilent(judgements.length, asked)),
    element('p', { class: 'note' }, stated.length > 0 ? t.notes.silentButStated : t.notes.allSilent),
    ...(stated.length === 0
      ? []
      : [element('div', { class: 'fit-stating', role: 'group', 'aria-label': t.seeFirst }, t.seeFirst, ...buttons)]),
    list,
  );
}

function makeSection(name: string, ...children: Node[]): HTMLElement {
  return element('section', { class: `fit-group fit-${name}` }, ...children);
}

function say(judgement: Judgement, have: Have, edition: Locale): string {
  return sayFit(judgement, have, messagesFor(edition).fit);
}

/** What is to be said of a case when nothing can be said of its needs. */
function sayStatus({ case: { grade } }: Judgement, edition: Locale): string {
  return grade === undefined ? messagesFor(edition).fit.proposed : '';
}

function makeItem(judgement: Judgement, sentence: string, edition: Locale): HTMLElement {
  const { case: found } = judgement;
  const link = element('a', { href: paths.case(edition, found.id as CaseId) }, found.title);
  return element(
    'li',
    {},
    element('p', { class: 'entry-question' }, found.question),
    element('h3', { class: 'entry-title' }, link, ' ', makeBadge(found, edition)),
    ...(sentence === '' ? [] : [element('p', { class: 'fit-sentence' }, sentence)]),
    ...makeNeeds(judgement, edition),
    element(
      'div',
      { class: 'entry-actions' },
      makeAddToPack(found.id, edition, found.title),
      makeCompareTick(found.id, edition, found.title),
    ),
  );
}

/** What the source reports of the needs that were answered; where it is silent on all of them, of the others. */
function makeNeeds({ case: found, met, short, silent }: Judgement, edition: Locale): Node[] {
  const messages = messagesFor(edition);
  const answered = [...short, ...met];
  const others = silent.length === 0 ? [] : needNames.filter((need) => found.needs[need] !== undefined);
  const needs = answered.length > 0 ? answered : others;
  if (needs.length === 0) return [];
  const rows = needs.map((need) => {
    const lacking = short.includes(need);
    const mark = element('span', { class: 'fit-mark' }, lacking ? messages.fit.isShort : messages.fit.isMet);
    return element(
      'div',
      { class: lacking ? 'lacking' : '' },
      element('dt', {}, messages.needs[need], ...(answered.includes(need) ? [' ', mark] : [])),
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
