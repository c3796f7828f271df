import type { Messages } from '../zh/messages.ts';

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** English strings of the page that sets cases side by side. */
export const compare: Pick<Messages, 'compare'> = {
  compare: {
    title: 'Side by side',
    lead: 'Two to four cases together: the problem, what is reported, the evidence, what each needs and where it does not suit. Only what the sources state.',
    noScript:
      'Comparing needs JavaScript. Without it, each problem page has a table that sets the cases of that problem side by side.',
    add: 'Add a case',
    addChoose: 'Choose a case …',
    addButton: 'Add',
    chooseFirst: 'Choose a case from the list first.',
    already: (title) => `“${title}” is here already.`,
    full: (most) => `No more than ${most} can be compared; remove one first.`,
    saidAdded: (title, count) => `Added “${title}”; ${cases(count)} side by side.`,
    saidRemoved: (title, count) => `Removed “${title}”; ${count === 0 ? 'no case' : cases(count)} left.`,
    remove: (title) => `Remove: ${title}`,
    removeShort: 'Remove',
    unknown: (ids) => `There are no cases with these ids: ${ids}. The others are shown.`,
    tooMany: (most, left) => `Only ${most} cases fit side by side. Not shown: ${left}.`,
    failed: (ids) => `These cases could not be loaded: ${ids}.`,
    retry: 'Try again',
    few: 'Choose at least two cases, here or by ticking Compare in any list of cases.',
    busy: 'Loading …',
    print: 'Print the facts (one landscape page)',
    facts: 'The facts',
    texts: 'In full',
    problem: 'The problem',
    summary: 'In brief',
    status: 'Status',
    where: 'Where and when',
    evidence: 'Evidence',
    figures: 'Figures',
    noFigures: 'The source gives none',
    needs: 'What it needs',
    burden: 'What it adds for staff',
    notStated: 'The source does not say',
    practice: 'What was done',
    difficulties: 'Difficulties',
    doubts: 'Open questions',
    more: (count) => `${count} more`,
    moreIn: (more, title) => `${more}, in “${title}”`,
  },
};
