import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { fileCollections, folderCollections } from './library/plan.ts';

// Collections only load and validate; what belongs together is put together in library/from-astro.ts.

function facts(folder: string, schema: z.ZodType) {
  const loader = glob({
    base: `./content/${folder}`,
    pattern: '*/facts.yaml',
    generateId: ({ entry }) => entry.split('/')[0]!,
  });
  return defineCollection({ loader, schema });
}

function texts(folder: string, schema: z.ZodType) {
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
  return defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*/*.mdx', generateId }), schema });
}

function files(folder: string, schema: z.ZodType) {
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.yaml$/, '');
  return defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*.yaml', generateId }), schema });
}

export const collections = {
  caseFacts: facts('cases', folderCollections.cases.facts),
  caseTexts: texts('cases', folderCollections.cases.text),
  themeFacts: facts('themes', folderCollections.themes.facts),
  themeTexts: texts('themes', folderCollections.themes.text),
  challengeFacts: facts('challenges', folderCollections.challenges.facts),
  challengeTexts: texts('challenges', folderCollections.challenges.text),
  sourceFacts: facts('sources', folderCollections.sources.facts),
  sourceTexts: texts('sources', folderCollections.sources.text),
  moduleFacts: facts('modules', folderCollections.modules.facts),
  moduleTexts: texts('modules', folderCollections.modules.text),
  terms: files('terms', fileCollections.terms.facts),
  places: files('places', fileCollections.places.facts),
  references: files('references', fileCollections.references.facts),
  synonyms: files('synonyms', fileCollections.synonyms.facts),
  outside: files('outside', fileCollections.outside.facts),
};
