import { type LayoutFrames, type LayoutName, layouts } from '../../deck/geometry.ts';

/** A placeholder as slides inherit it: `type` is absent for content of any kind, `idx` for a title. */
export interface Placeholder {
  type?: 'title' | 'ctrTitle' | 'subTitle' | 'body';
  idx?: number;
}

interface LayoutKind {
  name: LayoutName;
  /** As programs know it, so that another theme's layout of the kind takes its place. */
  type: string;
  /** As people see it. */
  label: string;
  title?: Placeholder;
  texts: Placeholder[];
}

const title: Placeholder = { type: 'title' };

/** The layouts in their order, with the placeholders that belong to the frames of `geometry.ts`. */
export const layoutKinds: readonly LayoutKind[] = [
  {
    name: 'title',
    type: 'title',
    label: '标题 Title',
    title: { type: 'ctrTitle' },
    texts: [{ type: 'subTitle', idx: 1 }],
  },
  { name: 'section', type: 'secHead', label: '问题 Question', title, texts: [{ type: 'body', idx: 1 }] },
  { name: 'content', type: 'obj', label: '标题和内容 Title and content', title, texts: [{ idx: 1 }] },
  { name: 'two', type: 'twoObj', label: '两栏 Two content', title, texts: [{ idx: 1 }, { idx: 2 }] },
  {
    name: 'comparison',
    type: 'twoTxTwoObj',
    label: '对照 Comparison',
    title,
    texts: [{ type: 'body', idx: 1 }, { idx: 2 }, { type: 'body', idx: 3 }, { idx: 4 }],
  },
  { name: 'titleOnly', type: 'titleOnly', label: '仅标题 Title only', title, texts: [] },
  { name: 'blank', type: 'blank', label: '空白 Blank', texts: [] },
];

/** A layout, where its placeholders stand, and its number from 1. */
export function layoutOf(name: LayoutName): { kind: LayoutKind; frames: LayoutFrames; number: number } {
  const index = layoutKinds.findIndex((kind) => kind.name === name);
  return { kind: layoutKinds[index]!, frames: layouts[name], number: index + 1 };
}

/** A placeholder as `p:ph`. */
export function placeholderXml({ type, idx }: { type?: string; idx?: number }): string {
  return `<p:ph${type === undefined ? '' : ` type="${type}"`}${idx === undefined ? '' : ` idx="${idx}"`}/>`;
}

export const footerPlaceholder = { type: 'ftr', idx: 11 };
export const numberPlaceholder = { type: 'sldNum', idx: 12 };
