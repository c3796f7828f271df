import { findForbidden, guardRemedy } from '../../markup/guard.ts';
import type { Rule } from '../context.ts';
import { issueInBody } from '../report-issue.ts';

/** A body holds text and the listed components, and nothing that could run. */
export const checkBodyGuard: Rule = (context) =>
  context.documents.flatMap((document) => {
    const parsed = context.body(document);
    if (!parsed) return [];
    if (parsed.error) {
      const { line, reason } = parsed.error;
      return [
        issueInBody(document, 'bad-markup', line, {
          message: { zh: `正文的标记读不通：${reason}`, en: `The markup cannot be read: ${reason}` },
          remedy: guardRemedy,
        }),
      ];
    }
    return findForbidden(parsed.tree).map(({ line, what }) =>
      issueInBody(document, 'forbidden-markup', line, {
        message: { zh: `${what.zh}。`, en: `${what.en}.` },
        remedy: guardRemedy,
      }),
    );
  });
