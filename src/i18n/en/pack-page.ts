import type { Messages } from '../zh/messages.ts';

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** English strings of the page on which a reader makes a training pack, and of the buttons that lead there. */
export const packPage: Pick<Messages, 'addToPack' | 'packCount' | 'packTrouble' | 'packPage'> = {
  addToPack: {
    add: 'Add to pack',
    added: 'Added to pack',
    name: (title) => `Add to pack: ${title}`,
    inPack: 'In the pack; press again to take it out',
    saidAdded: (count) => `Added. The pack has ${cases(count)}.`,
    saidRemoved: (count) => `Taken out. The pack has ${cases(count)}.`,
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
  packPage: {
    title: 'Training pack',
    lead: 'Choose cases, put them in order, add words of your own and pick discussion questions; then download a handout, slides, learner sheets or an e-learning package. Everything happens on this device; nothing is uploaded.',
    fallback:
      'Making your own pack needs JavaScript, and cannot run in pages opened straight from a folder. The ready files of the training modules are just as complete:',
    allModules: 'All modules',
    kept: 'Kept in this browser on this device only. To move it, use the share link or an exported file.',

    cases: 'Cases in order',
    empty:
      'No cases yet. Choose some below, or press "Add to pack" on any case, list or search result; or start from a ready module.',
    count: cases,
    orderHint:
      'Drag by the handle, or use the up and down buttons. Open a title to choose its parts and questions and to write a note.',
    handle: 'Drag to reorder',
    up: (title) => `Move up: ${title}`,
    down: (title) => `Move down: ${title}`,
    remove: (title) => `Take out: ${title}`,
    moved: (title, place, count) => `"${title}" is now number ${place} of ${count}.`,
    atTop: 'It is the first already.',
    atBottom: 'It is the last already.',
    dragCancelled: 'Nothing was moved.',
    openAll: 'Open all',
    closeAll: 'Close all',
    unknownCase: (id) => `${id} (not in this library)`,
    meta: {
      questions: (count, minutes) => `${count} ${count === 1 ? 'question' : 'questions'}, ${minutes} min`,
      noQuestions: 'no questions',
      note: 'note',
      parts: (chosen, all) => `parts ${chosen}/${all}`,
    },
    loading: 'Loading …',
    failed: 'It did not load; the network may be down.',
    gone: 'There is no such case in this library; it may have been renamed or withdrawn. It goes into no file: take it out and choose another.',
    retry: 'Try again',
    readCase: 'Open the case',

    parts: 'What goes in',
    partsHint: 'Title, summary, status and sources always go in.',
    allParts: 'All',
    noParts: 'None',
    part: {
      background: 'Background',
      practice: 'Practice',
      model: 'The slogan taken apart',
      results: 'Results',
      figures: 'Table of figures',
      difficulties: 'Difficulties',
      needs: 'What it needs',
      lessons: 'Lessons',
      transfer: 'Can it be taken over',
      decision: 'A decision to argue over',
      keyPoints: 'Points to take home',
    },
    questions: 'Discussion questions',
    questionMinutes: (number) => `Minutes for question ${number}`,
    minutes: 'min',
    note: 'My own words (they go into the files)',
    noteHint: 'For example how it is done where you are, or a current rule to keep in mind.',

    removedTitle: (count) => `Taken out lately (${count})`,
    putBack: 'Put back',
    putBackName: (title) => `Put back: ${title}`,

    add: 'Add cases',
    find: 'Find by title or problem',
    found: cases,
    foundNone: 'No such case. Try another wording, or the full-text search above.',

    modules: 'Start from a ready module',
    modulesHint: 'Takes its cases, order, questions and minutes, for you to change.',
    moduleStart: 'Start from it',
    moduleKept: (title) =>
      `Based on "${title}": its opening, group task, both plans and check questions go into the files.`,
    moduleBroken: (title) =>
      `"${title}" is no longer complete, so its opening, group task, plans and check questions stay out of the files. They come back when its cases do.`,
    moduleGone: 'The module this pack was based on is no longer in the library; its cases are kept.',
    moduleFailed: 'The module did not load; the network may be down.',

    lesson: 'The lesson',
    fields: {
      title: 'Title',
      unit: 'Unit',
      trainer: 'Trainer',
      date: 'Date',
      audience: 'Audience',
      minutes: 'Length (minutes)',
    },
    placeholders: {
      title: 'If empty: Cases in community Party building',
      unit: 'for example a Party school',
      audience: 'for example community Party secretaries',
    },
    language: 'Language of the files',

    time: {
      sum: ({ questions, telling, frame, total }) =>
        `Discussion ${questions} + telling the cases at least ${telling} + opening and closing ${frame} = ${total} min`,
      left: (left, all) => `${left} of ${all} min left`,
      even: (all) => `Exactly ${all} min`,
      over: (over, all) => `${over} min too long (of ${all})`,
      overHint: 'Take out questions or cases, or make the lesson longer.',
    },

    undo: 'Undo',
    redo: 'Redo',
    undoName: (what) => `Undo: ${what}`,
    redoName: (what) => `Redo: ${what}`,
    undone: (what) => `Undone: ${what}.`,
    redone: (what) => `Done again: ${what}.`,
    nothingToUndo: 'Nothing to undo.',
    nothingToRedo: 'Nothing to redo.',
    did: {
      add: (title) => `add "${title}"`,
      remove: (title) => `take out "${title}"`,
      move: (title) => `move "${title}"`,
      parts: (title) => `parts of "${title}"`,
      questions: (title) => `questions of "${title}"`,
      minutes: (title) => `minutes for questions of "${title}"`,
      note: (title) => `note on "${title}"`,
      field: (name) => `change "${name}"`,
      language: 'change the language of the files',
      elsewhere: 'a change made in another tab',
      replace: 'replace by another pack',
      merge: 'add the cases of another pack',
      clear: 'empty the pack',
    },

    preview: 'Preview',
    previewOf: 'Show',
    previews: {
      handout: 'Handout',
      learner: 'Learner sheet',
      trainer: 'Trainer sheet',
      talk: 'Three-minute talk',
    },
    previewEmpty: 'Once there are cases, this shows what the file looks like.',
    previewLacks: (count) => `${cases(count)} did not load and ${count === 1 ? 'is' : 'are'} missing below.`,
    previewFailed: 'The preview could not be made.',
    print: 'Print / save as PDF',
    printHint: 'Only what the preview shows is printed. For a PDF, choose "Save as PDF" in the print window.',

    downloads: 'Download files',
    downloadsHint:
      'Made in the browser, without a server. The first one loads the code for it; after that no network is needed.',
    download: 'Download',
    downloadName: (name) => `Download: ${name}`,
    groups: { talk: 'To teach with', hand: 'To hand out', text: 'Text and figures' },
    making: 'Making it …',
    makingName: (name) => `Making: ${name}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    made: (file, size) => `Made: ${file} (${size}). Not there? Look in the list of downloads of the browser.`,
    saveAgain: 'Save again',
    noCases: 'There is no case in the pack yet; add one first.',
    lacks: (titles) =>
      `No file was made, because it would be incomplete. These cases did not load: ${titles}. Try again under "Cases in order", or take them out.`,
    codeFailed:
      'The code that makes files did not load: the network may be down, or the site has just been updated. Reload the page and try again; the pack stays.',
    makeFailed: (detail) =>
      `No file was made: ${detail}. Try another format; if a note has something unusual in it, try without.`,
    weChat:
      'Files cannot be saved inside WeChat. Tap "…" at the top right and choose "Open in browser". The pack does not move by itself: copy the share link first, then open that in the browser.',
    weChatCopy: 'Copy the link',

    share: 'Share and back up',
    shareHint:
      'The link holds the whole pack, with its title, notes and names, and passes through no server. Whoever opens it sees the same pack.',
    link: 'Share link',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It was not copied. The link is selected: press Ctrl-C.',
    linkLength: (length) => `The link has ${length.toLocaleString('en')} characters.`,
    linkLong: 'That is more than 2,000; WeChat and some mail programs cut it off. Send the exported file instead.',
    linkFailed: 'The link could not be made. Use Export.',
    exportFile: 'Export (JSON file)',
    importFile: 'Import',
    exported: (file) => `Exported: ${file}.`,
    fileName: 'training-pack',
    clear: 'Empty the pack',
    cleared: 'Emptied. You can undo this.',
    forget: 'Erase everything from this device',
    forgetAsk:
      'The pack, the cases taken out lately and old data kept aside will be deleted from this device for good. Do this after use on a shared computer.',
    forgetYes: 'Erase everything',
    forgotten: 'Everything was erased from this device.',

    incoming: {
      title: 'Where should it go?',
      link: (name, count) => `This link brings a pack: "${name}", ${cases(count)}.`,
      file: (name, count) => `This file holds a pack: "${name}", ${cases(count)}.`,
      module: (name, count) => `Start from the module "${name}", ${cases(count)}.`,
      have: (name, count) => `You have a pack already: "${name}", ${cases(count)}.`,
      untitled: 'untitled',
      replace: 'Replace mine',
      add: 'Add to mine',
      cancel: 'Neither',
      taken: (count) => `It is here: ${cases(count)}.`,
      replaced: 'Your pack was replaced. Undo brings the old one back.',
      added: (count) => `${cases(count)} added.`,
      known: (count) => `${cases(count)} you had already.`,
      left: (count) => `There was no room for ${cases(count)}.`,
      kept: 'Your pack was not changed.',
      problems: 'Some of it was not sound; the rest was kept:',
      badLink:
        'The pack in this link cannot be read: the link may have been cut off or changed. Ask for it again, or for the exported file.',
      badFile: 'The file cannot be read.',
      noModule: (id) => `There is no module "${id}"; it may have been renamed or withdrawn.`,
    },

    aside: {
      what: 'The pack kept on this device could not be read, or only in part. Nothing is lost; what was there is kept:',
      save: 'Download it',
      drop: 'Delete it',
      dropped: 'Deleted.',
    },
    close: 'OK',
  },
};
