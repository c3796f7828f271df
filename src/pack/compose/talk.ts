import { messagesFor } from '../../i18n/messages.ts';
import type { Locale } from '../../locales.ts';
import { type Block, heading, inlineText, list, type PackDocument, paragraph } from '../blocks.ts';
import { sentencesOf } from '../deck/sentences.ts';
import type { Lesson, LessonCase } from '../lesson.ts';
import { noteBlocks, provenanceBlocks } from './case-blocks.ts';
import { frame } from './frame.ts';
import { leaveOutSaid } from './said-again.ts';

/** How long a talk is. */
const talkMinutes = 3;
/** A table that a sentence points to is not heard. */
const pointsToTable = /下表|上表|列在|\btable\b/i;
const mostTaken = 3;
/** What can be said in three minutes: characters of Chinese, words of English. */
const longest: Record<Locale, number> = { zh: 700, en: 420 };

/**
 * A talk of three minutes: the module's own with the sources of its cases, else one for each case on a page of its own, as several
 * cases have no room in three minutes.
 */
export function composeTalk(lesson: Lesson): PackDocument {
  const { sheet: t, product } = messagesFor(lesson.locale);
  const { module, cases, site } = lesson;
  const several = cases.length > 1;
  const blocks = module
    ? [
        ...module.talk.map((text) => paragraph(text, 'body', module.mark)),
        heading(1, t.provenance, true),
        ...cases.flatMap(({ material }) => [heading(2, material.title), ...provenanceBlocks(material, site).slice(1)]),
      ]
    : [
        paragraph(t.talkOutline, 'note'),
        ...(several ? [paragraph(t.talkEach(cases.length), 'note')] : []),
        ...cases.flatMap((chosen, index) => [
          heading(1, chosen.material.title, several && index > 0),
          ...talkOf(chosen),
          ...provenanceBlocks(chosen.material, site),
        ]),
      ];
  return frame(lesson, blocks, {
    subtitle: product.talk.name,
    length: !module && several ? t.minutesEach(talkMinutes) : t.minutes(talkMinutes),
  });
}

function talkOf(chosen: LessonCase): Block[] {
  const { material } = chosen;
  const t = messagesFor(material.locale).sheet;
  const { mark, locale, sections } = material;
  const gap = locale === 'zh' ? '' : ' ';
  const spoken = (texts: readonly string[]) => texts.filter((text) => text !== '').join(gap);
  const say = (...texts: string[]) => paragraph(spoken(texts), 'body', mark);
  const heard = sentencesOf(firstText(sections.results.blocks)).filter((sentence) => !pointsToTable.test(sentence));
  const results = spoken(leaveOutSaid(heard, material.summary));
  const doubt = firstText(sections.open.blocks);
  const practice = textsOf(sections.practice.blocks).flatMap(sentencesOf);
  const done = leaveOutSaid(practice, material.summary).filter((sentence) => !pointsToTable.test(sentence));
  const taken = material.teaching.keyPoints.slice(0, mostTaken);
  const begin: Block[] = [
    say(t.talkOpening(material.question)),
    say(t.talkCase, material.summary),
    ...(material.status === 'proposed' ? [paragraph(t.proposed, 'warning', mark)] : []),
  ];
  const rest: Block[] = [
    ...(results === '' ? [] : [say(t.talkResults, results)]),
    ...(doubt === '' ? [] : [say(t.talkDoubts, doubt)]),
    ...(taken.length === 0 ? [] : [say(t.talkTake), list(taken, { mark })]),
    say(t.talkEnd),
  ];
  // What was done is told as far as there is time for it.
  let free = longest[locale] - lengthOf([...begin, ...rest, say(t.talkPractice)], locale);
  const shown: string[] = [];
  for (const sentence of done) {
    free -= lengthOf([say(sentence)], locale);
    if (free < 0) break;
    shown.push(sentence);
  }
  const words = [...begin, ...(shown.length === 0 ? [] : [say(t.talkPractice, ...shown)]), ...rest];
  return [...noteBlocks(chosen), paragraph(t.talkLength(lengthOf(words, locale)), 'note'), ...words];
}

/** How long a text is: characters of Chinese, words of English. */
function lengthOf(blocks: readonly Block[], locale: Locale): number {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' ? [block] : [];
  });
  const text = lines.map(({ inlines }) => inlineText(inlines)).join(' ');
  return text.match(locale === 'zh' ? /[\p{Script=Han}]|[A-Za-z0-9.%]+/gu : /[^\s—–-]+/g)?.length ?? 0;
}

/** The first paragraph of a section, or the first item of its list, whichever it begins with. */
function firstText(blocks: readonly Block[]): string {
  return textsOf(blocks)[0] ?? '';
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [inlineText(block.inlines).trim()];
    return block.kind === 'list' ? block.items.map(({ inlines }) => inlineText(inlines).trim()) : [];
  });
}
