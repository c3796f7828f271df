import type { Issue } from '../schema/issue.ts';

/**
 * The report of a check as text: every issue with its place, what is wrong and what to do, then a count.
 * @param root the content folder as the user wrote it, put before each file so that editors can open it
 * @param entries how many entries were looked at
 */
export function formatReport(issues: readonly Issue[], root: string, entries: number): string {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const notices = issues.filter((issue) => issue.severity === 'notice');
  const blocks = groupAlike(errors).map(([first, ...more]) => {
    const lines = [...new Set(more.map((issue) => issue.line))].filter((line) => line !== first.line).join(', ');
    const also = lines === '' ? '' : `  (also: ${lines})`;
    return [
      `${placeOf(first, root)}  error [${first.code}]${also}`,
      `  ${first.message.zh}${first.remedy.zh}`,
      `  ${first.message.en} ${first.remedy.en}`,
    ].join('\n');
  });
  // Nothing has to be done about a notice, so it takes one line.
  const mentions = notices.map(
    (notice) => `${placeOf(notice, root)}  notice [${notice.code}] ${notice.message.zh} / ${notice.message.en}`,
  );
  const files = new Set(errors.map((issue) => issue.file)).size;
  const count =
    errors.length === 0
      ? `内容检查通过：${entries} 个条目，${notices.length} 条提示。 / Content is sound: ${entries} entries, ${notices.length} notices.`
      : `内容检查没有通过：${files} 个文件里有 ${errors.length} 处错误。 / Content check failed: ${errors.length} errors in ${files} files.`;
  return [...blocks, ...(mentions.length > 0 ? [mentions.join('\n')] : []), count].join('\n\n');
}

function placeOf(issue: Issue, root: string): string {
  return issue.code === 'no-content' ? issue.file : `${root}/${issue.file}:${issue.line}`;
}

/** Puts the same message about the same file together: one missing source should not fill a screen. */
function groupAlike(issues: readonly Issue[]): [Issue, ...Issue[]][] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const key = [issue.file, issue.code, issue.message.en].join('\n');
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()];
}
