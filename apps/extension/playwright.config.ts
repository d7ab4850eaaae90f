import { defineConfig } from "@playwright/test";

/**
 * Drives the built extension in a real Chromium, on replicas of the sites. Most of the time goes into waiting, for somebody
 * to have stopped writing above all, so two browsers at once, each with a profile of its own, take little more than half.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../../test-results/extension",
  globalSetup: "./e2e/built.ts",
  workers: 2,
  // On a busy machine a wait can run out: what fails is tried once more, and is said to be flaky if it then passes.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  reporter: "list",
});
