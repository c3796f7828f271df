import { strToU8, zipSync } from 'fflate';
import { messagesFor } from '../../../i18n/messages.ts';
import { languageTags } from '../../../locales.ts';
import { composeHandout } from '../../compose/handout.ts';
import type { Lesson } from '../../lesson.ts';
import type { CheckQuestion } from '../../material.ts';
import { markText } from '../../blocks.ts';
import { escapeMarkup, writeHtmlBody } from '../html/html.ts';
import { pageStyle } from '../html/page-style.ts';
import { writeManifest } from './manifest.ts';
import { quizStyle, runtime } from './runtime.ts';

/** Zip files carry a time; the same lesson should give the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** The share of right answers from which a learner has passed, in per cent. */
const passMark = 60;

/**
 * A SCORM 1.2 package of one SCO: the handout, and the check questions of the module. A learner passes with 60%; without questions
 * the lesson is completed by a button at its end. Nothing is fetched from elsewhere.
 */
export function writeScorm(lesson: Lesson): Uint8Array {
  const files = {
    'imsmanifest.xml': writeManifest(lesson.title, passMark),
    'index.html': writePage(lesson),
    'lesson.css': `${pageStyle}${quizStyle}`,
    'lesson.js': runtime,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime: fixedTime,
  });
}

function writePage(lesson: Lesson): string {
  const { locale, module, title } = lesson;
  const t = messagesFor(locale).sheet;
  const checks = module?.checks ?? [];
  const quiz = checks.map((check, index) => writeQuestion(check, index, locale)).join('\n');
  const end =
    checks.length > 0
      ? `<section class="quiz"><h2>${escapeMarkup(t.checks)}</h2><form id="quiz">${quiz}<button>${escapeMarkup(t.submit)}</button></form></section>`
      : `<section class="quiz"><button id="finish" type="button">${escapeMarkup(t.finish)}</button></section>`;
  const words = {
    unanswered: t.unanswered,
    score: t.score(-1, -2),
    saved: t.saved,
    offline: t.offline,
    finished: t.finished,
  };
  const data = Object.entries({ ...words, pass: String(passMark) })
    .map(([name, value]) => ` data-${name}="${escapeMarkup(value)}"`)
    .join('');
  return `<!doctype html>
<html lang="${languageTags[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="lesson.css">
<script src="lesson.js" defer></script>
</head>
<body>
${writeHtmlBody(composeHandout(lesson))}
<div class="sheet">
${end}
<p id="status" role="status"${data}></p>
</div>
</body>
</html>
`;
}

function writeQuestion(check: CheckQuestion, index: number, locale: Lesson['locale']): string {
  const t = messagesFor(locale).sheet;
  const options = check.options.map(
    (option, position) =>
      `<label><input type="radio" name="q${index}" value="${position + 1}"> ${t.options[position] ?? ''}. ${escapeMarkup(option)}</label>`,
  );
  const reason = `${t.right(t.options[check.answer - 1] ?? '')}${check.reason}${check.marks.map(markText).join('')}`;
  return `<fieldset data-answer="${check.answer}">
<legend>${index + 1}. ${escapeMarkup(check.ask)}</legend>
${options.join('\n')}
<p class="verdict" hidden><b data-right="${escapeMarkup(t.correct)}" data-wrong="${escapeMarkup(t.wrong)}"></b>${escapeMarkup(reason)}</p>
</fieldset>`;
}
