import { messagesFor } from '../../i18n/messages.ts';
import type { LessonCase } from '../lesson.ts';
import type { CaseMaterial, Statement } from '../material.ts';
import { notesOf, statementNote } from './notes.ts';
import type { SlidePart } from './parts.ts';
import { itemLines, linesOfBlocks } from './section-slides.ts';
import type { Line } from './slides.ts';

/** What a case is: its summary, and in one line where and when, its status and its grade in words. The notes have the remarks on them. */
export function summaryPart({ material }: LessonCase): SlidePart {
  const { sheet, punctuation } = messagesFor(material.locale);
  const { colon } = punctuation;
  const warning: Line[] = material.status === 'proposed' ? [{ text: sheet.proposed, tone: 'accent' }] : [];
  const facts = (['place', 'period', 'status'] as const).flatMap((name) =>
    material.facts
      .filter((fact) => fact.name === name)
      .map(({ label, value }) => `${label}${colon}${withoutRemark(value)}`),
  );
  const grade = material.status === 'proposed' ? [] : [`${sheet.evidence}${colon}${material.gradeText}`];
  return {
    title: material.title,
    lines: [
      ...warning,
      ...itemLines(material.summary),
      { text: [...facts, ...grade].join(punctuation.semicolon), tone: 'quiet' },
    ],
    notes: [
      material.summary,
      ...material.facts.map(({ label, value, note }) =>
        [`${label}${colon}${value}`, ...(note === undefined ? [] : [note])].join(punctuation.semicolon),
      ),
    ],
  };
}

/** A value without the remark in brackets that closes it. */
function withoutRemark(value: string): string {
  return (
    /^(.+?)\s?(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）|\((?:[^()]|\([^()]*\)){24,}\))$/su.exec(value)?.[1] ?? value
  );
}

/** A section of a case that has no table. */
export function sectionPart(
  { sections, locale }: CaseMaterial,
  name: keyof CaseMaterial['sections'],
  title = sections[name].heading,
): SlidePart {
  const { blocks } = sections[name];
  return { title, lines: linesOfBlocks(blocks), notes: notesOf(blocks, locale) };
}

/** Results with the grade above them, and what others found and awarded. */
export function resultsPart(material: CaseMaterial): SlidePart {
  const { sheet, case: t, punctuation } = messagesFor(material.locale);
  const part = sectionPart(material, 'results');
  const grade: Line = { lead: `${sheet.evidence}${punctuation.colon}`, text: material.gradeText, tone: 'accent' };
  const { evaluations, recognition } = material;
  const said = (title: string, items: readonly Statement[]): SlidePart => ({
    title,
    lines: items.length === 0 ? [] : [{ lead: title, text: '' }, ...statementLines(items, punctuation.colon)],
    notes: items.length === 0 ? [] : [title, ...items.map((item) => statementNote(item, material.locale))],
  });
  const others = [said(t.evaluations, evaluations), said(t.recognition, recognition)];
  const remark: Line[] = recognition.length === 0 ? [] : [{ text: t.recognitionNote, tone: 'quiet' }];
  const lines = [...part.lines, ...others.flatMap((other) => other.lines), ...remark];
  return {
    title: part.title,
    lines: lines.length === 0 ? [] : [grade, ...lines],
    notes: [...part.notes, ...others.flatMap(({ notes }) => notes)],
  };
}

/** What it takes, and the work it adds; needs that the source does not state share one line. */
export function needsPart(material: CaseMaterial): SlidePart {
  const { case: t, punctuation } = messagesFor(material.locale);
  const { colon, comma } = punctuation;
  const { needs, burden, locale } = material;
  const stated = needs.filter(({ passage }) => passage);
  const unstated = needs.flatMap(({ label, passage }) => (passage || label === undefined ? [] : [label]));
  const silent: Line[] =
    unstated.length === 0 ? [] : [{ lead: `${unstated.join(comma)}${colon}`, text: t.notStated, tone: 'quiet' }];
  const added: Line[] = burden.length === 0 ? [] : [{ lead: t.burden, text: '' }, ...statementLines(burden, colon)];
  return {
    title: t.needs,
    lines: [...statementLines(stated, colon), ...silent, ...added],
    notes: [
      ...needs.map((item) => statementNote(item, locale)),
      ...(burden.length === 0 ? [] : [t.burden, ...burden.map((item) => statementNote(item, locale))]),
    ],
  };
}

/** Why a case has its grade, the day it was checked and how to cite it; every passage with what was taken from it is in the notes. */
export function provenancePart(material: CaseMaterial, site: string): SlidePart {
  const { sheet, punctuation } = messagesFor(material.locale);
  const { colon } = punctuation;
  return {
    title: sheet.provenance,
    lines: [
      { lead: `${material.gradeText}${colon}`, text: material.gradeWhy, bullet: true },
      { lead: `${sheet.cite}${colon}`, text: material.citation, bullet: true },
      { text: sheet.checked(material.checked), bullet: true },
    ],
    notes: [
      sheet.passages,
      ...material.passages.map((item) => statementNote(item, material.locale)),
      `${material.gradeText}${colon}${material.gradeWhy}`,
      sheet.checked(material.checked),
      `${sheet.cite}${colon}${material.citation}`,
      `${sheet.address}${colon}${site}${material.address}`,
    ],
  };
}

function statementLines(items: readonly Statement[], colon: string): Line[] {
  return items.map(({ label, text }) => ({
    text,
    bullet: true,
    ...(label !== undefined && { lead: `${label}${colon}` }),
  }));
}
