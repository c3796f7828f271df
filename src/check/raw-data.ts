/** Careful reading of YAML data that may not have the shape its schema wants. */

/** The value at a path, or undefined. */
export function at(data: unknown, ...path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? value[key as never] : undefined),
    data,
  );
}

/** The value as a list; empty when it is none. */
export function listAt(data: unknown, ...path: readonly PropertyKey[]): unknown[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

/** The value as text, or undefined. */
export function textAt(data: unknown, ...path: readonly PropertyKey[]): string | undefined {
  const value = at(data, ...path);
  return typeof value === 'string' ? value : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value somewhere in the data, with its path. */
export interface Found {
  path: PropertyKey[];
  value: unknown;
}

/** Every mapping in the data, at any depth, with its path. */
export function recordsIn(data: unknown, path: PropertyKey[] = []): (Found & { value: Record<string, unknown> })[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => recordsIn(item, [...path, index]));
  if (!isRecord(data)) return [];
  const nested = Object.entries(data).flatMap(([key, value]) => recordsIn(value, [...path, key]));
  return [{ path, value: data }, ...nested];
}

/** Every piece of text in the data, at any depth, with its path. */
export function textsIn(data: unknown, path: PropertyKey[] = []): (Found & { value: string })[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
  return [];
}
