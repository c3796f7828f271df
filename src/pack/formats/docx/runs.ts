import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import { type Inline, type Mark, markText } from '../../blocks.ts';

/** What is gathered while the text is written. */
export interface Notes {
  /** The texts of the footnotes; the first has number 1. */
  texts: string[];
}

// Chinese shares these with Latin; without the hint Word sets them narrow, in the Latin font.
const chinese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const shared = /[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026\u2192\u2460-\u24FF\u3014\u3015]/;

/** A text as runs: line ends become breaks, tabs become tabs, nothing is left out. */
export function textRuns(text: string, zh: boolean, options: IRunOptions = {}): TextRun[] {
  const hint = chinese.test(text) || (zh && shared.test(text)) ? { font: { hint: 'eastAsia' } } : {};
  return text.split('\n').map((line, index) => {
    const children = line.split('\t').flatMap((part, place) => (place === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...hint, ...options, children, ...(index > 0 && { break: 1 }) });
  });
}

/** The small grey mark that ends a paragraph. */
export function markRuns(mark: Mark | undefined): TextRun[] {
  return mark ? textRuns(` ${markText(mark)}`, true, { style: 'Mark' }) : [];
}

/** A line with its sources as footnotes and its mark at the end. */
export function lineRuns(
  inlines: readonly Inline[],
  mark: Mark | undefined,
  zh: boolean,
  notes: Notes,
): ParagraphChild[] {
  const runs = inlines.flatMap((inline, index): ParagraphChild[] => {
    if (inline.passage) {
      const reference = new FootnoteReferenceRun(notes.texts.push(inline.passage.full));
      // Two numbers side by side read as one.
      return inlines[index - 1]?.passage ? [new TextRun({ text: ',', superScript: true }), reference] : [reference];
    }
    const style = inline.style === 'strong' ? 'Stress' : inline.style === 'emphasis' ? 'Emphasis' : undefined;
    return textRuns(inline.text, zh, style === undefined ? {} : { style });
  });
  return [...runs, ...markRuns(mark)];
}
