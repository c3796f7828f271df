import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadFromDisk } from '../library/from-disk.ts';
import { perLocale } from '../locales.ts';
import { writeReadyFiles } from '../pack/write-ready-files.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildTable } from '../search/build-table.ts';
import { makeRelative } from './make-relative.ts';
import { basePath, contentRoot, projectRoot } from '../project.ts';

// The new site is built beside the old one and takes its place only when it is complete, so that a build that fails
// leaves the last good site alone.
const target = resolve(projectRoot, process.env['CASEBOOK_OUT'] || 'dist');
const building = `${target}-building`;
const old = `${target}-old`;

try {
  refuseUnsafe();
  console.log('正在生成网页… / Building the pages …');
  rmSync(building, { recursive: true, force: true });
  buildPages();
  console.log('正在建立搜索索引… / Building the search index …');
  const library = loadFromDisk(contentRoot);
  const tables = perLocale((locale) => buildTable(library, locale));
  const pages = await buildIndex(building, tables, basePath);
  console.log('正在生成现成文件… / Making the ready files …');
  const files = await writeReadyFiles(library, join(building, 'files'));
  if (process.env['RELATIVE']) makeRelative(building);
  await replace();
  const name = relative(projectRoot, target);
  console.log(
    `完成：可搜索的网页 ${pages} 个，现成文件 ${files} 个，在 ${name}/。 / Done: ${pages} searchable pages and ${files} ready files in ${name}/.`,
  );
} catch (error) {
  rmSync(building, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('生成失败，原有的网站没有改动。 / The build failed; the site built before is untouched.');
  process.exitCode = 1;
}

/** The target is emptied in the end, so it must be new, empty or a site of ours. */
function refuseUnsafe() {
  if (process.env['RELATIVE'] && process.env['BASE_PATH']) {
    throw new Error('RELATIVE 和 BASE_PATH 只能用一个。 / Use either RELATIVE or BASE_PATH, not both.');
  }
  const holdsProject = `${resolve(projectRoot)}${sep}`.startsWith(`${target}${sep}`.replace(sep + sep, sep));
  const occupied =
    existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, 'data', 'cases.json'));
  if (holdsProject || occupied) {
    throw new Error(
      `${target} 里有别的文件，不会覆盖；请换一个文件夹。 / ${target} holds other files and will not be replaced; choose another folder.`,
    );
  }
}

function buildPages() {
  const astro = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  // --force: Astro would hand back entries that it stored before a schema got a new field.
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent', '--force'], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, CASEBOOK_OUT: building, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('网页没有生成。 / The pages could not be built.');
}

/** Puts the new site in the place of the old one, and the old one back if that fails half-way. */
async function replace() {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(building, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Windows holds on to fresh files for a moment (virus scanners, open windows); a second try a little later succeeds. */
async function rename(from: string, to: string) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (attempt === 5) throw error;
      await setTimeout(200 * attempt);
    }
  }
}
