import { load } from 'js-yaml';
import { isAlias, isMap, isSeq, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import type { Issue } from '../schema/issue.ts';
import type { Collection, Part } from './plan.ts';

/** A content file, parsed, that still knows its lines. */
export interface ContentDocument {
  /** Which collection, entry and part of the entry it is. */
  collection: Collection;
  id: string;
  part: Part;
  /** The path from the content folder, with forward slashes. */
  file: string;
  /** The YAML data: the whole of a facts file, the frontmatter of a text. Undefined when it cannot be parsed. */
  data: unknown;
  /** The text below the frontmatter; undefined in facts files and where no frontmatter was found. */
  body?: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  /** The line of the value at a path in `data`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Where a document belongs. */
export type DocumentPlace = Pick<ContentDocument, 'collection' | 'id' | 'part' | 'file'>;

/** A parsed document and what was wrong with its YAML. */
export interface Parsed {
  document: ContentDocument;
  issues: Issue[];
}

/** Parses a facts file. */
export function parseFacts(place: DocumentPlace, text: string): Parsed {
  const yaml = parseYaml(place.file, text, 1);
  return { document: { ...place, data: yaml.data, bodyLine: 1, lineOf: yaml.lineOf }, issues: yaml.issues };
}

/** Parses a text: YAML between two lines of `---`, then the body. */
export function parseText(place: DocumentPlace, text: string): Parsed {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    const issue: Issue = {
      code: 'no-frontmatter',
      severity: 'error',
      file: place.file,
      line: 1,
      message: {
        zh: '文件开头没有用两行 --- 括起来的字段区。',
        en: 'The file does not open with fields between two lines of ---.',
      },
      remedy: {
        zh: '第一行写 ---，写完 title 等字段后再单独写一行 ---，正文从下一行开始。',
        en: 'Write --- on the first line, then title and the other fields, then --- on a line of its own; the body follows.',
      },
    };
    return { document: { ...place, data: undefined, bodyLine: 1, lineOf: () => 1 }, issues: [issue] };
  }
  const yaml = parseYaml(place.file, lines.slice(1, end).join('\n'), 2);
  const body = lines.slice(end + 1).join('\n');
  return { document: { ...place, data: yaml.data, body, bodyLine: end + 2, lineOf: yaml.lineOf }, issues: yaml.issues };
}

function parseYaml(file: string, text: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const issues = yaml.errors.map((error): Issue => {
    const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code;
    return badYaml(file, detail, lineAt(error.pos[0]));
  });
  // One thing can be written in one place only: an alias would hide it from the check, or make it endless.
  visit(yaml, (_, node) => {
    const anchored = isAlias(node) || (node as { anchor?: string } | null)?.anchor !== undefined;
    if (!anchored) return undefined;
    issues.push({ code: 'yaml-trick', severity: 'error', file, line: lineAt(startOf(node) ?? 0), ...tricks });
    return visit.SKIP;
  });
  const data =
    issues.length > 0
      ? undefined
      : readAsAstro(text, yaml.toJS(), (detail, line) => issues.push(badYaml(file, detail, line + firstLine - 1)));
  return { data, issues, lineOf: (path: readonly PropertyKey[]) => lineAt(offsetOf(yaml, path)) };
}

const tricks = {
  message: { zh: '这里用了 YAML 的锚点或别名（&、*）。', en: 'YAML anchors and aliases (&, *) are not used here.' },
  remedy: {
    zh: '把内容直接写出来；文字以这些符号开头时加引号。',
    en: 'Write the value out; quote a text that begins with one of these signs.',
  },
};

/**
 * The values as Astro's reader takes them, which differs from the one that knows the lines: it turns an unquoted
 * 2010-04-15 into a date, and refuses tags.
 * @param written the same values with dates as they are written
 */
function readAsAstro(text: string, written: unknown, report: (detail: string, line: number) => void): unknown {
  try {
    return keepImpossibleDates(load(text) ?? null, written);
  } catch (thrown) {
    const { reason, mark } = thrown as { reason?: string; mark?: { line: number } };
    report(reason ?? String(thrown), (mark?.line ?? 0) + 1);
    return undefined;
  }
}

/** Astro's reader takes 2026-02-31 for 3 March; as it was written, the schema can refuse it. */
function keepImpossibleDates(value: unknown, written: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10) === written ? value : written;
  if (Array.isArray(value)) return value.map((item, index) => keepImpossibleDates(item, (written as unknown[])[index]));
  if (typeof value !== 'object' || value === null) return value;
  const fields = written as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keepImpossibleDates(item, fields[key])]));
}

function badYaml(file: string, detail: string, line: number): Issue {
  return {
    code: 'bad-yaml',
    severity: 'error',
    file,
    line,
    message: { zh: `YAML 写法有误（${detail}）。`, en: `The YAML cannot be read (${detail}).` },
    remedy: {
      zh: '检查这一行的缩进、冒号后的空格和引号；以引号、括号开头或含“: ”的文字整段加英文引号。',
      en: 'Look at the indentation, the space after a colon and the quotation marks; quote any text that starts with a quote or bracket or holds “: ”.',
    },
  };
}

/** The offset of the key or item at a path, or of the deepest part of the path that exists. */
function offsetOf(yaml: YamlDocument, path: readonly PropertyKey[]): number {
  let node: unknown = yaml.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
}
