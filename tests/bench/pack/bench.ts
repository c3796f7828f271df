import { gzipSync } from 'node:zlib';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { loadFromDisk } from '../../../src/library/from-disk.ts';
import { locales } from '../../../src/locales.ts';
import { caseMaterials } from '../../../src/pack/library-lessons.ts';
import { makeLesson } from '../../../src/pack/lesson.ts';
import { addCase, emptyPack } from '../../../src/pack/pack.ts';
import { productIds, products } from '../../../src/pack/products.ts';
import { contentRoot } from '../../../src/project.ts';

// How long each kind of file takes and how large it gets, for 1, 10 and 30 cases: npm run bench:pack
// Time is given per case beside that of one case, so that growth shows on any machine.

const sizes = [1, 10, 30];
const library = loadFromDisk(contentRoot);
const ids = [...library.cases.keys()];

console.log('edition product        cases    ms  ms/case  KB   KB/case  times the work of one');
for (const locale of locales) {
  const cases = caseMaterials(library, locale);
  for (const id of productIds) {
    let ofOne = Number.NaN;
    for (const size of sizes) {
      const pack = ids.slice(0, size).reduce(addCase, emptyPack(locale));
      for (const entry of pack.entries) entry.questions = [{ number: 1, minutes: 10 }];
      const lesson = makeLesson(pack, { cases }, messagesFor(locale).sheet.untitled);
      // The first run loads and warms the code.
      if (size === sizes[0]) await products[id].make(lesson);
      const start = performance.now();
      const bytes = await products[id].make(lesson);
      const time = performance.now() - start;
      if (size === 1) ofOne = time;
      const kb = bytes.length / 1024;
      console.log(
        [
          locale.padEnd(7),
          id.padEnd(14),
          String(size).padStart(5),
          time.toFixed(0).padStart(6),
          (time / size).toFixed(1).padStart(7),
          kb.toFixed(0).padStart(5),
          (kb / size).toFixed(1).padStart(7),
          (time / ofOne).toFixed(1).padStart(8),
        ].join(' '),
      );
    }
  }
}
const texts = [...caseMaterials(library, 'zh').values()].map((material) => JSON.stringify(material));
const packed = texts.map((text) => gzipSync(text).length);
const mean = (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length / 1024;
console.log(
  `text of a case: ${mean(texts.map((text) => Buffer.byteLength(text))).toFixed(1)} KB, ${mean(packed).toFixed(1)} KB packed`,
);
