import type { z } from 'astro/zod';
import { caseFacts } from '../schema/case-facts.ts';
import { caseText } from '../schema/case-text.ts';
import { challengeFacts, challengeText } from '../schema/challenge.ts';
import { entryText } from '../schema/entry-text.ts';
import { moduleFacts, moduleText } from '../schema/module.ts';
import { outside } from '../schema/outside.ts';
import { place } from '../schema/place.ts';
import { reference } from '../schema/reference.ts';
import { sourceFacts } from '../schema/source.ts';
import { synonyms } from '../schema/synonyms.ts';
import { term } from '../schema/term.ts';
import { themeFacts } from '../schema/theme.ts';

/** Collections whose entries are folders: `<id>/facts.yaml`, `<id>/zh.mdx`, `<id>/en.mdx`. */
export const folderCollections = {
  cases: { facts: caseFacts, text: caseText },
  themes: { facts: themeFacts, text: entryText },
  challenges: { facts: challengeFacts, text: challengeText },
  sources: { facts: sourceFacts, text: entryText },
  modules: { facts: moduleFacts, text: moduleText },
} as const;

/** Collections whose entries are single files: `<id>.yaml`. */
export const fileCollections = {
  terms: { facts: term },
  places: { facts: place },
  references: { facts: reference },
  synonyms: { facts: synonyms },
  outside: { facts: outside },
} as const;

export type FolderCollection = keyof typeof folderCollections;
export type FileCollection = keyof typeof fileCollections;
export type Collection = FolderCollection | FileCollection;

export const folderCollectionNames = Object.keys(folderCollections) as FolderCollection[];
export const fileCollectionNames = Object.keys(fileCollections) as FileCollection[];

/** The parts of an entry that are files of their own. */
export const parts = ['facts', 'zh', 'en'] as const;
export type Part = (typeof parts)[number];

/** The file name of a part within a folder entry. */
export const partFiles: Record<Part, string> = { facts: 'facts.yaml', zh: 'zh.mdx', en: 'en.mdx' };

/** The schema that governs a part of a collection's entries. */
export function schemaOf(collection: Collection, part: Part): z.ZodType {
  if (collection in fileCollections) return fileCollections[collection as FileCollection].facts;
  const schemas = folderCollections[collection as FolderCollection];
  return part === 'facts' ? schemas.facts : schemas.text;
}
