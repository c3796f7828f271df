import type { Messages } from '../zh/messages.ts';

/** English strings of the frame of the site: header, front page. */
export const site: Pick<Messages, 'site' | 'punctuation' | 'nav' | 'home' | 'about' | 'notFound'> = {
  site: {
    name: 'Casebook of Community Party-building Practice',
    description:
      'Practices of Party building in urban communities in China, drawn one by one from survey reports: what was done, by whom, what was reported, what is unclear, and where it says so.',
    skip: 'Skip to the text',
    nav: 'Main',
    footer:
      'Written afresh from the source texts; facts and figures carry their sources. Check current rules before you reuse anything.',
    otherEdition: 'Language',
    licence: 'Code: MIT. Content: CC BY 4.0.',
    contents: 'On this page',
  },
  punctuation: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    open: ' (',
    close: ')',
    openQuote: '"',
    closeQuote: '"',
  },
  nav: {
    cases: 'Cases',
    themes: 'Themes',
    challenges: 'Problems',
    terms: 'Terms',
    sources: 'Sources',
    modules: 'Training',
    about: 'About',
  },
  home: {
    title: 'The problem first, then what was tried, then the evidence',
    lead: 'A collection of practices that communities in Chinese cities reported between about 1997 and 2011. Each case says what was done and by whom, what was reported, what remains unclear, and which paragraph of which source says so.',
    byProblem: 'Start from a problem',
    byProblemText: 'Something is not working, and you want to see what others did about it.',
    byTheme: 'Start from a theme',
    byThemeText: 'You want to know which practices there are in one line of work.',
    bySearch: 'Search the text',
    bySearchText: 'You remember a slogan, a number or a phrase.',
    evidence: 'The state of the evidence',
    evidenceText:
      'Grades are calculated from the recorded figures; nobody assigns them. A case with a low grade is still useful; it just cannot show that the practice works.',
    allCases: (count) => (count === 1 ? 'The only case' : `All ${count} cases`),
    allProblems: 'All problems',
    allThemes: 'All themes',
    cases: 'Cases',
    someCases: 'Cases to start with',
    slogans: 'Slogans and practices',
  },
  about: {
    title: 'About',
    lead: 'How this casebook is made, what it can show, and what it cannot.',
    gaps: (cases) => `What the sources do not say, in ${cases} cases (cases without it / cases to which it applies)`,
    gapField: 'What one would want to know',
    gapCount: 'Cases without it',
    ofAll: (missing, all) => `${missing} / ${all}`,
    doubts: 'Damage to each source, by number of entries',
    lost: 'Missing',
    masked: 'Masked',
    contradictions: 'Contradictions and wrong figures',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the entry may not exist yet. Start from one of these, or search above.',
  },
};
