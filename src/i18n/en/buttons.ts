import type { ButtonMessages } from '../zh/buttons.ts';

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** English strings of the buttons that stand on many pages. */
export const buttons: ButtonMessages = {
  addToPack: {
    add: 'Add to pack',
    added: 'Added to pack',
    name: (title) => `Add to pack: ${title}`,
    inPack: 'In the pack; press again to take it out',
    saidAdded: (count) => `Added. The pack has ${cases(count)}.`,
    saidRemoved: (count) => `Removed. The pack has ${cases(count)}.`,
    full: (most) => `The pack has ${most} cases already; there is no room for more.`,
    open: 'Open the pack',
  },
  packCount: {
    name: 'Pack',
    count: (count) => `, ${cases(count)}`,
  },
  packTrouble: {
    full: "This device's storage for websites is full, so the last change was not kept. Do not close this page: go to the pack, export it as a file, then clear browser data.",
    forbidden:
      'The browser does not let this site keep anything. The pack lasts only as long as this page is open; export it as a file before you leave.',
  },
  compareTick: {
    tick: 'Compare',
    tickName: (title) => `Compare: ${title}`,
    chosen: (count) => `${count} chosen`,
    open: 'See side by side',
    clear: 'Clear',
    full: (most) => `No more than ${most} at a time; remove one first.`,
    saidChosen: (count) => `Chosen for comparison, ${count} in all.`,
    saidDropped: (count) => `Removed, ${count} left.`,
  },
};
