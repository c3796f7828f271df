import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../schema/issue.ts';
import { type ContentDocument, type DocumentPlace, parseFacts, parseText } from './document.ts';
import { type Collection, fileCollectionNames, folderCollectionNames, partFiles, parts } from './plan.ts';

/** The largest content file that is read, in bytes. A case is about 20 KB; what is larger is a mistake. */
const sizeLimit = 512 * 1024;

/** The file beside a source's parts that holds the traces of its wording, one to a line. */
export const shinglesFile = 'shingles.txt';

/** Files that may stand beside the collections. */
const alongside = ['README.md', 'LICENSE.md'];

/** Everything in a content folder that could be read, and what could not. */
export interface ContentFolder {
  documents: ContentDocument[];
  /** The ids that exist by their file or folder names, whether or not the entry is sound. */
  ids: Record<Collection, Set<string>>;
  /** The traces of each source's wording, by the source's id (`check/shingles.ts`). */
  shingles: Map<string, Set<string>>;
  issues: Issue[];
}

/**
 * Reads a content folder from disk.
 * @param root the folder that holds `cases/`, `themes/` and the rest
 */
export function readFolder(root: string): ContentFolder {
  const names = [...folderCollectionNames, ...fileCollectionNames];
  const folder: ContentFolder = {
    documents: [],
    ids: Object.fromEntries(names.map((name) => [name, new Set<string>()])) as ContentFolder['ids'],
    shingles: new Map(),
    issues: [],
  };
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    folder.issues.push(
      problem('no-content', root, {
        zh: ['找不到内容文件夹。', '检查 --root 后面的路径。'],
        en: ['There is no such content folder.', 'Check the path after --root.'],
      }),
    );
    return folder;
  }
  for (const { name, kind } of list(root)) {
    const known = kind === 'folder' ? names.includes(name as Collection) : alongside.includes(name);
    if (!known) folder.issues.push(stray(name));
  }
  for (const collection of folderCollectionNames) readFolderCollection(root, collection, folder);
  for (const collection of fileCollectionNames) readFileCollection(root, collection, folder);
  return folder;
}

function readFolderCollection(root: string, collection: (typeof folderCollectionNames)[number], folder: ContentFolder) {
  for (const { name: id, kind } of list(join(root, collection))) {
    if (kind !== 'folder') {
      folder.issues.push(stray(`${collection}/${id}`));
      continue;
    }
    folder.ids[collection].add(id);
    const present = list(join(root, collection, id));
    for (const { name, kind } of present) {
      if (collection === 'sources' && name === shinglesFile && kind === 'file') {
        folder.shingles.set(id, readLines(join(root, collection, id, name)));
        continue;
      }
      if (kind !== 'file' || !Object.values(partFiles).includes(name)) {
        folder.issues.push(stray(`${collection}/${id}/${name}`));
      }
    }
    for (const part of parts) {
      const file = `${collection}/${id}/${partFiles[part]}`;
      const found = present.find(({ name }) => name === partFiles[part]);
      if (!found) folder.issues.push(missing(file, part));
      else if (found.kind === 'file') readDocument(root, { collection, id, part, file }, folder);
    }
  }
}

function readFileCollection(root: string, collection: (typeof fileCollectionNames)[number], folder: ContentFolder) {
  for (const { name, kind } of list(join(root, collection))) {
    const file = `${collection}/${name}`;
    if (kind !== 'file' || !name.endsWith('.yaml')) {
      folder.issues.push(stray(file));
      continue;
    }
    const id = name.slice(0, -'.yaml'.length);
    folder.ids[collection].add(id);
    readDocument(root, { collection, id, part: 'facts', file }, folder);
  }
}

function readLines(path: string): Set<string> {
  return new Set(readFileSync(path, 'utf8').split(/\s+/).filter(Boolean));
}

function readDocument(root: string, place: DocumentPlace, folder: ContentFolder) {
  const path = join(root, place.file);
  const { size } = statSync(path);
  if (size > sizeLimit) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    folder.issues.push(
      problem('too-large', place.file, {
        zh: [`文件有 ${megabytes} MB，超过 512 KB 的上限，没有读取。`, '只保留文字；图片和附件不放进内容文件。'],
        en: [
          `The file is ${megabytes} MB, over the limit of 512 KB, and was not read.`,
          'Keep the text only; pictures and attachments do not belong in a content file.',
        ],
      }),
    );
    return;
  }
  const bytes = readFileSync(path);
  const badLine = firstLineNotUtf8(bytes);
  if (badLine !== undefined) {
    folder.issues.push({
      ...problem('not-utf-8', place.file, {
        zh: ['这一行含有不是 UTF-8 编码的字节。', '在编辑器里把文件另存为 UTF-8（记事本：另存为，编码选 UTF-8）。'],
        en: [
          'This line holds bytes that are not UTF-8.',
          'Save the file as UTF-8 in your editor (Notepad: Save as, Encoding, UTF-8).',
        ],
      }),
      line: badLine,
    });
    return;
  }
  const text = new TextDecoder().decode(bytes);
  if (/\r(?!\n)/.test(text)) {
    folder.issues.push(
      problem('line-ends', place.file, {
        zh: ['文件用的是旧式 Mac 换行（CR）。', '在编辑器里把换行改为 LF 或 CRLF 后保存。'],
        en: ['The file has old Mac line ends (CR).', 'Save it with LF or CRLF line ends.'],
      }),
    );
    return;
  }
  const parsed = place.part === 'facts' ? parseFacts(place, text) : parseText(place, text);
  folder.documents.push(parsed.document);
  folder.issues.push(...parsed.issues);
}

/** The number of the first line that is not UTF-8, or undefined. A line break is never part of a longer sequence. */
function firstLineNotUtf8(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
}

/** Something in a folder. Links count as `other`: what they point to may be anywhere. */
interface Listed {
  name: string;
  kind: 'file' | 'folder' | 'other';
}

/** What a folder holds, in a fixed order, without hidden files and what desktops leave behind. */
function list(path: string): Listed[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
    .map((entry): Listed => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function missing(file: string, part: (typeof parts)[number]): Issue {
  const what = {
    facts: { zh: '事实文件', en: 'the facts file' },
    zh: { zh: '中文文本', en: 'the Chinese text' },
    en: { zh: '英文文本', en: 'the English text' },
  }[part];
  return problem('missing-file', file, {
    zh: [`缺少${what.zh}。`, '每个条目都要有 facts.yaml、zh.mdx 和 en.mdx 三个文件。'],
    en: [`There is no such file: ${what.en} is missing.`, 'Every entry needs facts.yaml, zh.mdx and en.mdx.'],
  });
}

function stray(file: string): Issue {
  return problem('stray-file', file, {
    zh: ['内容文件夹里不该有这个文件。', '删去它，或按 content/README.md 的样子改名、移位。'],
    en: ['This does not belong in the content folder.', 'Remove it, or name and place it as content/README.md says.'],
  });
}

function problem(code: string, file: string, text: Record<'zh' | 'en', [message: string, remedy: string]>): Issue {
  return {
    code,
    severity: 'error',
    file,
    line: 1,
    message: { zh: text.zh[0], en: text.en[0] },
    remedy: { zh: text.zh[1], en: text.en[1] },
  };
}

/** How many entries a folder holds, sound or not. */
export function countEntries(folder: ContentFolder): number {
  return Object.values(folder.ids).reduce((sum, ids) => sum + ids.size, 0);
}
