import type { Locale } from '../../../locales.ts';

/** Plain for teaching; the page and type of GB/T 9704; or one case on one page. */
export type Preset = 'lecture' | 'official' | 'brief';

/** The two fonts of a piece of text: for Latin letters and for Chinese characters. */
export interface Face {
  latin: string;
  asian: string;
}

/** How a kind of text is set. Sizes are half-points, spacing and lines twentieths of a point. */
export interface TextLook extends Face {
  size: number;
  line: number;
  bold?: boolean;
  color?: string;
  before?: number;
  after?: number;
}

/** Everything in which the presets and languages differ. Lengths are twentieths of a point, colours are RRGGBB. */
export interface Look {
  locale: Locale;
  official: boolean;
  page: { top: number; right: number; bottom: number; left: number; footer: number };
  /** From margin to margin. */
  textWidth: number;
  body: TextLook;
  title: TextLook;
  subtitle: TextLook;
  /** From the first level to the third. */
  headings: readonly [TextLook, TextLook, TextLook];
  /** For notes, tables and footnotes. */
  small: TextLook;
  /** Strokes that are softer than bold: what is emphasised, what the library quotes of itself. */
  soft: Face;
  /** Sizes of what is smaller than the body, in half-points. */
  sizes: { details: number; label: number; mark: number; footnote: number };
  /** Above a label, in twentieths of a point. */
  labelGap: number;
  /** For labels and heads of tables. */
  strong: Face;
  /** Whether they are set bold: not where the Chinese face is black already. */
  bold: boolean;
  /** Whether body text starts two characters in. */
  indent: boolean;
  colors: { accent: string; ink: string; muted: string; tint: string; warm: string; rule: string };
}

const perMillimetre = 1440 / 25.4;
const a4Width = 210;

function pageOf(
  top: number,
  right: number,
  bottom: number,
  left: number,
  footer: number,
): Pick<Look, 'page' | 'textWidth'> {
  const twips = (millimetres: number) => Math.round(millimetres * perMillimetre);
  return {
    page: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left), footer: twips(footer) },
    textWidth: twips(a4Width - left - right),
  };
}

/** The look of a preset in a language. */
export function lookFor(preset: Preset, locale: Locale): Look {
  if (preset === 'official') return official(locale);
  return preset === 'brief' ? brief(lecture(locale)) : lecture(locale);
}

/** The lecture's look, set small and close, so that a case fits on a page. */
function brief(look: Look): Look {
  const zh = look.locale === 'zh';
  return {
    ...look,
    ...pageOf(13, 17, 13, 17, 7),
    body: { ...look.body, size: zh ? 17 : 16, line: zh ? 240 : 200, after: 8 },
    title: { ...look.title, size: 32, line: 420, after: 20 },
    subtitle: { ...look.subtitle, size: 18, line: 260, after: 40 },
    small: { ...look.small, size: 14, line: 185 },
    sizes: { details: 16, label: 18, mark: 10, footnote: 13 },
    labelGap: 40,
  };
}

function lecture(locale: Locale): Look {
  const zh = locale === 'zh';
  const song = { latin: 'Times New Roman', asian: '宋体' };
  const hei = zh ? { latin: 'Arial', asian: '微软雅黑' } : { latin: 'Arial', asian: '黑体' };
  const accent = '9A3324';
  const head = (size: number, line: number, before: number, after: number, color: string): TextLook => ({
    ...hei,
    size,
    line,
    before,
    after,
    color,
    bold: true,
  });
  return {
    locale,
    official: false,
    ...pageOf(25, 25, 24, 25, 12),
    body: { ...song, size: 22, line: zh ? 380 : 310, after: zh ? 80 : 120 },
    title: head(44, 640, 0, 120, accent),
    subtitle: { ...hei, size: 24, line: 400, after: 200, color: '595959' },
    headings: [head(32, 500, 360, 160, accent), head(27, 430, 300, 120, '1F1F1F'), head(23, 380, 240, 80, '1F1F1F')],
    small: { ...song, size: 18, line: zh ? 290 : 250 },
    sizes: { details: 20, label: 21, mark: 15, footnote: 17 },
    labelGap: 120,
    soft: { latin: 'Times New Roman', asian: '楷体' },
    strong: hei,
    bold: true,
    indent: zh,
    colors: { accent, ink: '1F1F1F', muted: '6B6B6B', tint: 'F6F1EC', warm: 'FBEAE5', rule: 'B9ADA3' },
  };
}

// Sizes by their Chinese names: 二号 22 pt, 三号 16 pt, 四号 14 pt, 五号 10.5 pt. English in 三号 would be a poster.
function official(locale: Locale): Look {
  const zh = locale === 'zh';
  const latin = 'Times New Roman';
  const size = zh ? 32 : 26;
  const line = zh ? 570 : 420;
  const black = '000000';
  const text = (asian: string, bold = false): TextLook => ({
    latin,
    asian,
    size,
    line,
    color: black,
    ...(bold && { bold }),
  });
  return {
    locale,
    official: true,
    ...pageOf(37, 26, 35, 28, 18),
    body: { ...text('仿宋_GB2312'), after: zh ? 0 : 120 },
    title: { latin, asian: '方正小标宋简体', size: 44, line: 700, after: 240, color: black, bold: !zh },
    subtitle: { ...text('楷体_GB2312'), after: 120 },
    headings: [
      { ...text('黑体', !zh), before: zh ? 0 : 240, after: 0 },
      { ...text('楷体_GB2312', !zh), before: zh ? 0 : 200, after: 0 },
      { ...text('仿宋_GB2312', true), before: zh ? 0 : 160, after: 0 },
    ],
    small: { latin, asian: '仿宋_GB2312', size: 21, line: zh ? 340 : 290 },
    sizes: { details: 26, label: size, mark: 15, footnote: 18 },
    labelGap: 0,
    soft: { latin, asian: '楷体_GB2312' },
    strong: { latin, asian: '黑体' },
    bold: !zh,
    indent: zh,
    colors: { accent: black, ink: black, muted: '595959', tint: 'F2F2F2', warm: 'EDEDED', rule: '7F7F7F' },
  };
}
