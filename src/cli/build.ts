import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildIndex } from '../search/build-index.ts';
import { makeRelative } from './make-relative.ts';
import { projectRoot } from './project.ts';

// The new site is built beside the old one and takes its place only when it is complete, so that a build that fails
// leaves the last good site alone.
const target = resolve(projectRoot, process.env['CASEBOOK_OUT'] ?? 'dist');
const building = `${target}-building`;
const old = `${target}-old`;

if (process.env['RELATIVE'] && process.env['BASE_PATH']) {
  console.error('RELATIVE 和 BASE_PATH 只能用一个。 / Use either RELATIVE or BASE_PATH, not both.');
  process.exit(1);
}
console.log('正在生成网页… / Building the pages …');
rmSync(building, { recursive: true, force: true });
const astro = spawnSync(
  process.execPath,
  [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, CASEBOOK_OUT: building, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (astro.status !== 0) {
  rmSync(building, { recursive: true, force: true });
  console.error('生成失败，原有的网站没有改动。 / The build failed; the site built before is untouched.');
  process.exit(1);
}
console.log('正在建立搜索索引… / Building the search index …');
const pages = await buildIndex(building);
if (process.env['RELATIVE']) {
  console.log('正在改成相对地址… / Making the addresses relative …');
  makeRelative(building);
}
rmSync(old, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, old);
renameSync(building, target);
rmSync(old, { recursive: true, force: true });
console.log(
  `完成：可搜索的网页 ${pages} 个，在 ${relative(projectRoot, target)}/。 / Done: ${pages} searchable pages in ${relative(projectRoot, target)}/.`,
);
