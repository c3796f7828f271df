import { z } from 'astro/zod';

/** Lower-case Latin words joined by hyphens; it becomes a folder name and part of an address. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' });

/** Ids are branded, so that a theme's id cannot be passed where a case's is meant. */
export const caseId = slug.brand<'CaseId'>();
export const themeId = slug.brand<'ThemeId'>();
export const challengeId = slug.brand<'ChallengeId'>();
export const termId = slug.brand<'TermId'>();
export const sourceId = slug.brand<'SourceId'>();
export const placeId = slug.brand<'PlaceId'>();
export const referenceId = slug.brand<'ReferenceId'>();
export const moduleId = slug.brand<'ModuleId'>();

/** The id of something inside one entry, such as a figure. */
export const localId = slug;

export type CaseId = z.infer<typeof caseId>;
export type ThemeId = z.infer<typeof themeId>;
export type ChallengeId = z.infer<typeof challengeId>;
export type TermId = z.infer<typeof termId>;
export type SourceId = z.infer<typeof sourceId>;
export type PlaceId = z.infer<typeof placeId>;
export type ReferenceId = z.infer<typeof referenceId>;
export type ModuleId = z.infer<typeof moduleId>;
