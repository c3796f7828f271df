import type { Messages } from '../zh/messages.ts';

/** English strings of the page that sets cases side by side. */
export const compare: Pick<Messages, 'compare'> = {
  compare: {
    title: 'Side by side',
    lead: 'Two to four cases together: the problem, what is reported, the evidence, what each needs and where it does not suit. Only what the sources state.',
    noScript:
      'Comparing needs JavaScript. Without it, each problem page has a table that sets the cases of that problem side by side.',
    add: 'Add a case',
    addChoose: 'Choose a case …',
    remove: (title) => `Take out: ${title}`,
    removeShort: 'Take out',
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
  },
};
