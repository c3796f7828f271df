/** Chinese strings of reading a case: contents, copying, large type, the one-page brief, small drawings. */
export const reading = {
  contentsPill: '目录',
  contentsAt: (section: string) => `目录 · ${section}`,
  close: '关闭',
  copyLink: (section: string) => `复制“${section}”一节的链接`,
  linkCopied: '已复制本节链接',
  linkNotCopied: '没能复制，链接已在地址栏里',
  cite: {
    on: '复制正文时附上出处',
    note: '选中一句以上再复制，后面就带上这行出处和那一节的地址；短词和填写框不受影响。只记在这台设备上。',
    added: '已附上出处；不需要时，可在“引用本案例”处关掉',
  },
  large: { short: '大字', full: '大字' },
  brief: {
    title: (title: string) => `${title}（一页通）`,
    description: (title: string) => `“${title}”的一页纸：做了什么、报告了什么、先要具备什么、哪些还不清楚。`,
    print: '打印这一页',
    word: '下载Word文件',
    whole: '看完整案例',
    wholeAt: '完整案例：',
  },
  map: {
    title: '关联图',
    label: '本案例与相关案例的关联图，文字见下面的列表',
    keys: { out: '本案例提到', in: '提到本案例', both: '互相提到' },
  },
  chart: {
    outOf: (part: string, whole: string) => `${part}／${whole}`,
    note: '图里只画单位和范围相同、已经实现、没有疑点的数，长短从零量起；全部数据见下表。',
    whole: '浅色是全部',
  },
};
