import { describe, expect, it } from 'vitest';
import { isBlank, mergePacks } from '../../../src/pack/merge-packs.ts';
import { addCase, emptyPack, mostEntries, newEntry, type Pack } from '../../../src/pack/pack.ts';

const packOf = (ids: readonly string[], title = ''): Pack => ({
  ...emptyPack('zh'),
  title,
  entries: ids.map(newEntry),
});

describe('mergePacks', () => {
  it('puts the cases of the second after those of the first, whose title and notes stay', () => {
    const first = packOf(['a', 'b'], '甲');
    first.entries[1]!.note = '自己的话';
    const { pack, known, left } = mergePacks(first, packOf(['b', 'c'], '乙'));
    expect(pack.title).toBe('甲');
    expect(pack.entries.map(({ id, note }) => [id, note])).toEqual([
      ['a', ''],
      ['b', '自己的话'],
      ['c', ''],
    ]);
    expect(known).toEqual(['b']);
    expect(left).toEqual([]);
  });

  it('names the cases for which there is no room', () => {
    const full = packOf(Array.from({ length: mostEntries - 1 }, (_, index) => `case-${index}`));
    const { pack, left } = mergePacks(full, packOf(['x', 'y']));
    expect(pack.entries).toHaveLength(mostEntries);
    expect(left).toEqual(['y']);
  });
});

describe('isBlank', () => {
  it('holds for a pack in which nobody chose or typed anything, whatever its language', () => {
    expect(isBlank(emptyPack('en'))).toBe(true);
    expect(isBlank({ ...emptyPack('zh'), unit: '街道党校' })).toBe(false);
    expect(isBlank(addCase(emptyPack('zh'), 'a'))).toBe(false);
  });
});
