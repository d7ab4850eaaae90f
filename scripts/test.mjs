// `npm test`: everything. Installs and finds a browser first; the last line says how it went, as in `812 passed, 0 failed`.
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { checkSteps, vitestStep } from "./check-steps.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";
import { playwrightCounts, runSteps } from "./steps.mjs";

const BROWSER_PROJECTS = ["engine-browser", "ui", "extension-browser"];

/** Those that count; the others take time to measure time. */
const BENCH_SECTIONS = ["verdicts", "identifiers", "names", "prejudice", "ordinary"];

/** @returns {import("./steps.mjs").Step[]} */
function testSteps() {
  return [
    ...checkSteps(),
    vitestStep("tests in the browser", BROWSER_PROJECTS),
    { name: "production builds", args: () => ["scripts/build.mjs"] },
    vitestStep("the library, from its tarballs", ["library"]),
    playwrightStep("the web app, end to end", "apps/web/playwright.config.ts"),
    playwrightStep("the extension, in real editors", "apps/extension/playwright.config.ts"),
    {
      name: "the bench, on its fixtures",
      args: () => ["scripts/bench.mjs", ...BENCH_SECTIONS.flatMap((section) => ["--only", section])],
      env: () => ({ BEDSIDE_DATA: path.join(ROOT, "bench/fixtures") }),
    },
    ...freshnessSteps(),
  ];
}

/**
 * @param {string} name
 * @param {string} config
 * @returns {import("./steps.mjs").Step}
 */
function playwrightStep(name, config) {
  return {
    name,
    args: () => [
      "node_modules/@playwright/test/cli.js",
      "test",
      `--config=${config}`,
      "--reporter=list,json",
      "--forbid-only",
      // A page that does not open fails every test slowly; the first twenty say enough.
      "--max-failures=20",
    ],
    env: (resultFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile }),
    counts: playwrightCounts,
  };
}

/**
 * Where nobody edits, a run that changes a file of the repository has made a generated file that was not committed. Only
 * there: at a desk, changed files are somebody's work.
 * @returns {import("./steps.mjs").Step[]}
 */
function freshnessSteps() {
  if (process.env.CI !== "true" || !existsSync(path.join(ROOT, ".git"))) return [];
  return [
    { name: "generated files are fresh", program: "git", args: () => ["diff", "--exit-code", "--stat"] },
  ];
}

ensureInstalled();
ensureChromium();
runSteps(testSteps());
