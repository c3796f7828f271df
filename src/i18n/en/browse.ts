import type { Messages } from '../zh/messages.ts';

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`);

/** English strings of the list of cases with its facets, and of the fit finder. */
export const browse: Pick<Messages, 'browse' | 'fit'> = {
  browse: {
    filters: 'Filter',
    open: (chosen) => (chosen === 0 ? 'Filter' : `Filter ${chosen}`),
    close: 'Close',
    facets: {
      challenge: 'Problem',
      theme: 'Theme',
      setting: 'Setting',
      place: 'Place',
      evidence: 'Evidence',
      status: 'Status',
      source: 'Source',
    },
    clear: 'Clear',
    clearFacet: (facet) => `Clear “${facet}”`,
    clearAll: 'Clear all',
    chosen: 'Chosen',
    chip: (facet, value) => `${facet}: ${value}`,
    drop: (chip) => `Remove filter ${chip}`,
    sort: 'Sort by',
    orders: { theme: 'Grouped by theme', name: 'By name', evidence: 'Strongest evidence first', year: 'Latest first' },
    all: (count) => cases(count),
    left: (count, all) => `${count} of ${cases(all)}`,
    see: (count) => (count === 0 ? 'No cases' : `See ${cases(count)}`),
    said: (count) => (count === 0 ? 'No case fits.' : `${cases(count)} found.`),
    empty: 'No case fits all of this.',
    emptyHint: 'You could remove one:',
    wayOut: (chip, left) =>
      left === 0 ? `Remove filter “${chip}” (still none)` : `Remove filter “${chip}”: ${cases(left)}`,
    noScript: 'Filtering needs scripts. Without them all cases stand here, and these pages lead on:',
    toFit: 'Not sure where to start? Say what you have and find what fits',
  },
  fit: {
    title: 'Find what fits',
    lead: 'Say what setting you work in, what the problem is and what you have; see which practices are within reach, and what the others still lack.',
    honest: (all, { people, money, premises, authority }) =>
      `Please note: most sources do not say what a practice needs. Of ${cases(all)}, ${people} state the people, ${money} the money, ${premises} the premises and ${authority} who decides. Only what is stated is compared; the rest are listed separately below, without guesses.`,
    levels:
      'Which answer a case calls for (such as “Only those already here”, “Some from the street or partners” or “New full-time posts”) was decided by the editors from what the source says; the source’s own account is given under each case.',
    noScript:
      'Finding what fits needs scripts. Without them, start from a problem: each of its pages has a table that sets side by side what the practices need.',
    failed: 'The cases could not be loaded; the network may be down. You can also start from a problem.',
    retry: 'Try again',
    busy: 'Loading …',
    setting: 'My setting',
    challenge: 'My problem',
    any: 'Any',
    skip: 'Not sure',
    ask: {
      people: 'People: who can you call on?',
      money: 'Money: what is there?',
      premises: 'Premises: what rooms?',
      authority: 'Authority: what level can you get a decision from?',
    },
    have: {
      people: {
        low: 'Only those already here',
        medium: 'Some from the street or partners',
        high: 'New full-time posts',
      },
      money: { low: 'None set aside', medium: 'A sum can be raised', high: 'A budget line' },
      premises: { low: 'Only what we have', medium: 'Rooms we can borrow', high: 'New rooms' },
      authority: {
        community: 'Our community',
        street: 'Street or town',
        district: 'District or county',
        city: 'City',
        province: 'Province',
      },
    },
    asks: {
      people: {
        low: 'the people already there',
        medium: 'people from the street or from partners',
        high: 'new full-time posts or people in large numbers',
      },
      money: { low: 'little money', medium: 'a sum that has to be raised', high: 'a budget line' },
      premises: { low: 'the rooms already there', medium: 'borrowed or pooled rooms', high: 'new rooms' },
      authority: {
        community: "the community's own decision",
        street: 'a decision by the street',
        town: 'a decision by the town',
        district: 'a decision by the district',
        county: 'a decision by the county',
        city: 'a decision by the city',
        province: 'a decision by the province',
      },
    },
    names: { people: 'people', money: 'money', premises: 'premises', authority: 'who decides' },
    list: (names) => (names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`),
    between: ' ',
    shortOne: (asks, have) => `The source says it takes ${asks}; you chose “${have}”. Settle this first.`,
    shortMany: (pairs) =>
      `Settle ${pairs.length} things first: ${pairs
        .map(({ asks, have }) => `the source says it takes ${asks}, and you chose “${have}”`)
        .join('; ')}.`,
    alsoMet: (names) => `Within your reach: ${names}.`,
    alsoSilent: (names) => `Not stated: ${names}.`,
    met: (names) => `What the source states about ${names} is within your reach.`,
    metAsk: (names, silent) =>
      `What the source states about ${names} is within your reach; it does not state ${silent}, so ask about that.`,
    silent: (names) => `The source does not state ${names}, so one cannot tell whether it fits.`,
    proposed: 'It was only proposed; nobody reports having done it.',
    isMet: 'within reach',
    isShort: 'settle first',
    groups: {
      fits: 'Within reach',
      short: 'Something still lacking',
      silent: 'Not stated',
    },
    silentMany: 'Not stated',
    open: (count, { challenge, setting }) =>
      challenge && setting
        ? `${cases(count)} for this problem in this setting`
        : challenge
          ? `${cases(count)} for this problem`
          : setting
            ? `${cases(count)} for this setting`
            : `All ${cases(count)}`,
    allSilent: (count, asked) => {
      const what = {
        people: 'what people it took',
        money: 'what money it took',
        premises: 'what premises it took',
        authority: 'who decided',
      };
      const whats = asked.map((need) => what[need]);
      const list = whats.length < 3 ? whats.join(' or ') : `${whats.slice(0, -1).join(', ')} or ${whats.at(-1)!}`;
      return count === 1 ? `This case does not say ${list}.` : `None of these ${cases(count)} says ${list}.`;
    },
    seeFirst: 'See first:',
    statedNames: { people: 'people', money: 'money', premises: 'premises', authority: 'who decides' },
    stating: (name, count) => `the ${count} that ${count === 1 ? 'states' : 'state'} ${name}`,
    asked: {
      challenge: 'Problem',
      setting: 'Setting',
      people: 'People',
      money: 'Money',
      premises: 'Premises',
      authority: 'Can get a decision from',
    },
    askedOne: (name, value) => `${name}: ${value}`,
    askedAll: (said) => said.join('; '),
    notes: {
      fits: 'Everything stated is within your reach; cases with more stated needs come first, then stronger evidence.',
      short: 'Cases that lack least come first.',
      silent:
        'The sources state none of what you answered. Not stated does not mean not needed. Strongest evidence first.',
      allSilent: 'Not stated does not mean not needed. Strongest evidence first.',
      silentButStated:
        'Not stated does not mean not needed. Cases that state something else come first, with what they state; then stronger evidence.',
      open: 'Strongest evidence first. Tell us about your people, money and premises to sort by fit.',
    },
    see: (count) => (count === 0 ? 'No cases' : `See these ${cases(count)}`),
    said: (fits, short, silent) => `${fits} within reach, ${short} with something lacking, ${silent} not stated.`,
    saidOpen: (count) => `${cases(count)}.`,
    clear: 'Start again',
    none: 'No case is about both this setting and this problem.',
    anySetting: (count) => `Any setting: ${cases(count)}`,
    anyChallenge: (count) => `Any problem: ${cases(count)}`,
    toProblems: 'Start from a problem',
    toMatrix: 'Problems by themes',
  },
};
