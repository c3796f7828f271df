import { messagesFor } from '../i18n/messages.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../locales.ts';
import { toCaseMaterial } from './case-material.ts';
import { type Lesson, makeLesson } from './lesson.ts';
import type { CaseMaterial } from './material.ts';
import { toModuleMaterial } from './module-material.ts';
import { packFromModule } from './module-pack.ts';

/** All cases of an edition as packs use them. */
export function caseMaterials(library: Library, locale: Locale): Map<string, CaseMaterial> {
  return new Map([...library.cases.values()].map((found) => [found.id, toCaseMaterial(found, library, locale)]));
}

/** The lesson that a module makes as it is. */
export function lessonOfModule(
  library: Library,
  id: string,
  locale: Locale,
  cases: ReadonlyMap<string, CaseMaterial>,
): Lesson {
  const module = toModuleMaterial(library.modules.get(id)!, library, locale);
  const { untitled } = messagesFor(locale).sheet;
  return makeLesson(packFromModule(module, cases), { cases, module }, untitled);
}
