import { describe, expect, test } from 'vitest';
import { readShort, writeShort } from '../../../src/search/short-codes.ts';

/** More kinds of characters than have codes of one byte. */
const many = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

const manyWords = Array.from({ length: 3000 }, (_, index) => `word${String(index)}s`).join(' ');

describe('a text in short codes', () => {
  test.each([
    ['nothing', ''],
    ['letters', 'how do we get members to join in'],
    ['words and marks', '{"asked":[["how do we, get  members"],[]],"summary":["a 7.5%", " x "]}'],
    ['spaces at both ends', ' a '],
    ['lines', 'one line\nand another'],
    ['words of halves', 'a𠮷b a𠮸b a𠮷'.repeat(300)],
    ['very many words', Array.from({ length: 20_000 }, (_, index) => `w${String(index)}`).join(' ')],
    ['thousands of words', `${manyWords} ${manyWords}`],
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

  test('is shorter than in UTF-8 where it is of words', () => {
    expect(writeShort(`${manyWords} `.repeat(20)).length).toBeLessThan(manyWords.length * 20 * 0.3);
  });

  test('has a limit to its kinds of characters', () => {
    const all = Array.from({ length: 66_000 }, (_, index) => String.fromCodePoint(0x20000 + index)).join('');
    expect(() => writeShort(all)).toThrow('codes');
  });
});
