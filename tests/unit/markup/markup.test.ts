import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { componentUses } from '../../../src/markup/elements.ts';
import { findForbidden } from '../../../src/markup/guard.ts';
import { linkTerms } from '../../../src/markup/link-terms.ts';
import { parseBody } from '../../../src/markup/parse-body.ts';
import { plainText } from '../../../src/markup/plain-text.ts';
import { splitSections } from '../../../src/markup/sections.ts';
import { sampleLibrary } from '../library/samples.ts';

function parse(body: string): Root {
  const { tree, error } = parseBody(body);
  if (!tree) throw new Error(error.reason);
  return tree;
}

describe('what a body may hold', () => {
  test('text, lists, tables and the listed components pass', () => {
    const body =
      '## 背景\n\n**重点**、*强调*。<Src source="a" section="一"/>\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | <Figure id="x"/> |\n\n> 引文';
    expect(findForbidden(parse(body))).toEqual([]);
  });

  test('an escaped brace is text', () => {
    expect(plainText(parse('用 \\{ 和 \\}'))).toBe('用 { 和 }');
    expect(findForbidden(parse('用 \\{ 和 \\}'))).toEqual([]);
  });

  test('markup that cannot be read gives a line instead of an exception', () => {
    expect(parseBody('一\n\n<Quote>').error?.line).toBe(3);
  });
});

describe('sections', () => {
  test('a body is cut at its level-2 headings', () => {
    const { lead, sections } = splitSections(parse('前言\n\n## 背景\n\n一\n\n二\n\n### 小标题\n\n## 做法\n\n三'));
    expect(lead.map((block) => plainText(block))).toEqual(['前言']);
    expect(sections.map((section) => [section.heading, section.line, section.blocks.length])).toEqual([
      ['背景', 3, 3],
      ['做法', 11, 1],
    ]);
  });
});

describe('terms', () => {
  const { term } = sampleLibrary.terms.get('a-term')!;
  const linked = (body: string, locale: 'zh' | 'en') => {
    const tree = parse(body);
    linkTerms(tree, [term], locale);
    const uses: string[] = [];
    const collect = (node: { name?: string | null; children?: never[] }) => {
      if (node.name === 'Term') uses.push(plainText(node as never));
      for (const child of node.children ?? []) collect(child);
    };
    collect(tree as never);
    return { uses, text: plainText(tree) };
  };

  test('the first use is linked and the text stays as it was', () => {
    const body = '社区工作者招聘了，社区工作者又招聘了。';
    expect(linked(body, 'zh')).toEqual({ uses: ['社区工作者'], text: body });
  });

  test('an alias counts as a use', () => {
    expect(linked('社工招聘了，社区工作者也招聘了。', 'zh').uses).toEqual(['社工']);
  });

  test('headings and what is inside a component are left alone', () => {
    expect(linked('## 社区工作者\n\n<Quote>社区工作者</Quote>的说法。', 'zh').uses).toEqual([]);
  });

  test('an author who marked the term has said where', () => {
    expect(linked('<Term id="a-term">这些人</Term>是社区工作者。', 'zh').uses).toEqual(['这些人']);
  });

  test('English takes plurals and capitals, and whole words only', () => {
    expect(linked('Community workers came.', 'en').uses).toEqual(['Community workers']);
    expect(linked('A non-community workerless place.', 'en').uses).toEqual([]);
  });
});

test('component uses come with their attributes and lines', () => {
  expect(componentUses(parse('一\n\n二<Src source="a" section="一(二)" paragraph="1"/>'))).toEqual([
    { name: 'Src', attributes: { source: 'a', section: '一(二)', paragraph: '1' }, line: 3 },
  ]);
});
