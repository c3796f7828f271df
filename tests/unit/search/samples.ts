import type { SearchTable, TableEntry } from '../../../src/search/table.ts';

/** An entry of a table with what a test says of it. */
export function sampleEntry(id: string, title: string, more: Partial<TableEntry> = {}): TableEntry {
  return {
    id,
    url: `/${more.kind ?? 'case'}s/${id}/`,
    kind: 'case',
    title,
    names: [],
    pinyin: [],
    parts: [],
    figures: [],
    asked: [],
    summary: '',
    facets: {},
    ...more,
  };
}

/** A library small enough to read: two cases, the problem of one of them, and two terms. */
export const sampleTable: SearchTable = {
  entries: [
    sampleEntry('savings', '社区党员“先锋储绩”', {
      names: ['Pioneer merit savings (pioneer points)', '先锋储绩', 'pioneer points'],
      pinyin: ['xian feng chu ji'],
      asked: ['社区里有的党员总不来参加活动，能不能把他们调动起来？'],
      facets: { challenge: ['absent'], theme: ['incentives'], evidence: ['E0'], status: ['practised'] },
    }),
    sampleEntry('stations', '商务楼宇五种建站模式', {
      names: ['Five ways to cover office buildings'],
      pinyin: ['shang wu lou yu wu zhong jian zhan mo shi'],
      parts: [
        { name: '依托建', pinyin: 'yi tuo jian', anchor: 'model-1' },
        { name: 'relying on', anchor: 'model-1' },
      ],
      figures: ['312座', '78个'],
      asked: ['楼里公司多，怎么把党组织建起来？'],
      facets: { challenge: ['gaps'], theme: ['new'], evidence: ['E1'], status: ['practised'] },
    }),
    sampleEntry('absent', '党员不融入社区', {
      kind: 'challenge',
      names: ['Members who do not join in'],
      asked: ['党员不愿意参加活动怎么办', '在职党员叫不动'],
      summary: '有些党员住在社区，却不把自己当作社区的党员。',
    }),
    sampleEntry('pioneer-points', '先锋储绩', {
      kind: 'term',
      names: ['pioneer merit savings'],
      pinyin: ['xian feng chu ji'],
    }),
    sampleEntry('volunteers', '志愿者', { kind: 'term', names: ['volunteer', '社区志愿者'], pinyin: ['zhi yuan zhe'] }),
  ],
  fold: '鋒锋儲储績绩黨党',
  synonyms: [],
  outside: [],
  facets: {},
};
