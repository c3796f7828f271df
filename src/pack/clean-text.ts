// What XML 1.0 cannot hold: control characters except tab and line end, and halves of characters. With the u flag a
// whole pair is one character, so that only lone halves match.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Pasted text without control characters and broken halves of characters; nothing else changes. */
export function clean(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/\r\n?/g, '\n');
}

/** The same as one line. */
export function cleanLine(text: string): string {
  return clean(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
