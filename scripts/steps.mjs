// Runs the steps of `npm run check` and `npm test` one after the other, and counts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ROOT, seconds } from "./install.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, program?: string, args: (resultFile: string) => readonly string[],
 *   env?: (resultFile: string) => NodeJS.ProcessEnv, counts?: (result: any) => Counts }} Step  `program` is Node unless
 *   another is named, and runs at the root; `counts` reads the file of results that a test runner wrote
 */

/**
 * Runs every step, whatever the ones before it said, and ends the process: 0 when all went well, 1 otherwise.
 * @param {readonly Step[]} steps
 * @returns {never}
 */
export function runSteps(steps) {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-results-"));
  const outcomes = steps.map((step, index) => runStep(step, path.join(folder, `${index}.json`)));
  rmSync(folder, { recursive: true, force: true });
  console.log("");
  for (const { name, counts, took } of outcomes) {
    console.log(
      `${counts.failed === 0 ? "✓" : "✗"} ${name.padEnd(28)} ${took.padStart(8)}   ${summary(counts)}`,
    );
  }
  const total = sum(outcomes.map((outcome) => outcome.counts));
  console.log(`\n${summary(total)}`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/**
 * @param {Step} step
 * @param {string} resultFile
 */
function runStep(step, resultFile) {
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const run = spawnSync(step.program ?? process.execPath, step.args(resultFile), {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...step.env?.(resultFile) },
  });
  if (run.signal !== null) process.exit(1);
  const took = seconds(performance.now() - started);
  return { name: step.name, took, counts: countsOf(step, run.status === 0, resultFile) };
}

/**
 * A step that is not a test counts as one. So does one that fails without a failed test: a file that could not be
 * loaded, a runner that fell over, no tests at all. The total is then never better than the exit codes.
 * @param {Pick<Step, "counts">} step
 * @param {boolean} succeeded
 * @param {string} resultFile
 * @returns {Counts}
 */
export function countsOf(step, succeeded, resultFile) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (step.counts === undefined) return succeeded ? { ...none, passed: 1 } : { ...none, failed: 1 };
  const result = readResult(resultFile);
  const counts = result === undefined ? none : step.counts(result);
  const fellOver = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return fellOver ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * The line by which anything that reads our output knows the result: `12 passed, 0 failed`.
 * @param {Counts} counts
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
function sum(all) {
  /** @param {keyof Counts} kind */
  const total = (kind) => all.reduce((so, counts) => so + counts[kind], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} result of
 *   vitest's JSON reporter
 * @returns {Counts}
 */
export function vitestCounts(result) {
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * A test that passed only when tried again counts as passed, as Playwright itself has it.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} result of Playwright's
 *   JSON reporter
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
