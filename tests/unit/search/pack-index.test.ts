import { describe, expect, test } from 'vitest';
import { type Cbor, CborReader, CborWriter } from '../../../src/search/cbor.ts';
import { mark } from '../../../src/search/index-files.ts';
import { packIndex } from '../../../src/search/pack-index.ts';

const file = (content: Cbor) => new CborWriter().append(new TextEncoder().encode(mark)).write(content).written();

function open(bytes: Uint8Array): Cbor[] {
  const reader = new CborReader(bytes);
  reader.position = mark.length;
  return reader.read() as Cbor[];
}

test.each([0, 23, 24, 255, 256, 65535, 65536, -1, -25, -300, '党', '', [[1, ['a']], []]])(
  '%j survives CBOR',
  (item) => {
    expect(new CborReader(new CborWriter().write(item as Cbor).written()).read()).toEqual(item);
  },
);

/** 社区党员312座 on the first page, 党员 in a title on the second, as Pagefind has them. */
const meta = file([
  '1.5.2',
  [
    ['en_a', 7],
    ['en_b', 2],
  ],
  [['', 'z', 'old']],
  [],
  [],
  ['title'],
]);
const one = file([
  [
    ['312', [[0, [-25, 4], []]], []],
    ['the', [[1, [-25, 9], []]], []],
    [
      '党',
      [
        [0, [-25, 2], []],
        [1, [-241, 0], [-1, 0]],
      ],
      [],
    ],
    [
      '员',
      [
        [0, [-25, 3], []],
        [1, [-241, 1], [-1, 1]],
      ],
      [],
    ],
    ['员，', [[0, [-25, 3], []]], []],
    ['座', [[0, [-25, 5], []]], []],
    ['区', [[0, [-25, 1], []]], []],
    ['社', [[0, [-25, 0], []]], []],
  ],
]);

describe('the index of pairs', () => {
  const packed = packIndex(meta, [one]);
  const words = new Map(packed.chunks.flatMap((bytes) => open(bytes)[0] as [string, Cbor][]));

  test('has every pair of neighbours where it stands, with its weight', () => {
    expect(words.get('党员')).toEqual([
      [0, [-25, 2], []],
      [1, [-241, 0], []],
    ]);
    expect(words.get('社区')).toEqual([[0, [-25, 0], []]]);
    expect(words.has('员座')).toBe(false);
  });

  test('has single characters and other words, and not those with punctuation', () => {
    expect([...words.keys()].filter((word) => word.length !== 2)).toEqual(['312', 'the', '党', '区', '员', '座', '社']);
  });

  test('lists pages and pieces by their numbers, and says what Pagefind called the pages', () => {
    const [, pages, pieces] = open(packed.meta) as [string, Cbor, [string, string, string][]];
    expect(pages).toEqual([
      ['0', 7],
      ['1', 2],
    ]);
    expect(packed.pages).toEqual(['en_a', 'en_b']);
    expect(pieces).toEqual([['', '社区', '0']]);
  });
});

test('a character keeps few of its places in a page, but all of those beside a number', () => {
  const places = Array.from({ length: 9 }, (_, index) => index * 2);
  const chunk = file([
    [
      ['5', [[0, [-25, 17], []]], []],
      ['的', [[0, [-25, places[0]!, ...places.slice(1).map(() => 2)], []]], []],
    ],
  ]);
  const packed = packIndex(meta, [chunk]);
  const words = new Map(open(packed.chunks[0]!)[0] as [string, Cbor][]);
  expect(words.get('的')).toEqual([[0, [-25, 0, 2, 14], []]]);
});

test('a large index is cut into pieces in the order of words, each known by its last one', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = [...letters].flatMap((a) =>
    [...letters].map((b) => [`${a}${b}`, [[0, [-25, ...Array.from({ length: 60 }, () => 1)], []]], []]),
  );
  const packed = packIndex(meta, [file([many])]);
  const [, , pieces] = open(packed.meta) as [string, Cbor, [string, string, string][]];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.map(([, to]) => to)).toEqual(pieces.map(([, to]) => to).toSorted());
  // A word must not be looked for in two pieces, nor in none.
  expect(pieces.map(([from]) => from)).toEqual(['', ...pieces.slice(0, -1).map(([, to]) => `${to} `)]);
  for (const [, to, name] of pieces) {
    expect((open(packed.chunks[Number(name)]!)[0] as [string][]).at(-1)![0]).toBe(to);
  }
});
