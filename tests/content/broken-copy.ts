import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The smallest sound library; every fixture is this one with one thing broken. */
export const soundLibrary = fileURLToPath(new URL('library', import.meta.url));

/** What to do to a copy of the library before it is checked. */
export type Breakage =
  | { file: string; replace: string; by: string }
  | { file: string; write: string | Uint8Array }
  | { file: string; remove: true }
  | { file: string; folder: true };

/** Copies the sound library into a temporary folder, breaks it, hands it over and cleans up. */
export function withBrokenCopy<T>(breakages: readonly Breakage[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'casebook-'));
  try {
    cpSync(soundLibrary, root, { recursive: true });
    for (const breakage of breakages) breakIn(root, breakage);
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function breakIn(root: string, breakage: Breakage) {
  const path = join(root, breakage.file);
  if ('folder' in breakage) {
    mkdirSync(path);
  } else if ('remove' in breakage) {
    rmSync(path, { recursive: true });
  } else if ('write' in breakage) {
    writeFileSync(path, breakage.write);
  } else {
    const before = readFileSync(path, 'utf8');
    if (!before.includes(breakage.replace)) throw new Error(`${breakage.file} does not hold: ${breakage.replace}`);
    writeFileSync(path, before.replace(breakage.replace, breakage.by));
  }
}
