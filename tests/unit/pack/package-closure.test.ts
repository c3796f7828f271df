import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findFaults } from './package-closure.ts';

const types = (overrides: string) =>
  `<?xml version="1.0"?><Types><Default Extension="rels" ContentType="r"/>${overrides}</Types>`;
const rels = (list: string) => `<?xml version="1.0"?><Relationships>${list}</Relationships>`;
const good: Record<string, string> = {
  '[Content_Types].xml': types(
    '<Override PartName="/a/main.xml" ContentType="m"/><Override PartName="/b/other.xml" ContentType="o"/>',
  ),
  '_rels/.rels': rels('<Relationship Id="r1" Target="a/main.xml"/>'),
  'a/main.xml': '<m r:id="r1"><w:bookmarkStart w:id="1" w:name="one"/></m>',
  'a/_rels/main.xml.rels': rels('<Relationship Id="r1" Target="../b/other.xml"/>'),
  'b/other.xml': '<o title="a &gt; b > c"/>',
};

function packed(change: Record<string, string | undefined>): Uint8Array {
  const entries = Object.entries({ ...good, ...change }).filter(([, text]) => text !== undefined);
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text!)])));
}

describe('the closure of a package', () => {
  it('finds nothing in a package that is whole', () => {
    expect(findFaults(packed({}))).toEqual([]);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['a type without its part', { 'b/other.xml': undefined }, '/b/other.xml has a content type but is not there'],
    ['a target that is not there', { 'b/other.xml': undefined }, 'a/_rels/main.xml.rels: b/other.xml is not there'],
    ['a part without a type', { 'b/more.xml': '<x/>' }, 'b/more.xml has no content type of its own'],
    ['a part that nothing leads to', { 'b/more.xml': '<x/>' }, 'nothing leads to b/more.xml'],
    ['relationships of no part', { 'c/_rels/x.xml.rels': rels('') }, 'c/_rels/x.xml.rels belongs to no part'],
    [
      'a reference without a relationship',
      { 'a/main.xml': '<m r:id="r9"/>' },
      'a/main.xml: m refers to r9, which is not there',
    ],
    [
      'an id that comes twice',
      { 'a/main.xml': '<m><w:footnote w:id="1"/><w:footnote w:id="1"/></m>' },
      'a/main.xml: w:footnote w:id 1 comes twice',
    ],
    [
      'a style that does not exist',
      { 'a/main.xml': '<m><w:pStyle w:val="None"/></m>' },
      'w:pStyle w:val None has no w:style w:styleId',
    ],
    [
      'a footnote that does not exist',
      { 'a/main.xml': '<m><w:footnoteReference w:id="4"/></m>' },
      'w:footnoteReference w:id 4 has no w:footnote w:id',
    ],
    ['an element that is not closed', { 'b/other.xml': '<o><p></o>' }, 'b/other.xml: </o> closes <p>'],
    ['a bare ampersand', { 'b/other.xml': '<o>a & b</o>' }, 'b/other.xml: a bare & in "a & b"'],
    ['a control character', { 'b/other.xml': '<o>\u0007</o>' }, 'b/other.xml: a character that XML cannot hold'],
    ['half a character', { 'b/other.xml': '<o>&#xFFFE;</o>' }, 'b/other.xml: a character that XML cannot hold'],
    ['an attribute that comes twice', { 'b/other.xml': '<o a="1" a="2"/>' }, 'b/other.xml: an attribute twice in <o>'],
  ])('finds %s', (_, change, fault) => {
    expect(findFaults(packed(change))).toContain(fault);
  });
});
