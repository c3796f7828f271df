import { describe, expect, test } from 'vitest';
import { answer as answerFrom, type TableSource } from '../../../src/search/answer.ts';
import { PreparedTable } from '../../../src/search/prepared-table.ts';
import type { Hit } from '../../../src/search/ranking.ts';
import { wordsOf } from '../../../src/search/text-words.ts';
import { indexWords, tokenize } from '../../../src/search/tokens.ts';
import { sampleTable } from './samples.ts';

const table = new PreparedTable(sampleTable);

/** What was asked for: wordings are large, and fetched only when they are needed. */
const asked: string[] = [];
const source: TableSource = {
  names: () => Promise.resolve(table),
  wordings: (query) => {
    asked.push(query);
    return Promise.resolve(table);
  },
  words: () => Promise.resolve(textWords),
};

/** What the pages say, for an index of phrases. */
const pages: Record<string, string> = {
  savings: '市里推行先锋储绩活动，怎样记没有写',
  stations: '商务楼宇312座，站点数目前后不一; firms share the rooms of a neighbouring tower',
  absent: '有的党员不想融入，有的不愿参加',
  elsewhere: '先锋储绩',
};

const textWords = wordsOf(Object.values(pages));

const looked: string[] = [];

function find(words: string): Promise<Hit[]> {
  looked.push(words);
  const phrase = words.replaceAll('"', '');
  const found = Object.entries(pages).filter(([, text]) =>
    ` ${indexWords(tokenize(text)).join(' ')} `.includes(` ${phrase} `),
  );
  return Promise.resolve(found.map(([id]) => ({ id })));
}

const answer = (query: string) => answerFrom(query, source, find);
const ids = async (query: string) => (await answer(query)).results.map(({ entry }) => entry.id);

describe('an answer', () => {
  test.each([
    ['a name', '先锋储绩', 'savings'],
    ['a name in traditional characters', '先鋒儲績', 'savings'],
    ['words of a page', '前后不一', 'stations'],
    ['words of a page in full width with a space', '３１２座 站点', 'stations'],
    ['a question', '党员不愿意来参加活动怎么办', 'absent'],
    ['pinyin', 'xfcj', 'savings'],
    ['a run that is cut within its first and last words', 'irms share the roo', 'stations'],
    ['a run that begins within a number', '12座，站点', 'stations'],
    ['a run that begins with the end of a word, a word itself', 'are the rooms of', 'stations'],
    ['a name that is being typed', 'pioneer poi', 'savings'],
  ])('to %s has the right page first', async (_, query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  test('does not show pages that the edition does not have', async () => {
    expect(await ids('先锋储绩')).not.toContain('elsewhere');
  });

  test('to a slip shows the pages and says what was meant', async () => {
    expect(await answer('先峰储绩')).toMatchObject({ suggestion: '先锋储绩' });
  });

  test('to what the library does not have is empty', async () => {
    expect(await answer('量子计算机')).toMatchObject({ results: [], nearest: [] });
  });

  test('to a question that is mostly about something else is empty, and names the nearest problem', async () => {
    const found = await answer('党员乘坐高铁去外省旅游的车票怎么报销');
    expect(found.results).toEqual([]);
    expect(found.nearest?.map(({ id }) => id)).toEqual(['absent']);
  });

  test.each([
    ['先锋储绩', []],
    ['前后不一', []],
    ['党员不愿意来参加活动怎么办', ['党员不愿意来参加活动怎么办']],
  ])('to %s asks for everyday wordings: %j', async (query, wanted) => {
    asked.length = 0;
    await ids(query);
    expect(asked).toEqual(wanted);
  });

  test('has the part of a slogan as a result of its own, below its case', async () => {
    const { results } = await answer('依托建');
    expect(results.map(({ entry, kind, anchor }) => [entry.id, kind, anchor])).toEqual([
      ['stations', 'case', undefined],
      ['stations', 'part', 'model-1'],
    ]);
  });

  test('to a query without a word asks the index nothing', async () => {
    looked.length = 0;
    expect(await ids('，。！')).toEqual([]);
    expect(looked).toEqual([]);
  });

  test('to a question brings the cases of the problem after it', async () => {
    expect((await ids('在职党员叫不动怎么办')).slice(0, 2)).toEqual(['absent', 'savings']);
  });
});

describe('an answer in doubt', () => {
  const lacking = new PreparedTable({ ...sampleTable, outside: ['补贴'] });
  const lackingSource = { ...source, names: () => Promise.resolve(lacking), wordings: () => Promise.resolve(lacking) };
  const ask = (query: string) => answerFrom(query, lackingSource, find);

  test('says what the library does not have', async () => {
    expect(await ask('党员参加活动补贴')).toMatchObject({ outside: ['补贴'] });
    expect(await ask('党员不愿意来参加活动怎么办')).not.toHaveProperty('outside');
  });

  test.each([
    ['党员不愿意来参加活动怎么办', undefined],
    ['党员不愿意参加活动搬家', true],
  ])('is said to be one: %s', async (query, doubtful) => {
    const found = await ask(query);
    expect(found.results).not.toEqual([]);
    expect(found.doubtful).toBe(doubtful);
  });
});

test('a long query that stands somewhere is found word for word', async () => {
  const { results } = await answer('站点数目前后不一');
  expect(results[0]).toMatchObject({ entry: { id: 'stations' }, reason: 'text' });
});

test('of a long query that stands nowhere not every pair of characters is looked up', async () => {
  looked.length = 0;
  await ids('在职党员叫不动社区里头的活动没人来');
  expect(looked.some((words) => words.includes(' '))).toBe(false);
});
