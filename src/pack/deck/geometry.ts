/** The page, 16:9, in points. */
export const page = { width: 960, height: 540 };

/** A place on the page, in points. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A layout's place for text or content. */
export interface TextFrame extends Frame {
  /** The size of letters in points, where a slide does not say otherwise. */
  size: number;
}

export interface LayoutFrames {
  title?: TextFrame;
  texts: TextFrame[];
}

export type LayoutName = 'title' | 'section' | 'content' | 'two' | 'comparison' | 'titleOnly' | 'blank';

const left = 54;
const width = page.width - 2 * left;
const top = 128;
const bottom = 480;
const gap = 40;
const half = (width - gap) / 2;
const heading: TextFrame = { x: left, y: 42, width, height: 72, size: 28 };

/** The content area below a title. */
export const body: Frame = { x: left, y: top, width, height: bottom - top };

/** A line above a title, in the title's own place. */
export const aboveTitle = { width, height: 21, size: 14 };

/** Where each layout has its placeholders. */
export const layouts: Record<LayoutName, LayoutFrames> = {
  title: {
    title: { x: 72, y: 108, width: 816, height: 184, size: 44 },
    texts: [{ x: 72, y: 316, width: 816, height: 150, size: 22 }],
  },
  section: {
    title: { x: 72, y: 100, width: 816, height: 236, size: 40 },
    texts: [{ x: 72, y: 360, width: 816, height: 112, size: 20 }],
  },
  content: { title: heading, texts: [{ ...body, size: 24 }] },
  two: {
    title: heading,
    texts: [
      { ...body, width: half, size: 22 },
      { ...body, x: left + half + gap, width: half, size: 22 },
    ],
  },
  comparison: {
    title: heading,
    texts: [
      { x: left, y: top, width: half, height: 40, size: 22 },
      { x: left, y: top + 52, width: half, height: bottom - top - 52, size: 22 },
      { x: left + half + gap, y: top, width: half, height: 40, size: 22 },
      { x: left + half + gap, y: top + 52, width: half, height: bottom - top - 52, size: 22 },
    ],
  },
  titleOnly: { title: heading, texts: [] },
  blank: { texts: [] },
};

export const footerFrame: TextFrame = { x: left, y: 496, width: 748, height: 24, size: 12 };
export const numberFrame: TextFrame = { x: page.width - left - 80, y: 496, width: 80, height: 24, size: 12 };

/** How far an item of a list stands to the right, in points. */
export const indent = 24;
/** Room above a paragraph, as a share of the size of its letters. */
export const spaceBefore = 0.45;
