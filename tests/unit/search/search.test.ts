import { describe, expect, test } from 'vitest';
import { encodePage } from '../../../src/search/encode-page.ts';
import { makeExcerpt } from '../../../src/search/excerpt.ts';
import { planQuery } from '../../../src/search/query-plan.ts';
import { decodeText, dropLabels, encodeText, indexWords, tokenize } from '../../../src/search/tokens.ts';

describe('one tokeniser for index and query', () => {
  test.each([
    ['先锋储绩', ['先', '锋', '储', '绩']],
    ['  三三四 ', ['三', '三', '四']],
    ['“８５１５”规范', ['8515', '规', '范']],
    ['SOHO尚都', ['soho', '尚', '都']],
    ['time bank', ['time', 'bank']],
    ["residents' committee", ['residents', 'committee']],
    ['2,424', ['2424']],
    ['three-three-four', ['three-three-four']],
    ['，。！', []],
  ])('%s', (query, tokens) => {
    expect(tokenize(query)).toEqual(tokens);
  });

  test('what a query looks for is what the index holds', () => {
    const text = '北京“８５１５”规范与ＳＯＨＯ尚都：先锋储绩';
    expect(
      encodeText(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ).toEqual(tokenize(text));
  });

  test.each([
    ['判断。“10佳', ['判', '断。', '“10', '佳']],
    ['1:1后备，2009–2010', ['1:', '1', '后', '备，', '2009–', '2010']],
    [`trainer"More, don't: 18.4`, ['trainer"', 'More,', "don't:", '18.4']],
  ])('marks do not make one word of two: %s', (text, words) => {
    expect(encodeText(text).trim().split(/\s+/)).toEqual(words);
  });

  test.each([
    '1:1后备干部，2009–2010年',
    '先锋储绩，怎样记？',
    '共有商务楼宇312座。',
    'The report (三三四) says so.',
    '“三三四”工作模式',
  ])('text survives the way into the index and back: %s', (text) => {
    expect(decodeText(encodeText(text)).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

describe('the words under which a phrase stands in the index', () => {
  test.each([
    ['先', ['先']],
    ['先锋储绩', ['先锋', '锋储', '储绩']],
    ['312座', ['312', '座']],
    ['大党8515楼宇', ['大党', '党', '8515', '楼宇']],
    ['three-three-four', ['threethreefour']],
  ])('%s', (phrase, words) => {
    expect(indexWords(tokenize(phrase))).toEqual(words);
  });
});

test('a number in brackets after a character has a place of its own', () => {
  expect(encodeText('朝阳区（1115人）').trim().split(/\s+/)).toEqual(['朝', '阳', '区', '（1115', '人）']);
});

test('what only labels is found, and left out of excerpts', () => {
  const encoded = encodePage('<body><h2>数据</h2><dl><dt>地点</dt><dd>朝阳区</dd></dl></body>', new Map());
  expect(encoded.replaceAll(/\s+/g, ' ')).toContain('数 据 ‡');
  expect(decodeText(dropLabels(encoded.replaceAll(/<[^>]+>/g, '')))).toBe('朝阳区');
});

test('a page is encoded without its scripts and drawings, and phrases stop where a passage ends', () => {
  const html = '<html><body><svg><text>图</text></svg><script>var 一 = "二"</script><p>甲乙</p><p>丙</p></body></html>';
  const encoded = encodePage(html, new Map([['黨', '党']]));
  expect(encoded).toContain('<script>var 一 = "二"</script>');
  expect(encoded).toContain('<text>图</text>');
  expect(encoded.replaceAll(/\s+/g, ' ')).toContain('<p> 甲 乙 ¶ </p><p> 丙 ¶ </p>');
});

describe('the plan of a query', () => {
  test('nothing to search for', () => {
    expect(planQuery(' ，。 ')).toBeUndefined();
  });

  test('an unspaced run is a phrase', () => {
    expect(planQuery('先锋储绩')).toMatchObject({
      phrase: '"先锋 锋储 储绩"',
      runs: [],
    });
  });

  test('a number with a thousands comma is one number', () => {
    expect(planQuery('2,424')).toMatchObject({ phrase: '"2424"', runs: [] });
  });

  test('a hyphen may stand for a space', () => {
    expect(planQuery('time-bank')).toMatchObject({ phrase: '"timebank"', runs: ['"time bank"'] });
  });

  test('spaced words must all be there', () => {
    expect(planQuery('党员 不愿')?.runs).toEqual(['"党员"', '"不愿"']);
  });
});

describe('excerpts', () => {
  const marked = (text: string, query: string) =>
    makeExcerpt(text, query)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  test('the whole phrase is marked wherever it stands', () => {
    expect(marked('推行“先锋储绩”活动，先锋储绩怎样记没有写。', '先锋储绩')).toEqual(['先锋储绩', '先锋储绩']);
  });

  test('quotation marks inside a phrase do not hide it', () => {
    expect(marked('社区党员“先锋储绩”活动', '社区党员先锋储绩')).toEqual(['社区党员“先锋储绩']);
  });

  test('failing the phrase, its words are marked', () => {
    expect(marked('有的党员不想融入，有的不愿参加。', '党员不愿参加')).toEqual(['党员', '不愿参加']);
  });

  test('short words are not marked by themselves', () => {
    expect(marked('How should volunteers be led to stay?', 'how to get volunteers to stay')).toEqual([
      'volunteers',
      'stay',
    ]);
  });

  test('a Latin word is marked where a word begins', () => {
    expect(marked('others gathered the harvest', 'the')).toEqual(['the']);
  });

  test('a run that begins within a word is marked where no word begins so', () => {
    expect(marked('people settle grievances', 'eople settle gr')).toEqual(['eople settle gr']);
    expect(marked('others gathered', 'hers gath')).toEqual(['hers gath']);
  });

  test('the excerpt is cut around the match', () => {
    const text = `${'前文。'.repeat(200)}先锋储绩${'后文。'.repeat(200)}`;
    const excerpt = makeExcerpt(text, '先锋储绩');
    expect(excerpt.map((piece) => piece.text).join('').length).toBeLessThan(160);
    expect(excerpt.some((piece) => piece.marked)).toBe(true);
  });

  test('a hyphen or a thousands comma does not hide a match', () => {
    expect(marked('the three-three-four model', 'three-three-four')).toEqual(['three-three-four']);
    expect(marked('against 2,424 yuan', '2424')).toEqual(['2,424']);
  });

  test('a query with signs of regular expressions is taken literally', () => {
    expect(() => makeExcerpt('a+b (c', 'c++ (x) [y')).not.toThrow();
  });
});
