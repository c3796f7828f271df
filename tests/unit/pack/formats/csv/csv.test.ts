import { expect, it, test } from 'vitest';
import { writeCsv } from '../../../../../src/pack/formats/csv/csv.ts';
import { sampleLesson } from '../../samples.ts';

const lesson = sampleLesson('zh');

/** Reads quoted CSV. */
function read(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"')));
}

it('has a row for every figure of every case, as many cells in each, and the mark that Excel needs', () => {
  const csv = writeCsv(lesson);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = read(csv);
  const figures = lesson.cases.flatMap(({ material }) =>
    material.figures.map((figure) => [material.id, figure.printed]),
  );
  expect(rows.map((row) => [row[0], row[6]])).toEqual(figures);
  expect(rows.every((row) => row.length === head!.length)).toBe(true);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])('a cell that begins with %j is no formula', (label) => {
  const [first] = lesson.cases;
  const figure = { ...first!.material.figures[0]!, label };
  const hostile = { ...lesson, cases: [{ ...first!, material: { ...first!.material, figures: [figure] } }] };
  expect(read(writeCsv(hostile))[1]![3]).toBe(`'${label}`);
});
