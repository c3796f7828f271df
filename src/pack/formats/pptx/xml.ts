import { clean } from '../../clean-text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return clean(text).replaceAll(/[&<>"]/g, (character) => entities[character]!);
}

/** Text for an attribute that is read as one line. */
export function escapeLine(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', ' ');
}

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a package. */
export function xmlPart(content: string): string {
  return `${declaration}${content}`;
}

/** Points as the format counts them: 12,700 to the point, whole. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** A place, as `a:xfrm` or `p:xfrm` has it. */
export function place(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm',
): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;
}
