import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { BUILD, bedside, start } from "./testing/bedside-process.ts";
import { type InventedPost, writeFolder, xExport } from "./testing/invented-exports.ts";

// An audit long enough to be stopped, shared out and gone on with.
const PLACES = ["the coast", "the hills", "our allotment", "the market", "the old library", "the river"];
const THINGS = ["a walk", "the choir", "some cake", "the football", "a long read", "early tea"];
const FLAGGED = "Mrs Calloway in bed 4 told us her husband died of it";
const COUNT = 3000;
/** Far enough that the words alone are not what makes it more than a megabyte. */
const PADDING = "x".repeat(400);

const posts = Array.from({ length: COUNT }, (_, i): InventedPost => {
  const said = `${THINGS[i % THINGS.length]} by ${PLACES[Math.floor(i / 7) % PLACES.length]}, ${i} times over`;
  return { text: i % 100 === 0 ? `${FLAGGED}, ${i}` : `So glad of ${said}`, padding: PADDING };
});

// Each of these starts several whole audits, and a busy machine must not fail a test.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
const at = (name: string) => path.join(folder, name);
const withCache = (name: string) => ({ env: { XDG_CACHE_HOME: at(name) }, cwd: folder, program: BUILD });
const kept = (name: string) => (existsSync(at(`${name}/bedside`)) ? readdirSync(at(`${name}/bedside`)) : []);

let whole: string;
beforeAll(async () => {
  // Builds what has changed, once.
  await bedside(["--version"]);
  folder = mkdtempSync(path.join(tmpdir(), "bedside-long-"));
  writeFolder(at("x"), xExport(posts));
  whole = (await bedside(["audit", "x", "--json", "--jobs", "1"], withCache("whole"))).stdout;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("an audit that is done leaves nothing behind", () => {
  expect(JSON.parse(whole).items.own).toBe(COUNT);
  expect(JSON.parse(whole).verdicts.stop).toBe(COUNT / 100);
  expect(kept("whole")).toEqual([]);
});

test("two threads give the same audit as one", async () => {
  const { stdout, code } = await bedside(["audit", "x", "--json", "--jobs", "2"], withCache("two"));
  expect(code).toBe(2);
  expect(stdout).toBe(whole);
});

test.each(["1", "2"])("stopped and gone on with, it is the same audit (--jobs %s)", async (jobs) => {
  const name = `stopped-${jobs}`;
  const child = start(["audit", "x", "--jsonl", "--jobs", jobs], withCache(name));
  const errors = text(child.stderr!);
  const lines = text(child.stdout!);
  await once(child.stdout!, "data");
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(await errors).toContain("the same command goes on from here");
  expect((await lines).split("\n").length).toBeLessThan(COUNT / 100);

  const [file] = kept(name);
  expect(readFileSync(at(`${name}/bedside/${file}`), "utf8")).not.toMatch(/Calloway|coast|x\/post/);
  const next = await bedside(["audit", "x", "--json", "--jobs", "1"], withCache(name));
  expect(next.stderr).toContain("Going on from where");
  expect(next.stdout).toBe(whole);
  expect(kept(name)).toEqual([]);
});

test("--no-resume forgets the place of an audit that was stopped", async () => {
  const child = start(["audit", "x", "--jsonl"], withCache("forgotten"));
  child.stdout!.once("data", () => child.kill("SIGINT"));
  await once(child, "close");
  expect(kept("forgotten")).toHaveLength(1);
  const { stderr } = await bedside(
    ["audit", "x", "--json", "--no-resume", "--since", "2030"],
    withCache("forgotten"),
  );
  expect(stderr).toBe("");
  expect(kept("forgotten")).toEqual([]);
});

test("Ctrl-C twice ends at once", async () => {
  const child = start(["audit", "x", "--jsonl", "--jobs", "2"], withCache("twice"));
  await once(child.stdout!, "data");
  child.kill("SIGINT");
  await once(child.stderr!, "data");
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
});

test("where no place can be kept it says so once and is done all the same", async () => {
  writeFileSync(at("a-file"), "");
  const { code, stderr, stdout } = await bedside(["audit", "x", "--json"], withCache("a-file"));
  expect([code, stdout]).toEqual([2, whole]);
  expect(stderr.match(/cannot be kept/g)).toHaveLength(1);
});

test("a reader that has seen enough ends it quietly", async () => {
  const child = start(["audit", "x", "--jsonl", "--jobs", "2"], withCache("head"));
  const errors = text(child.stderr!);
  await once(child.stdout!, "data");
  child.stdout!.destroy();
  const [code] = await once(child, "close");
  expect([code, await errors]).toEqual([0, ""]);
});
