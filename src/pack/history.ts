import type { Pack } from './pack.ts';

/** A change in words, and the pack on its other side. */
interface Step {
  label: string;
  pack: Pack;
}

/** A pack with the changes that led to it and those that were taken back. */
export interface History {
  /** The latest change last; each with the pack before it. */
  past: readonly Step[];
  present: Pack;
  /** What can be done again, the next one last; each with the pack after it. */
  future: readonly Step[];
  /** The text field that is being typed in: its changes count as one. */
  group?: string | undefined;
}

const mostSteps = 200;

export function startHistory(pack: Pack): History {
  return { past: [], present: pack, future: [] };
}

/**
 * Notes a change.
 * @param label the change in words
 * @param group changes in a row that bear the same group are taken back together
 */
export function record(history: History, pack: Pack, label: string, group?: string): History {
  if (pack === history.present) return history;
  const continues = group !== undefined && group === history.group;
  const past = continues ? history.past : [...history.past, { label, pack: history.present }].slice(-mostSteps);
  return { past, present: pack, future: [], group };
}

/** The next change begins a step of its own, even in the same text field. */
export function endGroup(history: History): History {
  return { ...history, group: undefined };
}

/** Takes the latest change back; the same history when there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  const future = [...history.future, { label: last.label, pack: history.present }];
  return { past: history.past.slice(0, -1), present: last.pack, future };
}

/** Does again what was taken back last; the same history when there is nothing. */
export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  const past = [...history.past, { label: next.label, pack: history.present }];
  return { past, present: next.pack, future: history.future.slice(0, -1) };
}
