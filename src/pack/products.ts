import type { PackDocument } from './blocks.ts';
import type { Lesson } from './lesson.ts';

/** The files that a lesson can be made into. A new one is a line here and a folder under `formats/`, or a composition. */
export const productIds = [
  'docx',
  'docx-official',
  'pptx',
  'learner',
  'trainer',
  'talk',
  'questions',
  'answers',
  'html',
  'md',
  'txt',
  'csv',
  'scorm',
] as const;

export type ProductId = (typeof productIds)[number];

/** How to make a kind of file. Code is fetched when it is first made. */
export interface Product {
  /** Of the file's name, without the dot. */
  extension: string;
  /** Media type. */
  type: string;
  /**
   * @param signal stops the work between its steps
   * @throws the signal's reason when it was stopped
   */
  make(lesson: Lesson, signal?: AbortSignal): Promise<Uint8Array>;
}

type Compose = () => Promise<(lesson: Lesson) => PackDocument>;

const handout: Compose = async () => (await import('./compose/handout.ts')).composeHandout;

export const products: Record<ProductId, Product> = {
  docx: word(handout),
  'docx-official': word(handout, 'official'),
  pptx: {
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    async make(lesson, signal) {
      const [{ makeDeck }, { writePptx }] = await Promise.all([
        import('./deck/deck.ts'),
        import('./formats/pptx/pptx.ts'),
      ]);
      const deck = makeDeck(lesson);
      signal?.throwIfAborted();
      return writePptx(deck);
    },
  },
  learner: word(async () => (await import('./compose/learner-sheet.ts')).composeLearnerSheet),
  trainer: word(async () => (await import('./compose/trainer-sheet.ts')).composeTrainerSheet),
  talk: word(async () => (await import('./compose/talk.ts')).composeTalk),
  questions: word(async () => {
    const { composeQuestionSheet } = await import('./compose/question-sheet.ts');
    return (lesson) => composeQuestionSheet(lesson, false);
  }),
  answers: word(async () => {
    const { composeQuestionSheet } = await import('./compose/question-sheet.ts');
    return (lesson) => composeQuestionSheet(lesson, true);
  }),
  html: written('html', 'text/html', async (lesson) =>
    (await import('./formats/html/html.ts')).writeHtml((await handout())(lesson)),
  ),
  md: written('md', 'text/markdown', async (lesson) =>
    (await import('./formats/markdown/markdown.ts')).writeMarkdown((await handout())(lesson)),
  ),
  txt: written('txt', 'text/plain', async (lesson) =>
    (await import('./formats/text/text.ts')).writeText((await handout())(lesson)),
  ),
  csv: written('csv', 'text/csv', async (lesson) => (await import('./formats/csv/csv.ts')).writeCsv(lesson)),
  scorm: {
    extension: 'zip',
    type: 'application/zip',
    make: async (lesson) => (await import('./formats/scorm/scorm.ts')).writeScorm(lesson),
  },
};

function word(compose: Compose, preset: 'lecture' | 'official' = 'lecture'): Product {
  return {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async make(lesson, signal) {
      const [composeDocument, { writeDocx }] = await Promise.all([compose(), import('./formats/docx/docx.ts')]);
      signal?.throwIfAborted();
      const bytes = await writeDocx(composeDocument(lesson), preset);
      signal?.throwIfAborted();
      return bytes;
    },
  };
}

function written(extension: string, type: string, write: (lesson: Lesson) => Promise<string>): Product {
  return {
    extension,
    type: `${type};charset=utf-8`,
    make: async (lesson, signal) => {
      const text = await write(lesson);
      signal?.throwIfAborted();
      return new TextEncoder().encode(text);
    },
  };
}
