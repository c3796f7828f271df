import { describe, expect, it, test } from 'vitest';
import { caseParts, emptyPack, mostEntries, newEntry, type Pack } from '../../../src/pack/pack.ts';
import { PackError, readPack, readPackText } from '../../../src/pack/read-pack.ts';

const whole: Pack = {
  ...emptyPack('en'),
  title: 'A day',
  unit: 'School',
  trainer: 'Somebody',
  date: '2026-11-21',
  audience: 'Secretaries',
  minutes: 45,
  module: 'reading-a-report',
  entries: [
    { id: 'pioneer-points', parts: ['practice', 'results'], note: 'Mine', questions: [{ number: 2, minutes: 15 }] },
    newEntry('one-stop-service-station'),
  ],
};

it('reads what was written, unchanged', () => {
  expect(readPackText(JSON.stringify(whole), 'zh')).toEqual({ pack: whole, problems: [] });
});

it('brings a list of ids, which is version 1, up to date', () => {
  const { pack, problems } = readPack({ version: 1, title: 'Old', cases: ['pioneer-points'] }, 'zh');
  expect(problems).toEqual([]);
  expect(pack).toEqual({ ...emptyPack('zh'), title: 'Old', entries: [newEntry('pioneer-points')] });
});

describe('what cannot be read at all is refused in both languages with something to do', () => {
  test.each([
    ['a cut file', '{"version": 2, "entr'],
    ['no JSON', 'PK\u0003\u0004'],
    ['a list', '[1, 2]'],
    ['nothing', 'null'],
    ['no version', '{"entries": []}'],
    ['a version that is no number', '{"version": "2"}'],
    ['a newer version', '{"version": 99, "entries": []}'],
  ])('%s', (_, text) => {
    let thrown: unknown;
    try {
      readPackText(text, 'zh');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PackError);
    const { what } = thrown as PackError;
    expect(what.zh).toMatch(/。/);
    expect(what.en.length).toBeGreaterThan(20);
  });
});

describe('of a damaged pack, what is sound is kept and what is not is named', () => {
  test.each<[string, unknown, (pack: Pack) => unknown, unknown, RegExp]>([
    ['a title that is no text', { title: 5 }, (pack) => pack.title, '', /title/],
    ['a day that does not exist', { date: '2026-13-01' }, (pack) => pack.date, '', /date/],
    ['minutes below nought', { minutes: -5 }, (pack) => pack.minutes, 90, /minutes/],
    ['entries that are no list', { entries: 'a' }, (pack) => pack.entries, [], /entries/],
    [
      'an entry without an id',
      { entries: [{}, { id: 'a' }] },
      (pack) => pack.entries.map(({ id }) => id),
      ['a'],
      /entries\[0\]/,
    ],
    ['an id with a path in it', { entries: [{ id: '../x' }] }, (pack) => pack.entries, [], /entries\[0\]/],
    [
      'a case twice',
      {
        entries: [
          { id: 'a', note: '1' },
          { id: 'a', note: '2' },
        ],
      },
      (pack) => pack.entries[0]?.note,
      '1',
      /twice/,
    ],
    [
      'unknown parts',
      { entries: [{ id: 'a', parts: ['practice', 'secrets'] }] },
      (pack) => pack.entries[0]?.parts,
      ['practice'],
      /^$/,
    ],
    [
      'a question without a number',
      { entries: [{ id: 'a', questions: [{ minutes: 5 }, { number: 1, minutes: 5 }] }] },
      (pack) => pack.entries[0]?.questions,
      [{ number: 1, minutes: 5 }],
      /questions/,
    ],
    ['control characters', { title: 'a\u0000b\uD800c' }, (pack) => pack.title, 'abc', /^$/],
  ])('%s', (_, damage, look, left, named) => {
    const { pack, problems } = readPack({ version: 2, ...(damage as object) }, 'zh');
    expect(look(pack)).toEqual(left);
    expect(problems.map(({ what }) => what.en).join('\n')).toMatch(named);
  });

  it('keeps up to the greatest number of cases and names the others', () => {
    const entries = Array.from({ length: mostEntries + 2 }, (_, index) => ({ id: `case-${index}` }));
    const { pack, problems } = readPack({ version: 2, entries }, 'zh');
    expect(pack.entries).toHaveLength(mostEntries);
    expect(problems.map(({ what }) => what.en).join()).toContain(`case-${mostEntries + 1}`);
  });

  it('gives a case without choices all its parts', () => {
    expect(readPack({ version: 2, entries: [{ id: 'a' }] }, 'zh').pack.entries[0]?.parts).toEqual([...caseParts]);
  });
});
