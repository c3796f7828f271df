import type { Pack, PackEntry } from '../../pack/pack.ts';
import { emptyPack } from '../../pack/pack.ts';
import { readPack } from '../../pack/read-pack.ts';
import { removed } from './pack-storage.ts';

const most = 20;

/** Entries taken out of the pack on this device, the latest first, with the notes and choices they had. */
export function removedEntries(): PackEntry[] {
  try {
    const entries: unknown = JSON.parse(removed.read());
    return readPack({ ...emptyPack('zh'), entries }, 'zh').pack.entries;
  } catch {
    return [];
  }
}

/** Remembers what a change takes out of a pack. */
export function rememberRemoved(before: Pack, after: Pack) {
  const gone = before.entries.filter((entry) => !after.entries.some(({ id }) => id === entry.id));
  if (gone.length === 0) return;
  const ids = new Set(gone.map(({ id }) => id));
  const older = removedEntries().filter(({ id }) => !ids.has(id));
  // Where there is no room for it, the pack itself comes first; undo has it as long as the page is open.
  removed.keep(JSON.stringify([...gone.reverse(), ...older].slice(0, most)));
}
