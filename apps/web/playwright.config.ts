import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";

const PORT = Number(process.env.BEDSIDE_E2E_PORT ?? 4617);
const executablePath = findChromium();

/** Drives the built app as its readers get it, policy and service worker included. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../../test-results",
  workers: 1,
  // On a busy machine a wait can run out: what fails is tried once more, and is said to be flaky if it then passes.
  retries: 1,
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `node ../../scripts/start.mjs --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 300_000,
  },
});
