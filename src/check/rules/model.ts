import { matchNumerals, numeralValue } from '../../library/numerals.ts';
import { model as modelSchema } from '../../schema/model.ts';
import type { Rule } from '../context.ts';
import { at } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';

/** The numerals of a slogan are those of its groups, each group has as many members as its numeral says. */
export const checkModel: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.collection !== 'cases' || document.part !== 'facts') return [];
    const parsed = modelSchema.safeParse(at(document.data, 'model'));
    // A model that lacks fields is reported by the schema rule.
    if (!parsed.success) return [];
    const { name, groups, uncounted, ownLabel } = parsed.data;
    const issues = groups.flatMap((group, index) => {
      const path = ['model', 'groups', index];
      const value = numeralValue(group.numeral);
      const wrongCount =
        value === group.count
          ? []
          : [
              issueAt(document, 'model-count', [...path, 'count'], {
                message: {
                  zh: `“${group.numeral}”应当有 ${value} 项，count 写的是 ${group.count}。`,
                  en: `${group.numeral} stands for ${value}, but the count is ${group.count}.`,
                },
                remedy: {
                  zh: '按口号改正 count 或 numeral。',
                  en: 'Correct the count or the numeral after the slogan.',
                },
              }),
            ];
      const listed = group.items?.length;
      const wrongItems =
        listed === undefined || listed === group.count
          ? []
          : [
              issueAt(document, 'model-items', [...path, 'items'], {
                message: {
                  zh: `列出了 ${listed} 项，count 是 ${group.count}。`,
                  en: `${listed} items are listed, but the count is ${group.count}.`,
                },
                remedy: { zh: '补全或删去，不要凑数。', en: 'Complete or remove; never fill up.' },
              }),
            ];
      return [...wrongCount, ...wrongItems];
    });
    const numerals = groups.map((group) => group.numeral);
    if (!ownLabel && !matchNumerals(name, numerals, uncounted)) {
      issues.push(
        issueAt(document, 'model-numerals', ['model', 'name'], {
          message: {
            zh: `口号“${name}”里的数字与各组的 ${numerals.join('、')} 对不上。`,
            en: `The numerals of ${name} are not those of its groups: ${numerals.join(', ')}.`,
          },
          remedy: {
            zh: '每个数字对应一组，顺序一致；不计数的数字写进 uncounted。',
            en: 'One group for each numeral, in order; a numeral that counts nothing goes under uncounted.',
          },
        }),
      );
    }
    return issues;
  });
