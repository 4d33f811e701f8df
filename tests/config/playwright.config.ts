import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { browserArguments, findBrowser, softwareGraphics } from './browser.ts';
import { resultsFolder, testAddress, testPort, testSite } from './paths.ts';

const executablePath = findBrowser();
/** Tests that look at the interactive map, which is drawn by WebGL. */
const ofTheMap = ['e2e/map/**/*.spec.ts', 'a11y/map.spec.ts'];

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: join(resultsFolder, 'playwright'),
  reporter: [['line'], ['json', { outputFile: join(resultsFolder, 'playwright.json') }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Where nobody watches, a machine that stalls for a minute must not throw a change away: the journey is walked once
  // more, and `npm test` names each one that needed it, so that a test that wavers is seen and mended.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  use: {
    baseURL: testAddress,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 360, height: 640 },
    launchOptions: { executablePath, args: browserArguments },
  },
  projects: [
    { name: 'pages', testIgnore: ofTheMap },
    {
      name: 'map',
      testMatch: ofTheMap,
      // Without a graphics card a processor draws, which on a busy machine takes its time.
      timeout: 180_000,
      expect: { timeout: 45_000 },
      use: {
        launchOptions: { executablePath, args: [...browserArguments, ...softwareGraphics] },
      },
    },
  ],
  webServer: {
    command: `node src/tools/serve.ts ${JSON.stringify(testSite)} --port ${testPort}`,
    cwd: process.cwd(),
    url: testAddress,
    reuseExistingServer: false,
  },
});
