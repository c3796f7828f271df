import type { CaseMaterial, ModuleMaterial } from './material.ts';
import { emptyPack, newEntry, type Pack } from './pack.ts';

/**
 * A pack of a module's cases with the questions that it uses, each with its own minutes.
 * @param cases the module's cases, by id
 */
export function packFromModule(module: ModuleMaterial, cases: ReadonlyMap<string, CaseMaterial>): Pack {
  return {
    ...emptyPack(module.locale),
    title: module.title,
    audience: module.audience,
    module: module.id,
    entries: module.cases.map(({ id, questions }) => ({
      ...newEntry(id),
      questions: questions.flatMap((number) => {
        const question = cases.get(id)?.teaching.questions[number - 1];
        return question ? [{ number, minutes: question.minutes }] : [];
      }),
    })),
  };
}

/**
 * The pack in another language of its module: a title and an audience that are still the module's own are put in that
 * language; what its maker typed stays as it is.
 */
export function translateModuleTexts(pack: Pack, from: ModuleMaterial, to: ModuleMaterial): Pack {
  return {
    ...pack,
    locale: to.locale,
    title: pack.title === from.title ? to.title : pack.title,
    audience: pack.audience === from.audience ? to.audience : pack.audience,
  };
}
