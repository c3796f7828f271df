import type { Messages } from '../zh/messages.ts';

/** English strings of reading a case: contents, copying, large type, the one-page brief, small drawings. */
export const reading: Messages['reading'] = {
  contentsPill: 'Contents',
  contentsAt: (section) => `Contents · ${section}`,
  close: 'Close',
  copyLink: (section) => `Copy a link to the section "${section}"`,
  linkCopied: 'Link to this section copied',
  linkNotCopied: 'Could not copy; the link is in the address bar',
  cite: {
    on: 'Add the source when I copy text',
    note: 'When you copy a sentence or more, this source line and the address of the section come with it. Single words and form fields are left alone. Remembered on this device only.',
    added: 'Source line added; you can turn this off under "Cite this case"',
  },
  large: { short: 'A+', full: 'Large type' },
  brief: {
    title: (title) => `${title} (one-page brief)`,
    description: (title) =>
      `"${title}" on one page: what was done, what is reported, what to have in place first, what is not known.`,
    print: 'Print this page',
    word: 'Download as Word file',
    whole: 'Read the whole case',
    wholeAt: 'The whole case: ',
  },
  map: {
    title: 'Map of links',
    label: 'Map of how this case links to others; the lists below say the same in words',
    keys: { out: 'this case names', in: 'names this case', both: 'name each other' },
  },
  chart: {
    outOf: (part, whole) => `${part} of ${whole}`,
    note: 'The chart shows only figures of the same unit and scope that are realised and not in doubt, measured from zero; the table below has them all.',
    whole: 'the pale bar is the whole',
  },
};
