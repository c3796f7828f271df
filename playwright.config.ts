import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';
import { subPath, subPathSite, rootSite } from './tests/e2e/sites.ts';

const asRoot = typeof process.getuid === 'function' && process.getuid() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // As long as a busy machine needs.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: rootSite,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findBrowser(),
      chromiumSandbox: !asRoot,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  // The tests see what readers get: the built site, once at the root of a host and once below a path.
  webServer: [
    {
      command: 'node src/cli/serve.ts',
      url: rootSite,
      env: { PORT: new URL(rootSite).port },
      reuseExistingServer: false,
    },
    {
      command: 'node src/cli/build.ts && node src/cli/serve.ts',
      url: subPathSite,
      env: { PORT: new URL(subPathSite).port, BASE_PATH: subPath, CASEBOOK_OUT: 'dist-sub-path' },
      reuseExistingServer: false,
      timeout: 300_000,
    },
  ],
});
