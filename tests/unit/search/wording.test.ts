import { describe, expect, test } from 'vitest';
import { condense, featuresAsked, featuresOf } from '../../../src/search/features.ts';
import { findWorded, indexWordings } from '../../../src/search/wording.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { sampleEntry, sampleTable } from './samples.ts';

const none = new Vocabulary([]);
const wordings = indexWordings(sampleTable.entries, none);

describe('a question in everyday words', () => {
  test.each([
    ['党员不愿参加活动怎么办', 'absent'],
    ['在职党员叫不动', 'absent'],
    ['公司很多的楼怎样建党组织', 'stations'],
    ['how do we get members to join in', 'absent'],
    ['volunteering', 'volunteers'],
  ])('%s is answered by %s', (query, id) => {
    expect(findWorded(query, wordings)[0]?.entry.id).toBe(id);
  });

  test('that the library has no words for is like nothing in it', () => {
    expect(findWorded('区块链', wordings)[0]?.likeness ?? 0).toBeLessThan(0.1);
    expect(findWorded('怎么办', wordings)).toEqual([]);
  });

  test('in the very words of an entry is more like it than in some of them', () => {
    const [whole] = findWorded('在职党员叫不动', wordings);
    const [some] = findWorded('在职党员', wordings);
    expect(whole!.likeness).toBeGreaterThan(some!.likeness);
  });
});

test('fillers carry nothing', () => {
  expect(featuresOf('怎么办呢', none)).toEqual([]);
  expect(featuresOf('how can we do it', none)).toEqual([]);
});

test('in a query, two characters of different words tell less than a word, and a number more', () => {
  const asked = featuresAsked('社区党员312座', none);
  expect(asked.get('区党')).toBeLessThan(asked.get('党员')!);
  expect(asked.get('312')).toBeGreaterThan(asked.get('党员')!);
});

test('a phrase that people say stands in for its words', () => {
  const synonyms = new Vocabulary([{ means: ['lightening the load'], said: ['red tape'] }]);
  expect([...featuresAsked('drowning in red-tape', synonyms).keys()]).toEqual(['drown', 'red tape']);
});

describe('what people say for words of the library', () => {
  const entries = [
    sampleEntry('towers', 'Branches in office buildings', { asked: ['How to organise members in office buildings'] }),
    sampleEntry('help', 'Volunteers of the community', { asked: ['Who will help out?'] }),
    sampleEntry('义工', '志愿者注册', { asked: ['志愿者没有名册'] }),
  ];
  const synonyms = new Vocabulary([
    { means: ['office building'], said: ['skyscraper', 'office block'] },
    { means: ['help out', 'volunteer'], said: ['good turn'] },
    { means: ['志愿者'], said: ['义工', '志工'] },
  ]);
  const index = indexWordings(entries, synonyms);

  test.each([
    ['party cells in skyscrapers', 'towers'],
    ['organizing people in office blocks', 'towers'],
    ['good turns', 'help'],
    ['义工怎么登记', '义工'],
    ['志工', '义工'],
  ])('%s finds %s', (query, id) => {
    expect(findWorded(query, index)[0]?.entry.id).toBe(id);
  });

  test('counts less than the words themselves', () => {
    const [own] = findWorded('志愿者没有名册', index);
    const [said] = findWorded('义工没有名册', index);
    expect(said!.likeness).toBeLessThan(own!.likeness);
  });

  test('is said of the whole phrase only', () => {
    expect([...synonyms.saidFor('an office in old buildings')]).toEqual([]);
    expect([...synonyms.saidFor('The office buildings helped out')]).toEqual([
      'skyscraper',
      'office block',
      'good turn',
    ]);
    expect([...synonyms.saidFor('社区志愿者队')]).toEqual(['义工', '志工']);
  });
});

describe('what the library does not have', () => {
  const vocabulary = new Vocabulary([], ['物业费', '入学', '流感', '政审', 'parking fee', 'e-bike', 'lottery']);

  test.each([
    ['物业费太贵了', ['物业费'], '，太贵了'],
    ['Parking fees for members', ['parking fees'], '， for members'],
    ['where to charge an e bike', ['e bike'], 'where to charge an ，'],
    ['lotteries', ['lotteries'], '，'],
    ['孩子入学要什么材料', ['入学'], '孩子，要什么材料'],
    ['深入学习怎么搞', [], '深入学习怎么搞'],
    ['行政审批太多，党员交流感受', [], '行政审批太多，党员交流感受'],
    ['a spark in feeling', [], 'a spark in feeling'],
  ])('is set apart in %s', (query, outside, rest) => {
    expect(vocabulary.setApart(query)).toEqual({ outside, rest });
  });

  test('counts against entries that share the rest of the query', () => {
    const within = indexWordings(sampleTable.entries, none);
    const beside = indexWordings(sampleTable.entries, new Vocabulary([], ['补贴']));
    const sureness = (index: typeof within) => findWorded('党员参加活动补贴', index)[0]!.sureness;
    expect(sureness(beside)).toBeLessThan(sureness(within) * 0.8);
  });
});

test.each([
  ['How do we get members to join in?', 'members join'],
  ['党员不愿意参加活动，怎么办呢', '党员不愿意参加活动'],
  ['到底怎么把312座楼管起来', '312 座楼管起来'],
])('%s is sent as %s', (wording, short) => {
  expect(condense(wording, none)).toBe(short);
});

test('a wording whose phrase would fall apart is sent as it is', () => {
  const vocabulary = new Vocabulary([{ means: ['one'], said: ['out of work'] }]);
  expect(condense('people out of work', vocabulary)).toBe('people out of work');
});
