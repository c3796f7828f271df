import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/messages.ts';
import {
  answers,
  countStated,
  type FitCase,
  judge,
  needNames,
  putStatedFirst,
  rankFit,
  readWishes,
  toFitCase,
  type Wishes,
  writeWishes,
} from '../../../src/library/fit.ts';
import { sayFit } from '../../../src/library/fit-sentence.ts';
import { locales } from '../../../src/locales.ts';
import { needs as needsSchema } from '../../../src/schema/needs.ts';
import { sampleLibrary } from './samples.ts';

function caseWith(id: string, needs: Record<string, string>, more: Partial<FitCase> = {}): FitCase {
  const stated = Object.entries(needs).map(([need, level]) => [need, { level, what: `${need} ${level}` }]);
  return {
    id,
    title: id,
    question: '',
    grade: 'E0',
    setting: ['community'],
    challenges: ['staff-gap'],
    needs: Object.fromEntries(stated),
    ...more,
  };
}

describe('a need', () => {
  test.each([
    ['people', 'low', 'low', 'met'],
    ['people', 'high', 'medium', 'short'],
    ['money', 'medium', 'high', 'met'],
    ['premises', 'medium', 'low', 'short'],
    ['authority', 'community', 'street', 'met'],
    ['authority', 'town', 'street', 'met'],
    ['authority', 'street', 'community', 'short'],
    ['authority', 'county', 'community', 'short'],
    ['authority', 'county', 'district', 'met'],
    ['authority', 'city', 'district', 'short'],
    ['authority', 'province', 'province', 'met'],
  ] as const)('of %s at %s is, to somebody with %s, %s', (need, level, own, expected) => {
    expect(judge(caseWith('x', { [need]: level }), { [need]: own })[expected]).toEqual([need]);
  });

  test('that the source does not state is neither met nor lacking, and one that was not answered does not count', () => {
    const judged = judge(caseWith('x', { money: 'high' }), { people: 'low' });
    expect(judged).toMatchObject({ met: [], short: [], silent: ['people'] });
  });

  test('has a place on the scale at every level that a case may state', () => {
    for (const need of needNames) {
      const stated = needsSchema.shape[need].options[1]!;
      for (const level of stated.shape.level.options) {
        const top = answers[need].at(-1)!;
        expect(judge(caseWith('x', { [need]: level }), { [need]: top }).met, `${need} ${level}`).toEqual([need]);
        const alone = judge(caseWith('x', { [need]: level }), { [need]: answers[need][0]! });
        expect([...alone.met, ...alone.short]).toEqual([need]);
      }
    }
    expect(judge(caseWith('x', { authority: 'county' }), { authority: 'street' }).short).toEqual(['authority']);
  });
});

describe('the ranking', () => {
  const cases = [
    caseWith('silent-strong', {}, { grade: 'E3' }),
    caseWith('half', { people: 'low' }),
    caseWith('whole', { people: 'low', authority: 'community' }),
    caseWith('half-strong', { people: 'low' }, { grade: 'E2' }),
    caseWith('far', { people: 'high', authority: 'community' }),
    caseWith('near', { people: 'medium', authority: 'community' }),
    caseWith('both', { people: 'medium', authority: 'county' }),
    caseWith('elsewhere', { people: 'low' }, { setting: ['park'] }),
    caseWith('otherwise', { people: 'low' }, { challenges: ['low-pay'] }),
    caseWith('proposed', { people: 'low' }, {}),
  ].map((found) => {
    const { grade, ...rest } = found;
    return found.id === 'proposed' ? rest : { ...rest, grade: grade! };
  });
  const names = (wishes: Wishes) => {
    const { fits, short, silent } = rankFit(cases, wishes);
    return [fits, short, silent].map((group) => group.map((judged) => judged.case.id));
  };
  const asked = { setting: 'community', challenge: 'staff-gap' };

  test('puts what fits first by how much is stated, then by evidence; what does not by how much is lacking', () => {
    expect(names({ ...asked, have: { people: 'low', authority: 'street' } })).toEqual([
      ['whole', 'half-strong', 'half', 'proposed'],
      ['near', 'far', 'both'],
      ['silent-strong'],
    ]);
  });

  test('keeps apart what states none of the needs that were answered', () => {
    expect(names({ ...asked, have: { money: 'low' } })[2]).toHaveLength(8);
    expect(names({ ...asked, have: { authority: 'community' } })).toEqual([
      ['whole', 'far', 'near'],
      ['both'],
      ['silent-strong', 'half-strong', 'half', 'proposed'],
    ]);
  });

  test('without answers leaves all that is about the problem and the setting, the strongest evidence first', () => {
    const [fits, short, silent] = names({ ...asked, have: {} });
    expect([fits, short]).toEqual([[], []]);
    expect(silent?.slice(0, 2)).toEqual(['silent-strong', 'half-strong']);
    expect(silent?.at(-1)).toBe('proposed');
    expect(silent).not.toContain('elsewhere');
    expect(silent).not.toContain('otherwise');
  });

  test('of cases that are silent on what was asked, tells what they do state', () => {
    const silent = [
      caseWith('none', {}),
      caseWith('who', { authority: 'street' }),
      caseWith('with', { people: 'low' }),
    ];
    const judged = rankFit(silent, { have: { money: 'low' } }).silent;
    expect(countStated(judged)).toEqual([
      { need: 'people', count: 1 },
      { need: 'authority', count: 1 },
    ]);
    const order = (...need: ['people'] | []) => putStatedFirst(judged, ...need).map((each) => each.case.id);
    expect(order()).toEqual(['who', 'with', 'none']);
    expect(order('people')).toEqual(['with', 'none', 'who']);
  });

  test('says how many there would be without the setting or without the problem', () => {
    expect(rankFit(cases, { setting: 'park', challenge: 'low-pay', have: {} })).toMatchObject({
      silent: [],
      anySetting: 1,
      anyChallenge: 1,
    });
  });
});

describe('the sentence', () => {
  const have = { people: 'low', money: 'medium', authority: 'street' };
  const said = (needs: Record<string, string>, locale: 'zh' | 'en', grade = true) => {
    const { grade: known, ...rest } = caseWith('x', needs);
    const found = grade ? { ...rest, grade: known! } : rest;
    return sayFit(judge(found, have), have, messagesFor(locale).fit);
  };

  test.each([
    [
      { people: 'high' },
      '材料写明要新设专职岗位，或者要成批的人手；你选了“只有现有的人”，先解决这一条。经费和决定权没有写。',
    ],
    [
      { people: 'medium', authority: 'county', money: 'low' },
      '有 2 条要先解决：材料写明要到街道或共建单位找人，你选了“只有现有的人”；材料写明要由县里定，你选了“街道或镇”。经费够得上。',
    ],
    [{ people: 'low', money: 'low', authority: 'town' }, '材料写明了人员、经费和决定权的要求，你都够得上。'],
    [{ money: 'medium' }, '材料写明了经费的要求，你够得上；人员和决定权没有写，要另外问清。'],
    [{}, '材料没有写人员、经费和决定权的要求，合不合适看不出来。'],
  ])('in Chinese for %j', (needs, expected) => {
    expect(said(needs as Record<string, string>, 'zh')).toBe(expected);
  });

  test.each([
    [
      { people: 'high', authority: 'community' },
      'The source says it takes new full-time posts or people in large numbers; you chose “Only those already here”. Settle this first. Within your reach: who decides. Not stated: money.',
    ],
    [
      { money: 'medium' },
      'What the source states about money is within your reach; it does not state people and who decides, so ask about that.',
    ],
  ])('in English for %j', (needs, expected) => {
    expect(said(needs as Record<string, string>, 'en')).toBe(expected);
  });

  test('adds that a practice was only proposed, and says nothing when nothing was asked', () => {
    expect(said({ money: 'low' }, 'zh', false)).toMatch(/只是建议，没有报告实行过。$/);
    expect(sayFit(judge(caseWith('x', {}), {}), {}, messagesFor('zh').fit)).toBe('');
  });

  test('has words for every answer and every level in both languages', () => {
    for (const locale of locales) {
      const { asks, have: words } = messagesFor(locale).fit;
      for (const need of needNames) {
        expect(Object.keys(words[need])).toEqual(answers[need]);
        const levels: readonly string[] = needsSchema.shape[need].options[1]!.shape.level.options;
        expect(Object.keys(asks[need]).sort()).toEqual([...levels].sort());
      }
    }
  });
});

describe('the address of what was answered', () => {
  const offered = { settings: ['community', 'park'], challenges: ['staff-gap'] };

  test('can be read back', () => {
    const wishes = { setting: 'park', challenge: 'staff-gap', have: { people: 'low', authority: 'city' } };
    expect(writeWishes(wishes)).toBe('?challenge=staff-gap&setting=park&people=low&authority=city');
    expect(readWishes(writeWishes(wishes), offered)).toEqual(wishes);
    expect(writeWishes({ have: {} })).toBe('');
  });

  test('leaves out what is not offered', () => {
    expect(readWishes('?setting=moon&people=plenty&money=high&authority=low', offered)).toEqual({
      have: { money: 'high' },
    });
  });
});

test('of a case, only the needs that the source states go to the fit finder', () => {
  for (const found of sampleLibrary.cases.values()) {
    const stated = needNames.filter((need) => found.facts.needs[need] !== 'not-stated');
    expect(Object.keys(toFitCase(found, 'en').needs)).toEqual(stated);
  }
});
