import type { Bilingual } from '../locales.ts';

interface Section {
  title: string;
  paragraphs: string[];
  /** The section under which the counted gaps are shown. */
  gaps?: true;
}

/** The text of the page about the library: what comes before the evidence grades, and what comes after. */
export const aboutText: Bilingual<{ before: Section[]; after: Section[] }> = {
  zh: {
    before: [
      {
        title: '怎样编成',
        paragraphs: [
          '案例库的内容出自调研报告和经验材料。编者逐段读原文，把其中报告过或建议过的做法各写成一个案例：事实和数据照录并注明节、段，文字全部重写。口号和做法的名称照原样引用。',
          '数字只登记一次，中英文共用，所以两种语言不会互相矛盾。凡是正文里的数字，都能在“数据”表里找到它的原文写法和出处。',
          '材料没有说的，案例就写“材料没有说明”。原文截断、隐去或自相矛盾的地方，写在“存疑”里，不用推测补上。',
        ],
      },
    ],
    after: [
      {
        title: '这些材料说明不了什么',
        gaps: true,
        paragraphs: [
          '材料大多由推行或主管这些做法的机关撰写，讲成绩多，讲失败少。没有一份材料报告过独立的评价，也没有拿做过的地方同没做过的地方比较。因此案例库能告诉你别处怎样做过，不能证明哪一种做法更有效。',
          '许多地名和数字被隐去，有几份材料只剩前半部分。做法之间谁先谁后、有没有坚持下来，多半无从知道。试过又放弃的做法，几乎没有人写。',
          '居民、流动党员、企业业主和社区工作者自己怎样看，材料很少引述；“受到欢迎”“得到认可”都是写材料的一方说的。省级调研与一份区级调研有几个标题和句子几乎相同，不能当作互相独立的两份证据。',
          '材料写于约1997年至2011年。机构名称、职责和规定都是当时的，套用前请核对现行规定。',
        ],
      },
      {
        title: '怎样使用',
        paragraphs: [
          '引用时请连同案例编号、凭据级别和出处一起引用；标有“存疑”的数字请连同存疑的理由一起引用。',
          '发现错误，或者手里有更完整的原文，请按代码仓库里的 CONTRIBUTING.md 提交。每个案例都注明了最近一次与原文核对的日期。',
        ],
      },
      {
        title: '许可',
        paragraphs: [
          '案例库撰写的文字以 CC BY 4.0 发布，程序以 MIT 许可发布。原始材料的版权属于各自的作者，这里没有收录它们的原文。',
        ],
      },
    ],
  },
  en: {
    before: [
      {
        title: 'How it is made',
        paragraphs: [
          'The casebook is drawn from survey reports and accounts of experience. An editor reads each paragraph and writes up every practice that it reports or recommends as one case. Facts and figures carry over, with section and paragraph; the wording is new. Slogans and the names of practices are quoted as they stand.',
          'A number is entered once and serves both languages, so the two editions cannot disagree. Every number in a text can be found in its table of figures, with the words of the source and where they stand.',
          'Where a source is silent, the case says so. Where it is cut, masked or contradicts itself, the doubt is listed under "Open questions" and no guess fills the gap.',
        ],
      },
    ],
    after: [
      {
        title: 'What these sources cannot tell',
        gaps: true,
        paragraphs: [
          'Most were written by the bodies that ran or oversaw the practices, and they say more about success than failure. None reports an independent evaluation, and none compares a place that did something with one that did not. The casebook can show what others did; it cannot show which practice works better.',
          'Many place names and numbers are masked, and of several texts only the first part survives. Which practice came first, and whether it lasted, can seldom be known. Hardly anybody wrote about a practice that was tried and given up.',
          'What residents, floating members, owners of firms and community workers thought is seldom quoted; that something was "welcomed" or "recognised" is the word of those who wrote the report. Several headings and sentences of the provincial survey and of a district survey are almost the same, so the two are not independent evidence.',
          'The texts date from about 1997 to 2011. Bodies, duties and rules are those of the time; check current rules before you reuse anything.',
        ],
      },
      {
        title: 'How to use it',
        paragraphs: [
          'Quote a case with its id, its evidence grade and its source. Quote a figure marked "in doubt" together with the reason for the doubt.',
          'If you find a mistake, or hold a fuller copy of a source, CONTRIBUTING.md in the repository says how to send it. Every case carries the day on which it was last compared with its source.',
        ],
      },
      {
        title: 'Licence',
        paragraphs: [
          'The texts written for the casebook are published under CC BY 4.0 and the program under the MIT licence. The source texts belong to their authors and are not reproduced here.',
        ],
      },
    ],
  },
};
