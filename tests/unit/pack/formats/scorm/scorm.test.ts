import { strFromU8, unzipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { writeScorm } from '../../../../../src/pack/formats/scorm/scorm.ts';
import { moduleLessons, sampleLesson } from '../../samples.ts';

function unpack(lesson = moduleLessons('zh')[0]!) {
  return Object.fromEntries(
    Object.entries(unzipSync(writeScorm(lesson))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

it('names exactly the files it holds', () => {
  const files = unpack();
  const named = [...files['imsmanifest.xml']!.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
});

it('holds every check question with its right option, and no address of another host that a browser would fetch', () => {
  const lesson = moduleLessons('zh')[0]!;
  const page = unpack(lesson)['index.html']!;
  const answers = [...page.matchAll(/<fieldset data-answer="(\d)"/g)].map(([, answer]) => Number(answer));
  expect(answers).toEqual(lesson.module!.checks.map(({ answer }) => answer));
  expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
    'lesson.css',
    'lesson.js',
  ]);
});

test('a lesson without check questions is completed by a button', () => {
  const page = unpack(sampleLesson('en'))['index.html']!;
  expect(page).toContain('id="finish"');
  expect(page).not.toContain('id="quiz"');
});

it('gives the same bytes twice', () => {
  const lesson = sampleLesson('zh');
  expect(writeScorm(lesson)).toEqual(writeScorm(lesson));
});
