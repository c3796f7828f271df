import type { z } from 'astro/zod';
import { schemaOf } from '../../library/plan.ts';
import type { Bilingual } from '../../locales.ts';
import type { Issue } from '../../schema/issue.ts';
import type { ContentDocument } from '../../library/document.ts';
import type { Rule } from '../context.ts';
import { at, isRecord } from '../raw-data.ts';
import { issueAt } from '../report-issue.ts';
import { customWordings, formatWordings, typeNames } from './schema-wording.ts';

type SchemaIssue = z.core.$ZodIssue;

/** Every file has the fields that its schema asks for, and no others. */
export const checkSchema: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.data === undefined) return [];
    const result = schemaOf(document.collection, document.part).safeParse(document.data);
    return result.success ? [] : result.error.issues.flatMap((issue) => explain(document, issue, []));
  });

/** Puts a schema issue into an editor's words. @param prefix the path of the value that the issue's own path starts from */
function explain(document: ContentDocument, issue: SchemaIssue, prefix: PropertyKey[]): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') return explainUnion(document, issue, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      issueAt(document, 'unknown-field', [...path, key], {
        message: { zh: `没有 ${key} 这个字段。`, en: `There is no field ${key}.` },
        remedy: { zh: '检查拼写；可用的字段见 src/schema/。', en: 'Check the spelling; src/schema/ lists the fields.' },
      }),
    );
  }
  if (issue.code === 'invalid_type' && at(document.data, ...path) === undefined) {
    const field = nameOf(path);
    return [
      issueAt(document, 'missing-field', path, {
        message: { zh: `缺少字段 ${field}。`, en: `The field ${field} is missing.` },
        remedy: {
          zh: `补上 ${field}；怎样写材料没有说的内容，见 content/README.md。`,
          en: `Add ${field}; content/README.md says how to write what a source does not state.`,
        },
      }),
    ];
  }
  const field = path.length > 0 ? { zh: nameOf(path), en: nameOf(path) } : { zh: '这个文件', en: 'The file' };
  const wrong = describe(issue);
  return [
    issueAt(document, 'bad-value', path, {
      message: { zh: `${field.zh}：${wrong.zh}。`, en: `${field.en}: ${wrong.en}.` },
      remedy: {
        zh: '改成字段说明要求的写法（src/schema/）。',
        en: 'Write it as the field is documented in src/schema/.',
      },
    }),
  ];
}

/** A union is explained by its structured branch when a mapping or list was written, else by what may be written. */
function explainUnion(document: ContentDocument, issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[]): Issue[] {
  const written = at(document.data, ...path);
  const branch = issue.errors.findLast((errors) => errors.some((error) => error.code !== 'invalid_value'));
  if (branch && (isRecord(written) || Array.isArray(written)))
    return branch.flatMap((error) => explain(document, error, path));
  const words = issue.errors
    .flat()
    .flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : []));
  return [
    issueAt(document, written === undefined ? 'missing-field' : 'bad-value', path, {
      message: {
        zh: `${nameOf(path)} 要写 ${words.join('、')}，或逐项写明。`,
        en: `${nameOf(path)} takes ${words.join(', ')}, or its parts one by one.`,
      },
      remedy: { zh: '写法见 content/README.md。', en: 'content/README.md shows how to write it.' },
    }),
  ];
}

function describe(issue: SchemaIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type': {
      const name = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `应当是${name.zh}`, en: `should be ${name.en}` };
    }
    case 'invalid_value':
      return { zh: `只能是 ${issue.values.join('、')} 之一`, en: `should be one of ${issue.values.join(', ')}` };
    case 'too_small':
      if (issue.origin === 'string') return { zh: '是空的', en: 'is empty' };
      return bound(issue.origin, { zh: '至少', en: 'at least' }, Number(issue.minimum));
    case 'too_big':
      return bound(issue.origin, { zh: '至多', en: 'at most' }, Number(issue.maximum));
    case 'invalid_format':
      return formatWordings[issue.message] ?? { zh: '格式不对', en: 'has the wrong form' };
    case 'custom': {
      const rule = String(issue.params?.rule);
      return customWordings[rule] ?? { zh: issue.message, en: issue.message };
    }
    default:
      return { zh: issue.message, en: issue.message };
  }
}

/** A limit, in items for a list. */
function bound(origin: string, words: Bilingual, limit: number): Bilingual {
  const items = origin === 'array';
  return { zh: `${words.zh} ${limit}${items ? ' 项' : ''}`, en: `takes ${words.en} ${limit}${items ? ' items' : ''}` };
}

/** A path as an author would write it: `figures[2].label.zh`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
