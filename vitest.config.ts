import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Some tests go through the whole library; a busy machine takes longer over that, and time is no test's business.
    testTimeout: 30_000,
    include: ['tests/{unit,content,office}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
