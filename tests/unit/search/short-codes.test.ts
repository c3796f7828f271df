import { describe, expect, test } from 'vitest';
import { readShort, writeShort } from '../../../src/search/short-codes.ts';

/** More kinds of characters than have codes of one byte. */
const many = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

describe('a text in short codes', () => {
  test.each([
    ['nothing', ''],
    ['letters', 'how do we get members to join in'],
    ['Chinese', '["党员不愿意参加活动怎么办","在职党员叫不动"]'],
    ['a character of two halves', '𠮷野家 𠮷'],
    ['thousands of characters', many + many],
  ])('reads as it was written: %s', (_, text) => {
    expect(readShort(writeShort(text))).toBe(text);
  });

  test('is shorter than in UTF-8 where it is Chinese', () => {
    const text = '党员不愿意参加活动怎么办'.repeat(20);
    expect(writeShort(text).length).toBeLessThan(new TextEncoder().encode(text).length / 2);
  });

  test('has a limit to its kinds of characters', () => {
    const all = Array.from({ length: 9000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    expect(() => writeShort(all)).toThrow('codes');
  });
});
