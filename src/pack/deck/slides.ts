import type { Locale } from '../../locales.ts';
import type { LayoutName } from './geometry.ts';

/** A paragraph on a slide. */
export interface Line {
  text: string;
  /** Stands before the text in bold, with its own punctuation. */
  lead?: string;
  /** Whether it is an item of a list. */
  bullet?: boolean;
  /** `accent` warns or stresses, `quiet` steps back. */
  tone?: 'accent' | 'quiet';
}

/** The text of one placeholder. */
export interface TextPart {
  lines: Line[];
  /** Points. */
  size: number;
}

/** A native table that stands in the content placeholder. */
export interface TablePart {
  head: string[];
  /** As many cells in each row as in the head; a cell is a few lines. */
  rows: Line[][][];
  /** Points. */
  columns: number[];
  /** Of the head and of each row, in points. */
  heights: number[];
  /** Of the letters, in points. */
  size: number;
}

/** A bar of a chart. */
export interface ChartPoint {
  value: number;
  /** The number in the source's words. */
  label: string;
  /** Only planned, or doubtful: drawn as an outline. */
  unsure: boolean;
}

/** A native bar chart that stands in the content placeholder. */
export interface ChartPart {
  /** What all bars are shares or parts of. */
  caption?: string;
  categories: string[];
  /** As many points in each as there are categories. */
  series: { name: string; points: ChartPoint[] }[];
  /** What it shows, for those who do not see it. */
  description: string;
}

/** A native shape, in points from the slide's upper left corner. */
export interface Shape {
  kind: 'disc' | 'panel' | 'slot' | 'text';
  x: number;
  y: number;
  width: number;
  height: number;
  lines: Line[];
  /** Points. */
  size: number;
  align: 'left' | 'center';
}

/** Shapes that belong together. */
export interface Drawing {
  /** What it shows, for those who do not see it. */
  description: string;
  shapes: Shape[];
}

export interface Slide {
  layout: LayoutName;
  /** Stands above the title in small letters: the case it belongs to. */
  above?: string;
  title: string;
  /** Points, where the layout's own size is too large. */
  titleSize?: number;
  /** One for each text placeholder of the layout, in its order. */
  texts: TextPart[];
  table?: TablePart;
  chart?: ChartPart;
  drawing?: Drawing;
  /** Full texts and where they stand, paragraph by paragraph. */
  notes: string[];
  /** Stands at the foot: the case and its mark. */
  footer: string;
}

/** Slides as data, ready to be written. */
export interface Deck {
  locale: Locale;
  title: string;
  /** Who gives it: for the file's properties. */
  author: string;
  slides: Slide[];
}
