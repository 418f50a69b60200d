import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { PATIENCE } from './scripts/browser/patience';

/** What waits in every project: a test fails because something is wrong, not because the machine is busy. */
const patient = { testTimeout: 3 * PATIENCE, hookTimeout: 6 * PATIENCE, expect: { poll: { timeout: PATIENCE } } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          ...patient,
          name: 'core',
          environment: 'node',
          setupFiles: ['tests/setup/temporal.ts'],
          include: ['lib/{core,languages,advice}/**/*.test.ts', 'tests/*.test.ts', 'tests/corpus/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...patient,
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['tests/setup/temporal.ts', 'tests/setup/browser.ts'],
          include: [
            'lib/{hosts,highlights,overlay,session,platform,service}/**/*.test.ts',
            'components/**/*.test.tsx',
            'entrypoints/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          ...patient,
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
