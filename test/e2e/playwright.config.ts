import { defineConfig } from '@playwright/test';
import { findBrowser } from '../runner/find-browser';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build-interface.ts',
  workers: 2,
  fullyParallel: true,
  // A walk through every screen, on an old and busy machine.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: executablePath ? { executablePath } : {},
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
  },
});
