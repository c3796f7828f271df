import { aboveTitle, body, indent, layouts, spaceBefore } from './geometry.ts';
import { countLines, fitLine, heightOf, heightOfAll, tallestLine } from './measure.ts';
import type { Line, Slide } from './slides.ts';

/** What the slides of a passage have in common. */
export interface Frame {
  title: string;
  /** Stands after the title from the second slide on. */
  continued: string;
  /** Stands above the title in small letters: the case it belongs to. */
  above?: string;
  footer: string;
  /** Full texts; they go with the first slide. */
  notes: string[];
}

const largest = [28, 26, 24, 22];
/** The size of text that takes more than one slide. */
const running = 22;
/** Text that still has no room is set in this. */
export const smallest = 18;
const titleSizes = [28, 26, 24, 22, 20, 18];

/** Lines one below another, on as many slides as they need: large where there are few, divided evenly where there are many. */
export function textSlides(frame: Frame, lines: readonly Line[], sizes: readonly number[] = largest): Slide[] {
  const whole = sizes.find((size) => heightOfAll(lines, size, body.width) <= body.height);
  if (whole !== undefined) return [contentSlide(frame, 0, [{ lines: [...lines], size: whole }])];
  const least = Math.min(running, sizes.at(-1)!);
  const fewest = paginate(lines, least, body);
  // On as many slides as it takes anyway, the letters may be larger.
  const larger = sizes.filter((size) => size > least && size < largest[0]!);
  const size = larger.find((candidate) => paginate(lines, candidate, body).length <= fewest.length) ?? least;
  const pages = size === least ? fewest : paginate(lines, size, body);
  return pages.map((page, index) => contentSlide(frame, index, [{ lines: page, size }]));
}

/** A slide of the layout `content`, the first with the notes. */
export function contentSlide(frame: Frame, index: number, texts: Slide['texts']): Slide {
  const suffix = index === 0 ? '' : frame.continued;
  const title = fitTitle(frame.title, suffix, frame.above !== undefined);
  return {
    layout: 'content',
    ...(frame.above !== undefined && { above: fitLine(frame.above, aboveTitle, [aboveTitle.size]).text }),
    ...title,
    texts,
    notes: index === 0 ? [...(title.title === frame.title || suffix !== '' ? [] : [frame.title]), ...frame.notes] : [],
    footer: frame.footer,
  };
}

/** A title that fits its place, cut short only where the smallest letters do not help; the suffix always stays. */
export function fitTitle(text: string, suffix = '', hasAbove = false): Pick<Slide, 'title' | 'titleSize'> {
  const place = layouts.content.title!;
  const height = place.height - (hasAbove ? aboveTitle.height : 0);
  const fitted = fitLine(text, { height, width: place.width - suffix.length * place.size }, titleSizes);
  return { title: `${fitted.text}${suffix}`, ...(fitted.size !== place.size && { titleSize: fitted.size }) };
}

/**
 * Divides lines among pages of a size. What is taller than a page is cut between sentences or words.
 * @returns at least one page
 */
export function paginate(
  lines: readonly Line[],
  size: number,
  { width, height }: { width: number; height: number },
): Line[][] {
  const fitting = lines.flatMap((line) => cutLine(line, size, width, height));
  return divide(fitting, (line) => heightOf(line, size, width), height);
}

/** Divides things among as few pages as they need, and those as evenly as their order allows. */
export function divide<T>(things: readonly T[], heightOfThing: (thing: T) => number, room: number): T[][] {
  const heights = things.map(heightOfThing);
  const fill = (limit: number): T[][] => {
    const pages: T[][] = [[]];
    let used = 0;
    things.forEach((thing, index) => {
      if (used + heights[index]! > limit && used > 0) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)!.push(thing);
      used += heights[index]!;
    });
    return pages;
  };
  const { length } = fill(room);
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= length) high = middle;
    else low = middle;
  }
  return fill(high);
}

/** A paragraph that is taller than a page in parts that are not. Text that stays on one page is not touched. */
function cutLine(line: Line, size: number, width: number, height: number): Line[] {
  if (heightOf(line, size, width) <= height) return [line];
  const limit = (width - (line.bullet ? indent : 0)) / size;
  const most = Math.floor(height / size / tallestLine - spaceBefore) - 1;
  const lead = line.lead ?? '';
  const whole = `${lead}${line.text}`;
  const parts: Line[] = [];
  let at = 0;
  while (at < whole.length) {
    const end = at + headOf(whole.slice(at), limit, most).length;
    const bold = lead.slice(at, end);
    parts.push({
      text: whole.slice(Math.max(at, lead.length), end).trim(),
      ...(bold !== '' && { lead: bold }),
      ...(line.bullet && at === 0 && { bullet: true }),
      ...(line.tone && { tone: line.tone }),
    });
    at = end;
  }
  return parts;
}

/** The beginning of a text that takes at most some lines; it ends at a sentence, else at a word, else anywhere. */
function headOf(text: string, limit: number, most: number): string {
  // No character is narrower than a fifth of an em, so that no more than this can fit.
  const candidate = text.slice(0, Math.floor(limit * most * 5));
  if (candidate.length === text.length && countLines(text, limit) <= most) return text;
  let [low, high] = [1, candidate.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (countLines(candidate.slice(0, middle), limit) <= most) low = middle;
    else high = middle - 1;
  }
  const head = candidate.slice(0, low);
  const ends = [/^[\s\S]*[。！？；]/, /^[\s\S]*[.!?;](?=\s)/, /^[\s\S]*[，、\s]/].map(
    (end) => end.exec(head)?.[0] ?? '',
  );
  const end = ends.find((found) => found.length > low / 2) ?? head;
  // Halves of a character stay together.
  return /[\uD800-\uDBFF]$/.test(end) && end.length > 1 ? end.slice(0, -1) : end;
}
