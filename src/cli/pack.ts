import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messagesFor } from '../i18n/messages.ts';
import { loadFromDisk } from '../library/from-disk.ts';
import { isLocale } from '../locales.ts';
import { makeLesson } from '../pack/lesson.ts';
import { toModuleMaterial } from '../pack/module-material.ts';
import { addCase, emptyPack } from '../pack/pack.ts';
import { type ProductId, productIds, products } from '../pack/products.ts';
import { readPackText } from '../pack/read-pack.ts';
import { caseMaterials, lessonOfModule } from '../pack/library-lessons.ts';
import { contentRoot } from '../project.ts';

// Makes the same files as the pack page: npm run pack -- --module ID --lang zh --format docx --out FILE

const usage = `用法 / Usage:
  npm run pack -- --module ID      --lang zh|en --format FORMAT --out FILE
  npm run pack -- --cases a,b      --lang zh|en --format FORMAT --out FILE
  npm run pack -- --pack FILE.json              --format FORMAT --out FILE
格式 / Formats: ${productIds.join(' ')}`;

try {
  const { product, out, lesson } = readRequest();
  const bytes = await products[product].make(lesson);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readRequest() {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['module', 'cases', 'pack', 'lang', 'format', 'out'].map((name) => [name, { type: 'string' as const }]),
    ),
  }) as { values: Partial<Record<'module' | 'cases' | 'pack' | 'lang' | 'format' | 'out', string>> };
  const { format = 'docx', lang = 'zh', out } = values;
  if ([values.module, values.cases, values.pack].filter((value) => value !== undefined).length !== 1)
    throw new Error(`请在 --module、--cases、--pack 中选一个。 / Give one of --module, --cases and --pack.\n${usage}`);
  if (out === undefined) throw new Error(`请用 --out 写明文件名。 / Say where to write with --out.\n${usage}`);
  if (!isLocale(lang)) throw new Error(`没有 ${lang} 这种语言。 / There is no edition ${lang}.\n${usage}`);
  if (!productIds.includes(format as ProductId))
    throw new Error(`没有 ${format} 这种格式。 / There is no format ${format}.\n${usage}`);
  return { product: format as ProductId, out, lesson: readLesson(values, lang) };
}

function readLesson({ module, cases, pack }: { module?: string; cases?: string; pack?: string }, lang: 'zh' | 'en') {
  const library = loadFromDisk(contentRoot);
  if (module !== undefined) {
    if (!library.modules.has(module)) throw unknown('modules', [module], [...library.modules.keys()]);
    return lessonOfModule(library, module, lang, caseMaterials(library, lang));
  }
  const chosen =
    pack === undefined
      ? (cases ?? '').split(',').reduce((made, id) => addCase(made, id.trim()), emptyPack(lang))
      : readFile(pack, lang);
  const missing = chosen.entries.map(({ id }) => id).filter((id) => !library.cases.has(id));
  if (missing.length > 0) throw unknown('cases', missing, [...library.cases.keys()]);
  const materials = caseMaterials(library, chosen.locale);
  const started = library.modules.get(chosen.module ?? '');
  const taught = started && toModuleMaterial(started, library, chosen.locale);
  return makeLesson(chosen, { cases: materials, module: taught }, messagesFor(chosen.locale).sheet.untitled);
}

function readFile(file: string, lang: 'zh' | 'en') {
  if (!existsSync(file)) throw new Error(`没有 ${file} 这个文件。 / There is no file ${file}.`);
  const { pack, problems } = readPackText(readFileSync(file, 'utf8'), lang);
  for (const { what } of problems) console.error(`${file}: ${what.zh} / ${what.en}`);
  return pack;
}

function unknown(collection: string, ids: string[], known: string[]): Error {
  return new Error(
    `${collection}/ 里没有 ${ids.join('、')}。 / There is no ${ids.join(', ')} in ${collection}/.\n${known.join(' ')}`,
  );
}
