import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { uptakeSources } from './scripts/vite-source.mjs';

const plugins = [react(), uptakeSources()];
const viewport = { width: 1280, height: 800 };

export default defineConfig({
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          environment: 'node',
          // A thousand random sequences take their time on a busy machine.
          testTimeout: 60_000,
          include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: [
            ...['**/node_modules/**', '**/dist/**'],
            ...['**/*.browser.test.tsx', '**/*.redis.test.ts'],
          ],
        },
      },
      {
        plugins,
        test: {
          name: 'redis',
          environment: 'node',
          testTimeout: 60_000,
          include: ['packages/server/**/*.redis.test.ts'],
        },
      },
      {
        plugins,
        test: {
          name: 'browser',
          include: ['packages/**/*.browser.test.tsx'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport,
            instances: [{ browser: 'chromium' }],
            // Both viewports must agree, else vitest scales the page.
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { viewport, deviceScaleFactor: 1 },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/*.e2e.ts'],
          globalSetup: ['e2e/setup.mjs'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['e2e/hosts/*.e2e.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // Installing and building a host takes a while.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
