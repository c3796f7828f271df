import { layouts } from './geometry.ts';
import { heightOfAll } from './measure.ts';
import { contentSlide, type Frame, paginate } from './paginate.ts';
import type { Line, Slide } from './slides.ts';

const sizes = [24, 22, 20, 18];
/** Lists in smaller letters are no longer short. */
const leastShort = 20;

/** A list under its heading. */
export interface Column {
  heading: string;
  items: readonly string[];
}

/** Whether two lists are short enough to be read side by side. */
export function fitsBeside(columns: readonly [Column, Column]): boolean {
  const { width, height } = layouts.comparison.texts[1]!;
  return columns.every(({ items }) => heightOfAll(bullets(items), leastShort, width) <= height);
}

function bullets(items: readonly string[]): Line[] {
  return items.map((text) => ({ text, bullet: true }));
}

/** Two lists side by side, each under its heading, on as many slides as the longer one needs. */
export function comparisonSlides(frame: Frame, columns: readonly [Column, Column]): Slide[] {
  const place = layouts.comparison.texts[1]!;
  const lists = columns.map(({ items }) => bullets(items));
  const fits = (size: number) => lists.every((lines) => heightOfAll(lines, size, place.width) <= place.height);
  const size = sizes.find(fits) ?? sizes.at(-1)!;
  const pages = lists.map((lines) => (fits(size) ? [lines] : paginate(lines, size, place)));
  const count = Math.max(...pages.map((page) => page.length));
  return Array.from({ length: count }, (_, index) => {
    const parts = columns.map(({ heading }, side) => ({ heading, lines: pages[side]![index] ?? [] }));
    const filled = parts.filter(({ lines }) => lines.length > 0);
    if (filled.length < parts.length) {
      const lines = filled.flatMap((part): Line[] => [{ lead: part.heading, text: '' }, ...part.lines]);
      return contentSlide(frame, index, [{ lines, size }]);
    }
    const headingSize = layouts.comparison.texts[0]!.size;
    const texts = parts.flatMap((part) => [
      { lines: [{ text: part.heading }], size: headingSize },
      { lines: part.lines, size },
    ]);
    return { ...contentSlide(frame, index, texts), layout: 'comparison' };
  });
}
