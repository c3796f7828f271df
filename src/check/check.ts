import type { ContentFolder } from '../library/read-folder.ts';
import { compareIssues, type Issue } from '../schema/issue.ts';
import { createContext, type Rule } from './context.ts';
import { checkApproaches } from './rules/approaches.ts';
import { checkBodyGuard } from './rules/body-guard.ts';
import { checkCopiedText } from './rules/copied-text.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkFigures } from './rules/figures.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkLocators } from './rules/locators.ts';
import { checkModel } from './rules/model.ts';
import { checkModules } from './rules/modules.ts';
import { checkNumberedTitle } from './rules/numbered-title.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkOutside } from './rules/outside.ts';
import { checkParallel } from './rules/parallel.ts';
import { checkReferences } from './rules/references.ts';
import { checkRelations } from './rules/relations.ts';
import { checkSchema } from './rules/schema.ts';
import { checkSections } from './rules/sections.ts';
import { checkSourcesListed } from './rules/sources-listed.ts';
import { checkTermsUsed } from './rules/terms-used.ts';
import { checkTypography } from './rules/typography.ts';

const rules: readonly Rule[] = [
  checkSchema,
  checkIdentity,
  checkReferences,
  checkRelations,
  checkLocators,
  checkModel,
  checkNumberedTitle,
  checkBodyGuard,
  checkSections,
  checkFigures,
  checkNumbers,
  checkParallel,
  checkSourcesListed,
  checkDuplicates,
  checkModules,
  checkApproaches,
  checkTermsUsed,
  checkTypography,
  checkCopiedText,
  checkOutside,
  checkCoverage,
];

/** Everything that is wrong with a content folder, in the order of files and lines. */
export function checkContent(folder: ContentFolder): Issue[] {
  const context = createContext(folder);
  return [...folder.issues, ...rules.flatMap((rule) => rule(context))].sort(compareIssues);
}
