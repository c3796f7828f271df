import type { Bilingual } from '../locales.ts';
import type { CaseFacts } from '../schema/case-facts.ts';
import type { CaseText } from '../schema/case-text.ts';
import type { ChallengeFacts, ChallengeText } from '../schema/challenge.ts';
import type { EntryText } from '../schema/entry-text.ts';
import type { ModuleFacts, ModuleText } from '../schema/module.ts';
import type { Outside } from '../schema/outside.ts';
import type { Place } from '../schema/place.ts';
import type { Reference } from '../schema/reference.ts';
import type { SourceFacts } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import type { Term } from '../schema/term.ts';
import type { ThemeFacts } from '../schema/theme.ts';

/** An entry as it stands in its folder: facts once, text per language. */
export interface Entry<Facts, Text> {
  facts: Facts;
  text: Bilingual<Text>;
  /** The body of each text, as written. */
  body: Bilingual;
}

export type CaseEntry = Entry<CaseFacts, CaseText>;
export type ThemeEntry = Entry<ThemeFacts, EntryText>;
export type ChallengeEntry = Entry<ChallengeFacts, ChallengeText>;
export type SourceEntry = Entry<SourceFacts, EntryText>;
export type ModuleEntry = Entry<ModuleFacts, ModuleText>;

/** All content, validated, before anything is worked out from it. */
export interface Content {
  cases: CaseEntry[];
  themes: ThemeEntry[];
  challenges: ChallengeEntry[];
  sources: SourceEntry[];
  modules: ModuleEntry[];
  terms: Term[];
  places: Place[];
  references: Reference[];
  synonyms: Synonyms[];
  outside: Outside[];
}
