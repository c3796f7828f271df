import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice and the PDF tools are on this machine. */
export const canConvert = has('soffice') && has('pdftotext');

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** What became of some Office files: the text and the number of pages of each, in their order. */
export interface Converted {
  text: string;
  /** Words that stand outside of their page, with the page's number. */
  outside: string[];
  pages: number;
}

/**
 * Opens files in LibreOffice and prints them to PDF.
 * @throws if LibreOffice does not make a PDF of each
 */
export function convert(files: readonly { name: string; bytes: Uint8Array }[]): Converted[] {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-office-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const names = files.map(({ name }) => join(folder, name));
    // A profile of its own, so that an office that is open at the same time is left alone.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names]);
    return names.map((name) => readPdf(name.replace(/\.\w+$/, '.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPdf(file: string): Converted {
  // By lines and by blocks: a narrow cell's lines hang together in one of them only.
  const text = run('pdftotext', ['-layout', file, '-']) + run('pdftotext', ['-raw', file, '-']);
  const boxes = `${file}.html`;
  run('pdftotext', ['-bbox', file, boxes]);
  const pages = readFileSync(boxes, 'utf8').split('<page ').slice(1);
  return { text, outside: pages.flatMap(wordsOutside), pages: pages.length };
}

function wordsOutside(page: string, index: number): string[] {
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
  const words = page.matchAll(
    /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
  );
  return [...words].flatMap(([, left, top, right, bottom, word]) =>
    Number(left) < 0 || Number(top) < 0 || Number(right) > width || Number(bottom) > height
      ? [`page ${index + 1}: ${word}`]
      : [],
  );
}

function run(program: string, parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')}: ${stderr}`);
  return stdout;
}
