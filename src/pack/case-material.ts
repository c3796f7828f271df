import { citeCase } from '../cite/case-citation.ts';
import { messagesFor } from '../i18n/messages.ts';
import { formatBefore, formatFigure, formatScope } from '../library/figure-text.ts';
import type { Case, Library } from '../library/library.ts';
import { formatPassage } from '../library/locator-text.ts';
import { formatDate, formatPeriod } from '../library/period-text.ts';
import type { Locale } from '../locales.ts';
import { parseBody } from '../markup/parse-body.ts';
import { splitSections } from '../markup/sections.ts';
import { paths } from '../paths.ts';
import { type CaseSection, caseSections, sectionHeadings } from '../schema/body.ts';
import type { Citation } from '../schema/citation.ts';
import type { Figure } from '../schema/figure.ts';
import type { Diagram, Mark, Passage } from './blocks.ts';
import { toBlocks } from './body-blocks.ts';
import type { CaseMaterial, FactName, FactRow, FigureRow, Statement } from './material.ts';

/** What follows each passage of a case. */
export function markOf(found: Case, locale: Locale): Mark {
  return { id: found.id, grade: found.evidence.grade ?? messagesFor(locale).status.proposed };
}

/** A case in one language, as packs use it. */
export function toCaseMaterial(found: Case, library: Library, locale: Locale): CaseMaterial {
  const { facts, evidence } = found;
  const t = messagesFor(locale);
  const text = found.text[locale];
  const at = (place: Citation) => passageOf(place, library, locale);
  const state = (what: Record<Locale, string>, place: Citation, label?: string): Statement => ({
    ...(label !== undefined && { label }),
    text: what[locale],
    passage: at(place),
  });
  return {
    id: found.id,
    locale,
    address: paths.case(locale, found.id),
    title: text.title,
    question: text.question,
    summary: text.summary,
    status: facts.status,
    mark: markOf(found, locale),
    gradeText: evidence.grade ? gradeText(evidence.grade, locale) : t.status.proposed,
    gradeWhy: gradeReason(found, locale),
    facts: factRows(found, locale),
    sections: sectionsOf(found, library, locale),
    ...(facts.model && { model: diagramOf(facts.model, locale) }),
    figures: facts.figures.map((figure) => figureRow(figure, at(figure), locale)),
    evaluations: facts.evaluations.map((item) => state(item.finding, item, item.evaluator[locale])),
    recognition: facts.recognition.map((item) => state(item.what, item, item.by[locale])),
    needs: (['people', 'money', 'premises', 'authority'] as const).map((name) => {
      const need = facts.needs[name];
      if (need === 'not-stated') return { label: t.needs[name], text: t.case.notStated };
      const level = name === 'authority' ? t.setting[need.level as 'city'] : t.amount[need.level as 'low'];
      return { label: t.needs[name], text: `${level}${t.punctuation.colon}${need.what[locale]}`, passage: at(need) };
    }),
    burden: facts.burden === 'not-stated' ? [] : facts.burden.map((item) => state(item.what, item)),
    transfer: text.transfer,
    teaching: text.teaching,
    passages: facts.sources.map((use) => ({ text: use.taken[locale], passage: at(use) })),
    citation: citeCase(found, library.sources, locale),
    checked: formatDate(facts.checked, locale),
  };
}

function gradeReason({ evidence }: Case, locale: Locale): string {
  const { evidence: t, punctuation } = messagesFor(locale);
  if (!evidence.grade) return t.noneText;
  const grounds = evidence.figures.map((figure) => figure.label[locale]).join(punctuation.comma);
  const rest = `${t.restsOn}${punctuation.colon}${grounds}${punctuation.stop.trim()}`;
  return [t.long[evidence.grade], ...(grounds === '' ? [] : [rest])].join(locale === 'zh' ? '' : ' ');
}

function passageOf(place: Citation, library: Library, locale: Locale): Passage {
  const source = library.sources.get(place.source)!;
  return { short: formatPassage(source, place, locale, false), full: formatPassage(source, place, locale, true) };
}

function factRows(found: Case, locale: Locale): FactRow[] {
  const { facts, place, evidence } = found;
  const t = messagesFor(locale);
  const { comma } = t.punctuation;
  const noted = (note: Record<Locale, string> | undefined) => note && { note: note[locale] };
  const values: Record<FactName, Pick<FactRow, 'value' | 'note'>> = {
    status: { value: t.status[facts.status] },
    evidence: { value: gradeText(evidence.grade, locale) },
    place: { value: place.name[locale], ...noted(place.note) },
    setting: { value: facts.setting.map((setting) => t.setting[setting]).join(comma) },
    period: { value: formatPeriod(facts.period, locale), ...noted(facts.period.note) },
    challenges: { value: found.challenges.map((challenge) => challenge.text[locale].title).join(comma) },
  };
  const labels: Record<FactName, string> = { ...t.facts, evidence: t.evidence.label };
  return (Object.keys(values) as FactName[]).map((name) => ({ name, label: labels[name], ...values[name] }));
}

/** The grade in a few words, or that there is none. */
function gradeText(grade: Case['evidence']['grade'], locale: Locale): string {
  const t = messagesFor(locale);
  return grade ? `${grade} ${t.evidence[grade]}` : t.evidence.noneText;
}

function sectionsOf(found: Case, library: Library, locale: Locale): CaseMaterial['sections'] {
  const { tree, error } = parseBody(found.body[locale]);
  if (!tree) throw new Error(`${found.id} ${locale}: ${error.reason}`);
  const { sections } = splitSections(tree);
  const context = { library, locale, figures: found.figures };
  const entries = caseSections.map((name) => {
    const heading = sectionHeadings[name][locale];
    const section = sections.find((candidate) => candidate.heading === heading);
    return [name, { heading, blocks: toBlocks(section?.blocks ?? [], context) }] as const;
  });
  return Object.fromEntries(entries) as Record<CaseSection, CaseMaterial['sections'][CaseSection]>;
}

function diagramOf(model: NonNullable<Case['facts']['model']>, locale: Locale): Diagram {
  const t = messagesFor(locale).case;
  return {
    kind: 'diagram',
    name: model.name,
    ...(locale !== 'zh' && { gloss: model.gloss }),
    remarks: [
      ...(model.ownLabel ? [t.ownLabel] : []),
      ...(model.uncounted.length > 0 ? [t.uncounted(model.uncounted.join('、'))] : []),
    ],
    groups: model.groups.map((group) => ({
      numeral: group.numeral,
      name: group.name[locale],
      count: group.count,
      ...(group.items && { items: group.items.map((item) => item[locale]) }),
      ...(group.unknown && { unknown: group.unknown[locale] }),
    })),
  };
}

function figureRow(figure: Figure, passage: Passage, locale: Locale): FigureRow {
  const t = messagesFor(locale).figure;
  const before = formatBefore(figure, locale);
  const scope = formatScope(figure, locale);
  const { punctuation } = messagesFor(locale);
  const planned = figure.state === 'planned';
  return {
    id: figure.id,
    label: figure.label[locale],
    value: formatFigure(figure, locale),
    ...(before !== undefined && { before }),
    printed: figure.before ? `${figure.before.printed} → ${figure.printed}` : figure.printed,
    nature: planned ? `${t.kind[figure.kind]}${punctuation.comma}${t.state.planned}` : t.kind[figure.kind],
    planned,
    ...(scope !== undefined && { scope }),
    ...(figure.asOf !== undefined && { asOf: formatDate(figure.asOf, locale) }),
    ...(figure.flag && { flag: figure.flag[locale] }),
    passage,
    ...(figure.value !== undefined && {
      numbers: {
        value: figure.value,
        ...(figure.before && { before: figure.before.value }),
        unit: figure.unit[locale],
      },
    }),
  };
}
