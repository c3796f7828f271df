import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';

/** The remark plugins that shape every body. The site's build and `parseBody` use the same list, so both see one tree. */
export const bodySyntax = [remarkGfm];

/** A body's tree, or why it has none. Lines count from the first line of the body. */
export type ParsedBody =
  { tree: Root; error?: undefined } | { tree?: undefined; error: { line: number; reason: string } };

const parser = unified().use(remarkParse).use(remarkMdx).use(bodySyntax).freeze();

/** Parses the body of a text. It is never run: MDX syntax becomes nodes, which `findForbidden` judges. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: parser.parse(body) };
  } catch (thrown) {
    const message = thrown as VFileMessage;
    const reason = message.reason ?? String(thrown);
    // Some messages say where only in their text, counted from the start of the body; an author counts from the file's.
    const line = message.line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? 1);
    return { error: { line, reason: reason.replaceAll(/\s*\(\d+:\d+(?:-\d+:\d+)?\)/g, '') } };
  }
}
