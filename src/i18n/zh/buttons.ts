/** Chinese strings of the buttons that stand on many pages: apart from the rest, because they travel to the browser. */
export const buttons = {
  addToPack: {
    add: '加入培训包',
    added: '已加入培训包',
    name: (title: string) => `加入培训包：${title}`,
    inPack: '已在培训包里，再按一次移出',
    saidAdded: (count: number) => `已加入培训包，现有 ${count} 个案例。`,
    saidRemoved: (count: number) => `已移出培训包，还有 ${count} 个案例。`,
    full: (most: number) => `培训包里已有 ${most} 个案例，放不下了。`,
    open: '打开培训包',
  },
  packCount: {
    name: '培训包',
    count: (count: number) => `，${count} 个案例`,
  },
  packTrouble: {
    full: '这台设备给网站的存储空间满了，刚才的改动没有存住。现在不要关这个网页：先到培训包页面“导出”成文件，再清理浏览器数据。',
    forbidden: '浏览器不允许本站保存数据，培训包只留在这个网页里，关掉就没有了。离开之前请先“导出”成文件。',
  },
  compareTick: {
    tick: '比较',
    tickName: (title: string) => `比较：${title}`,
    chosen: (count: number) => `已选 ${count} 个案例`,
    open: '并排看',
    clear: '清空',
    full: (most: number) => `一次最多比较 ${most} 个，先取消一个再选。`,
    saidChosen: (count: number) => `已选入比较，共 ${count} 个。`,
    saidDropped: (count: number) => `已取消，还有 ${count} 个。`,
  },
};

/** The shape of an edition's strings of buttons. */
export type ButtonMessages = typeof buttons;
