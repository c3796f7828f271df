import { messagesFor } from '../../i18n/messages.ts';
import type { CaseMaterial } from '../material.ts';
import { statementNote } from './notes.ts';
import { type Frame, textSlides } from './paginate.ts';
import { itemLines } from './section-slides.ts';
import type { Slide } from './slides.ts';
import { tableSlides } from './table-slides.ts';

/** What ends every case: each passage it rests on, its grade and why, the day it was checked, how to cite it. */
export function provenanceSlides(
  material: CaseMaterial,
  site: string,
  frame: (title: string, notes?: string[]) => Frame,
): Slide[] {
  const { sheet, punctuation } = messagesFor(material.locale);
  const { colon } = punctuation;
  const passages = material.passages.map((item) => statementNote(item, material.locale));
  const graded = `${material.gradeText}${colon}${material.gradeWhy}`;
  const cited = `${sheet.cite}${colon}${material.citation}`;
  const address = `${sheet.address}${colon}${site}${material.address}`;
  return [
    ...tableSlides(frame(sheet.sourcesSlide, passages), {
      head: [sheet.passages, sheet.source],
      rows: material.passages.map(({ text, passage }) => [[{ text }], [{ text: passage?.full ?? '' }]]),
      widths: [50, 50],
    }),
    ...textSlides(
      frame(sheet.gradeWhy, [graded, sheet.checked(material.checked), cited, address]),
      [
        { text: material.gradeText, tone: 'accent' },
        ...itemLines(material.gradeWhy),
        { text: sheet.checked(material.checked), tone: 'quiet' },
        { lead: `${sheet.cite}${colon}`, text: material.citation, tone: 'quiet' },
      ],
      [22, 20],
    ),
  ];
}
