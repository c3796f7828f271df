import { messagesFor } from '../../../i18n/messages.ts';
import type { Lesson } from '../../lesson.ts';

/** All figures of a lesson's cases, one a row, as UTF-8 with a byte-order mark, so that Excel reads it; doubtful and planned ones say so. */
export function writeCsv(lesson: Lesson): string {
  const { sheet: t, case: words, facts, figure: f, evidence, search } = messagesFor(lesson.locale);
  const columns = [
    facts.id,
    search.kinds.case,
    evidence.label,
    t.figure,
    words.before,
    t.value,
    t.printed,
    t.nature,
    t.scope,
    f.asOf,
    t.doubtful,
    t.source,
  ];
  const rows = lesson.cases.flatMap(({ material }) =>
    material.figures.map((figure) => [
      material.id,
      material.title,
      material.mark.grade ?? '',
      figure.label,
      figure.before ?? '',
      figure.value,
      figure.printed,
      figure.nature,
      figure.scope ?? '',
      figure.asOf ?? '',
      figure.flag ?? '',
      figure.passage.full,
    ]),
  );
  return `\uFEFF${[columns, ...rows].map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula is taken as text. */
function writeCell(value: string): string {
  const harmless = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
