import { describe, expect, it } from 'vitest';
import { makeFileName } from '../../../src/pack/file-name.ts';

describe('makeFileName', () => {
  it('keeps Chinese and joins the parts', () => {
    expect(makeFileName(['读一份报告', '学员用表'], 'docx')).toBe('读一份报告-学员用表.docx');
    expect(makeFileName(['', '讲义'], 'docx')).toBe('讲义.docx');
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.txt'],
    ['../../etc/passwd', 'etc passwd.txt'],
    ['  ... 名称 ...  ', '名称.txt'],
    ['abc\u202Etxt.exe', 'abc txt.exe.txt'],
    ['two\nlines\u0000', 'two lines.txt'],
    ['CON', '_CON.txt'],
    ['aux.x', '_aux.x.txt'],
    ['constitution', 'constitution.txt'],
    ['\uD800', 'pack.txt'],
    ['???', 'pack.txt'],
  ])('makes %j safe', (title, expected) => {
    expect(makeFileName([title], 'txt')).toBe(expected);
  });

  it('cuts a long title without halving a character, so that the name stays below 255 bytes', () => {
    const name = makeFileName(['𠮷'.repeat(200)], 'pptx');
    expect(name).toBe(`${'𠮷'.repeat(60)}.pptx`);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});
