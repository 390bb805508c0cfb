import {defineConfig} from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/playwright',
  // The machine is shared with the other tests and the browser is the heavy part: one at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // Where nobody watches, a browser that stumbled once is asked again; the output names the test as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  // What breaks so much breaks everything: no need to wait for each.
  maxFailures: 10,
  // A busy machine is slow, not wrong.
  expect: {timeout: 15_000},
  reporter: [['list'], ['json']],
  use: {trace: 'off'},
});
