/** Chinese strings of the list of cases with its facets, and of the fit finder. */
export const browse = {
  browse: {
    filters: '筛选',
    open: (chosen: number) => (chosen === 0 ? '筛选' : `筛选 ${chosen}`),
    close: '关闭',
    facets: {
      challenge: '问题',
      theme: '主题',
      setting: '范围',
      place: '地点',
      evidence: '凭据级别',
      status: '状态',
      source: '材料',
    },
    clear: '清除',
    clearFacet: (facet: string) => `清除“${facet}”`,
    clearAll: '全部清除',
    chosen: '已选',
    chip: (facet: string, value: string) => `${facet}：${value}`,
    drop: (chip: string) => `去掉 ${chip}`,
    sort: '排序',
    orders: { theme: '按主题分组', name: '按名称', evidence: '凭据强的在前', year: '时间近的在前' },
    all: (count: number) => `${count} 个案例`,
    left: (count: number, all: number) => `${all} 个案例里有 ${count} 个`,
    see: (count: number) => (count === 0 ? '没有案例' : `看 ${count} 个案例`),
    said: (count: number) => (count === 0 ? '没有符合的案例。' : `剩下 ${count} 个案例。`),
    empty: '没有同时符合这些条件的案例。',
    emptyHint: '可以去掉一项：',
    wayOut: (chip: string, left: number) => (left === 0 ? `去掉“${chip}”（仍然没有）` : `去掉“${chip}”，有 ${left} 个`),
    noScript: '筛选要运行脚本。没有脚本时，下面是全部案例，也可以从这些页进入：',
    toFit: '不知道从哪个看起？说说手上有什么，按条件找',
  },
  fit: {
    title: '按条件找做法',
    lead: '说说是什么范围、什么问题、手上有什么，看哪些做法够得上，哪些还差什么。',
    honest: (cases: number, counts: { people: number; money: number; premises: number; authority: number }) =>
      `先说清楚：多数材料没有写一个做法需要什么。${cases} 个案例里，写了人员的 ${counts.people} 个，写了经费的 ${counts.money} 个，写了场地的 ${counts.premises} 个，写了由谁决定的 ${counts.authority} 个。这里只比写明的；没有写的单独放在后面，不猜。`,
    levels:
      '一个案例要的是哪一档（比如“只有现有的人”“能从街道或共建单位找人”“能新设专职岗位”），是编者按材料的话定的；材料怎么说，列在每个案例下面。',
    noScript: '按条件找要运行脚本。没有脚本时，可以从问题进入：每个问题页都有对照表，并排列出各个做法需要什么。',
    failed: '案例数据没有载入，可能是网络中断。也可以从问题进入。',
    retry: '再试一次',
    busy: '正在载入…',
    setting: '我的范围',
    challenge: '我的问题',
    any: '不限',
    skip: '不说',
    ask: {
      people: '人：能用上谁？',
      money: '钱：能有多少？',
      premises: '场地：有什么地方？',
      authority: '能定的：最高能请到哪一级拍板？',
    },
    /** What one has, as the form offers it and a sentence repeats it. */
    have: {
      people: { low: '只有现有的人', medium: '能从街道或共建单位找人', high: '能新设专职岗位' },
      money: { low: '没有专门的钱', medium: '能筹到一笔钱', high: '能列入预算' },
      premises: { low: '只有现有的地方', medium: '能借到场地', high: '能有新的用房' },
      authority: { community: '社区自己', street: '街道或镇', district: '区或县', city: '市', province: '省' },
    },
    /** What a level of need asks for; follows “材料写明”. */
    asks: {
      people: {
        low: '用现有的人',
        medium: '要到街道或共建单位找人',
        high: '要新设专职岗位，或者要成批的人手',
      },
      money: { low: '花费很少', medium: '要另外筹一笔钱', high: '要有列入预算的经费' },
      premises: { low: '用现有的地方', medium: '要借用或者整合场地', high: '要有新的用房' },
      authority: {
        community: '由社区自己定',
        street: '要由街道定',
        town: '要由镇里定',
        district: '要由区里定',
        county: '要由县里定',
        city: '要由市里定',
        province: '要由省里定',
      },
    },
    names: { people: '人员', money: '经费', premises: '场地', authority: '决定权' },
    list: (names: readonly string[]) =>
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)!}`,
    between: '',
    shortOne: (asks: string, have: string) => `材料写明${asks}；你选了“${have}”，先解决这一条。`,
    shortMany: (pairs: readonly { asks: string; have: string }[]) =>
      `有 ${pairs.length} 条要先解决：${pairs.map(({ asks, have }) => `材料写明${asks}，你选了“${have}”`).join('；')}。`,
    alsoMet: (names: string) => `${names}够得上。`,
    alsoSilent: (names: string) => `${names}没有写。`,
    met: (names: string, count: number) => `材料写明了${names}的要求，你${count > 1 ? '都' : ''}够得上。`,
    metAsk: (names: string, silent: string, count: number) =>
      `材料写明了${names}的要求，你${count > 1 ? '都' : ''}够得上；${silent}没有写，要另外问清。`,
    silent: (names: string) => `材料没有写${names}的要求，合不合适看不出来。`,
    proposed: '只是建议，没有报告实行过。',
    isMet: '够得上',
    isShort: '先解决',
    groups: {
      fits: '够得上的',
      short: '还差一些的',
      silent: '没有写到这一项的',
    },
    silentMany: '没有写到这几项的',
    open: (count: number, { challenge, setting }: { challenge: boolean; setting: boolean }) =>
      challenge && setting
        ? `这个范围、这个问题的 ${count} 个做法`
        : challenge
          ? `这个问题的 ${count} 个做法`
          : setting
            ? `这个范围的 ${count} 个做法`
            : `全部 ${count} 个做法`,
    /** Where no case states what was asked. */
    allSilent: (count: number, asked: readonly ('people' | 'money' | 'premises' | 'authority')[]) => {
      const what = { people: '要用什么人', money: '要花多少钱', premises: '要什么场地', authority: '由谁决定' };
      const whats = asked.map((need) => what[need]).join('，也没有写');
      return count === 1 ? `这个案例没有写${whats}。` : `这 ${count} 个案例都没有写${whats}。`;
    },
    seeFirst: '先看：',
    statedNames: { people: '人员', money: '经费', premises: '场地', authority: '由谁决定' },
    stating: (name: string, count: number) => `写了${name}的 ${count} 个`,
    /** What was asked, on a printout. */
    asked: {
      challenge: '问题',
      setting: '范围',
      people: '人',
      money: '钱',
      premises: '场地',
      authority: '最高能请到哪一级拍板',
    },
    askedOne: (name: string, value: string) => `${name}：${value}`,
    askedAll: (said: readonly string[]) => `${said.join('；')}。`,
    notes: {
      fits: '写明的要求都够得上；写明得越多，排得越前，然后看凭据。',
      short: '差得越少，排得越前。',
      silent: '你说到的几样，材料都没有写。没有写不等于不需要。先按凭据排。',
      allSilent: '没有写不等于不需要。凭据强的在前。',
      silentButStated: '没有写不等于不需要。写了其他要求的在前，列在案例下面；然后看凭据。',
      open: '凭据强的在前；说说手上有什么，就能按条件排。',
    },
    see: (count: number) => (count === 0 ? '没有案例' : `看这 ${count} 个案例`),
    said: (fits: number, short: number, silent: number) =>
      `够得上的 ${fits} 个，还差一些的 ${short} 个，没有写明的 ${silent} 个。`,
    saidOpen: (count: number) => `${count} 个案例。`,
    clear: '重新选',
    none: '没有同时符合这个范围和这个问题的案例。',
    anySetting: (count: number) => `不限范围，有 ${count} 个`,
    anyChallenge: (count: number) => `不限问题，有 ${count} 个`,
    toProblems: '从问题进入',
    toMatrix: '问题与主题对照',
  },
};
