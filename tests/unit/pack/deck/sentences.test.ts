import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesOf } from '../../../../src/pack/deck/sentences.ts';

describe('the sentences of a text', () => {
  it('end at Chinese marks and keep them', () => {
    expect(sentencesOf('街道选拔人员。人数减了吗？减了！')).toEqual(['街道选拔人员。', '人数减了吗？', '减了！']);
  });

  it('are not cut inside quotations and brackets', () => {
    const text = '他说：“先来。再看。”大家同意（见前文。另见后文）。散会。';
    expect(sentencesOf(text)).toEqual(['他说：“先来。再看。”大家同意（见前文。另见后文）。', '散会。']);
    expect(sentencesOf('The rule says "Ask first. Then act." It is old.')).toEqual([
      'The rule says "Ask first. Then act."',
      'It is old.',
    ]);
  });

  it('do not end at abbreviations, decimals and initials', () => {
    const text = 'See No. 23, e.g. Section 2, by Mr. J. Li. It rose by 3.5%. Good.';
    expect(sentencesOf(text)).toEqual(['See No. 23, e.g. Section 2, by Mr. J. Li.', 'It rose by 3.5%.', 'Good.']);
  });

  it('make up the whole text again', () => {
    const text = '第一句。第二句；还有半句……（完）。结尾没有标点';
    expect(sentencesOf(text).join('')).toBe(text);
  });
});

describe('items for a slide', () => {
  it('keep a short sentence with the one that it leans on', () => {
    expect(itemsOf('报告没有写标准。这是报告的缺口。街道另有办法。')).toEqual([
      '报告没有写标准。这是报告的缺口。',
      '街道另有办法。',
    ]);
    expect(itemsOf('The report names no standard. This is a gap. Streets have rules.')).toEqual([
      'The report names no standard. This is a gap.',
      'Streets have rules.',
    ]);
  });

  it('do not grow without end', () => {
    const leaning = `这${'很'.repeat(50)}长。`;
    expect(itemsOf(leaning.repeat(3))).toHaveLength(3);
  });
});
