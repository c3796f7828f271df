import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };

test('the lockfile holds the packages of every platform, so that npm ci works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry host', () => {
  const named = Object.entries(packages).filter(([, locked]) => locked.resolved?.startsWith('http'));
  expect(named.map(([path]) => path)).toEqual([]);
});

test('every platform gets the same Node', () => {
  const { optionalDependencies = {} } = packages['']!;
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});
