import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/library.ts';
import { locales } from '../locales.ts';
import { composeBrief } from './compose/brief.ts';
import { writeDocx } from './formats/docx/docx.ts';
import { caseMaterials, lessonOfModule } from './library-lessons.ts';
import { products } from './products.ts';
import { briefFile, moduleFile, readyProducts } from './ready-files.ts';

/**
 * Writes the files that the site offers as plain links: everything that a module can be made into, and a brief of each case.
 * @param folder where they go; made if it is not there
 * @returns how many were written
 */
export async function writeReadyFiles(library: Library, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    written += 1;
  };
  for (const locale of locales) {
    const materials = caseMaterials(library, locale);
    for (const id of library.modules.keys()) {
      const lesson = lessonOfModule(library, id, locale, materials);
      for (const product of readyProducts) write(moduleFile(id, locale, product), await products[product].make(lesson));
    }
    for (const [id, material] of materials)
      write(briefFile(id, locale), await writeDocx(composeBrief(material, ''), 'brief'));
  }
  return written;
}
