import type { Bilingual } from '../../locales.ts';

/** What zod calls a type, in an editor's words. */
export const typeNames: Record<string, Bilingual> = {
  string: { zh: '一段文字', en: 'text' },
  number: { zh: '一个数', en: 'a number' },
  int: { zh: '一个整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '一个列表（每项前写“- ”）', en: 'a list (each item after "- ")' },
  tuple: { zh: '两个数的列表：[低, 高]', en: 'a list of two numbers: [low, high]' },
  object: { zh: '几个带名字的字段', en: 'a group of named fields' },
  record: { zh: '几个带名字的字段', en: 'a group of named fields' },
};

/** The forms that text may have to take; the keys are the messages of the regular expressions in `schema/`. */
export const formatWordings: Record<string, Bilingual> = {
  slug: { zh: '只能用小写拉丁字母、数字和连字符', en: 'takes lower-case Latin letters, digits and hyphens' },
  day: { zh: '应当是一个日期，如 2026-11-21', en: 'should be a day such as 2026-11-21' },
  date: {
    zh: '应当是年、月或日，如 2010、2010-04、2010-04-15',
    en: 'should be a year, month or day: 2010, 2010-04, 2010-04-15',
  },
  numeral: { zh: '应当是口号里的数字，如 三 或 15', en: 'should be a numeral of the slogan, such as 三 or 15' },
};

/** What the schemas' own conditions ask for; the keys are their `params.rule`. */
export const customWordings: Record<string, Bilingual> = {
  'no-such-day': { zh: '日历上没有这一天', en: 'is not in the calendar' },
  trimmed: { zh: '开头或结尾有多余的空格', en: 'starts or ends with a space' },
  'control-character': { zh: '含有看不见的控制字符', en: 'holds an invisible control character' },
  'period-precision': {
    zh: '日期的写法与 precision 不符：year 写到年，month 写到月，day 写到日，unknown 不写日期',
    en: 'the dates do not fit the precision: a year, month or day, and no dates for unknown',
  },
  'period-order': { zh: '结束早于开始，或只有结束没有开始', en: 'the end is before the start, or has none' },
  'period-note': {
    zh: '推断或不明的时间要用 note 说明根据',
    en: 'a date that is inferred or unknown needs a note that says why',
  },
  'period-bound': {
    zh: '不早于或不晚于的时间只写 start，不写 end',
    en: 'a limit goes with a start and without an end',
  },
  'figure-before': {
    zh: '前后对照（before）要同 value 一起写',
    en: 'a number before goes with a value, not with a range or a masked number',
  },
  'one-model': { zh: 'model 和 noModel 只写一个', en: 'give either model or noModel' },
  'plan-minutes': {
    zh: '各步分钟数之和应为 45（short）、90（long）',
    en: 'the minutes should add up to 45 (short) and 90 (long)',
  },
  'figure-value': {
    zh: '写 value 或 range 中的一个；qualifier 为 masked 或 in-words 时两个都不写',
    en: 'give either value or range; neither when the qualifier is masked or in-words',
  },
  'figure-range': { zh: '先写低的，再写高的', en: 'write the lower number first' },
  'group-items-or-unknown': {
    zh: '列出 items，或用 unknown 说明为什么列不出',
    en: 'list the items, or say under unknown why they cannot be listed',
  },
  'term-origin': {
    zh: '说明释义的依据：definedIn 或 references',
    en: 'say what the definition rests on: definedIn or references',
  },
  'outline-missing': { zh: '正文已佚的一节 paragraphs 应为 0', en: 'a section whose text is missing has 0 paragraphs' },
};
