import { body } from './geometry.ts';
import { heightOfAll } from './measure.ts';
import { type Frame, textSlides } from './paginate.ts';
import type { Line, Slide } from './slides.ts';

/** A short passage that may share a slide with its neighbours. */
export interface SlidePart {
  title: string;
  lines: Line[];
  /** Its text in full, with where it stands. */
  notes: string[];
}

/** Texts for the trainer alone: they go into the notes of the slide before them. */
export interface Aside {
  notes: string[];
}

export type Frames = (title: string, notes?: string[]) => Frame;

/** Sizes for text that is to stay on one slide: smaller letters rather than fewer words. */
export const dense = [28, 26, 24, 22, 20, 18];
/** Passages share a slide only where its letters are at least this large. */
const leastShared = 20;
const between = ' · ';

/**
 * Passages one after another, as many on each slide as have room there; their titles are joined.
 * @param least the smallest letters in which they may share a slide
 * @param rest where it is given, no passage takes a second slide: see `oneSlide`
 */
export function joinParts(
  frame: Frames,
  parts: readonly SlidePart[],
  { least = leastShared, rest }: { least?: number; rest?: ((left: number) => string) | undefined } = {},
): Slide[] {
  const groups: SlidePart[][] = [];
  for (const part of parts.filter(({ lines }) => lines.length > 0)) {
    const last = groups.at(-1);
    if (last && heightOfAll(linesOf([...last, part]), least, body.width) <= body.height) last.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group) => {
    const joined = frame(
      group.map(({ title }) => title).join(between),
      group.flatMap(({ title, notes }, index) => (index === 0 ? notes : [title, ...notes])),
    );
    return rest ? oneSlide(joined, linesOf(group), rest) : textSlides(joined, linesOf(group), dense);
  });
}

/**
 * A passage on one slide: what has no room there is in the notes only, and a last line says so.
 * @param rest that line, for a number of items
 */
export function oneSlide(frame: Frame, lines: readonly Line[], rest: (left: number) => string): Slide[] {
  const fits = (shown: readonly Line[], size: number) => heightOfAll(shown, size, body.width) <= body.height;
  if (fits(lines, dense.at(-1)!)) return textSlides(frame, lines, dense);
  const closing = (left: number): Line => ({ text: rest(left), tone: 'quiet' });
  const counts = lines.map((_, index) => index + 1);
  const most =
    counts.findLast((count) => fits([...lines.slice(0, count), closing(lines.length - count)], leastShared)) ?? 1;
  return textSlides(frame, [...lines.slice(0, most), closing(lines.length - most)], dense);
}

/** The lines of passages; each but the first has its title above it. */
function linesOf(parts: readonly SlidePart[]): Line[] {
  return parts.flatMap(({ title, lines }, index) => (index === 0 ? lines : [{ lead: title, text: '' }, ...lines]));
}

/** What is only told goes into the notes, under its name. */
export function aside({ title, notes }: Pick<SlidePart, 'title' | 'notes'>): Aside {
  return { notes: notes.length === 0 ? [] : [title, ...notes] };
}

/** Slides in their order; the first has no aside before it. */
export function assemble(pieces: readonly (Slide | Aside)[]): Slide[] {
  const slides: Slide[] = [];
  for (const piece of pieces) {
    const last = slides.at(-1);
    if ('layout' in piece) slides.push(piece);
    else if (last) slides[slides.length - 1] = { ...last, notes: [...last.notes, ...piece.notes] };
  }
  return slides;
}
