import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems keep a Chromium, or a browser built on it. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to test in: the one that CHROMIUM names, else Playwright's own, else the system's.
 * @throws with three ways to get one, when there is none
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM 指的文件不存在。 / CHROMIUM names a file that does not exist: ${named}`);
  }
  const found = [chromium.executablePath(), ...systemBrowsers].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    [
      '没有找到可用于测试的 Chromium，任选一种办法 / No Chromium to test in. Any one of these helps:',
      '  1. npx playwright install chromium              （可以上网时 / where downloads work）',
      '  2. sudo apt-get install chromium                （Debian、Ubuntu；其他系统装 Chrome 或 Edge / elsewhere: Chrome or Edge）',
      '  3. CHROMIUM=/path/to/chromium npm test          （已有浏览器 / a browser that is somewhere else）',
    ].join('\n'),
  );
}
