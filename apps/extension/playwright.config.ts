import { defineConfig } from "@playwright/test";

/** Drives the built extension in a real Chromium, on replicas of the sites. Never two browsers at once. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../../test-results/extension",
  globalSetup: "./e2e/built.ts",
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  reporter: "list",
});
