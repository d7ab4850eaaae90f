import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { TOPICS } from "@bedside/guidance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUILD, bedside, jsonLines } from "./testing/bedside-process.ts";
import { CHAT, type InventedPost, writeFolder, xExport, zipOf } from "./testing/invented-exports.ts";

// The audit as people run it: every test starts a process on an invented export.
const NAMED = "Mrs Calloway in bed 4 told us her husband died of it";
const NUMBERED = "Her NHS number is 999 456 7403, please chase";
const CLEAR = "Lovely walk by the sea today";
const POSTS: readonly InventedPost[] = [
  { text: CLEAR, createdAt: "Mon Jun 03 09:00:00 +0000 2019" },
  { text: NAMED, createdAt: "Tue Jun 04 09:00:00 +0000 2019" },
  { text: "RT @somebody: Mrs Calloway again", createdAt: "Wed Jun 05 09:00:00 +0000 2019" },
  { text: NUMBERED, createdAt: "Sat Feb 18 12:33:11 +0000 2023" },
];

let folder: string;
const at = (name: string) => path.join(folder, name);
const audit = (...args: readonly string[]) =>
  bedside(["audit", ...args], { env: { XDG_CACHE_HOME: at("cache") }, cwd: folder, program: BUILD });
const auditJson = async (...args: readonly string[]) => JSON.parse((await audit(...args, "--json")).stdout);

beforeAll(async () => {
  // Builds what has changed, once.
  await bedside(["--version"]);
  folder = mkdtempSync(path.join(tmpdir(), "bedside-audit-"));
  writeFolder(at("x"), xExport(POSTS));
  writeFolder(folder, {
    "x.zip": zipOf(xExport(POSTS)),
    "chat.txt": CHAT,
    "holiday/photo.jpg": "x",
    "packed/x.zip": zipOf(xExport(POSTS)),
    "cut.zip": zipOf(xExport(POSTS)).subarray(0, 400),
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("an export", () => {
  test("is the same audit as a zip and as a folder, and its exit code is by the gravest", async () => {
    const [zip, unpacked] = await Promise.all([audit("x.zip", "--json"), audit("x", "--json")]);
    expect(zip).toMatchObject({ code: 2, stderr: "" });
    expect(JSON.parse(unpacked.stdout)).toEqual(JSON.parse(zip.stdout));
  });

  test("comes out as the contract says", async () => {
    const found = await auditJson("x.zip");
    expect(found).toMatchObject({
      source: { platform: "x", format: expect.stringContaining("X") },
      items: { own: 3, others: 1, skipped: 0, first: "2019-06-03T09:00:00Z", last: "2023-02-18T12:33:11Z" },
      verdicts: { clear: 1, pause: 0, stop: 2 },
      jigsaw: [],
      warnings: [],
    });
    expect(Object.keys(found.topics)).toEqual([...TOPICS]);
    expect(found.worst).toHaveLength(2);
    for (const { item, verdict, findings, reason, score, alike } of found.worst) {
      expect(item).toMatchObject({
        key: expect.stringMatching(/^x\/post:\d+$/),
        at: { path: "data/tweets.js" },
      });
      expect([verdict, typeof reason, typeof score, alike]).toEqual(["stop", "string", "number", []]);
      for (const { start, end } of findings) expect(item.text.slice(start, end)).not.toBe("");
    }
  });

  test("is summed up for a person, with what to do first and what to do before that", async () => {
    const { stdout } = await audit("x.zip", "--limit", "1");
    expect(stdout).toContain("Read 3 items of yours");
    expect(stdout).toMatch(/⬣ 2 .* ‖ 0 .* ✓ 1 /);
    expect(stdout).toContain("18 February 2023");
    expect(stdout).toMatch(/999 456 7403.*\n +1═/);
    expect(stdout).toContain("1 more: --limit 2");
    expect(stdout).toMatch(/2023 +█+ +1 of 1/);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "speak to your indemnifier first (bedside guide old-posts)",
    );
  });

  test("is read within a period, and for some topics", async () => {
    const recent = await auditJson("x.zip", "--since", "2020");
    expect(recent.items).toMatchObject({ own: 1, skipped: 3 });
    const early = await auditJson("x.zip", "--until", "2019-06-04");
    expect(early.items).toMatchObject({ own: 2, skipped: 2 });
    const other = await audit("x.zip", "--topics", "advice,boundaries", "--json");
    expect(other.code).toBe(0);
    expect(JSON.parse(other.stdout)).toMatchObject({ verdicts: { clear: 3, pause: 0, stop: 0 }, worst: [] });
  });

  test("comes in several paths at once, and what is in two of them counts once", async () => {
    const both = await auditJson("x.zip", "chat.txt", "x", "--me", "Robin Ashby");
    expect(both.source.platform).toBe("x, whatsapp");
    expect(both.items).toMatchObject({ own: 5 });
  });

  test("is for --fail-on to judge", async () => {
    expect((await audit("x.zip", "--fail-on", "never", "--json")).code).toBe(0);
    expect((await audit("x.zip", "--until", "2019-06-03", "--json")).code).toBe(0);
  });
});

describe("what comes out", () => {
  test("a line for each item, as it is found", async () => {
    const { stdout, code } = await audit("x.zip", "--jsonl");
    expect(jsonLines(stdout)).toMatchObject([{ item: { text: NAMED } }, { item: { text: NUMBERED } }]);
    expect(code).toBe(2);
  });

  test("a table", async () => {
    const { stdout } = await audit("x.zip", "--csv");
    const [header, ...rows] = stdout.trim().split("\r\n");
    expect(header).toMatch(/^verdict,score,date,/);
    expect(rows).toHaveLength(2);
    expect(stdout).toContain(`"${NUMBERED}"`);
  });

  test("SARIF without a word of the export, its files inside what was opened", async () => {
    const { stdout } = await audit("x.zip", "--sarif");
    expect(stdout).not.toMatch(/Calloway|999 456 7403/);
    const [run] = JSON.parse(stdout).runs;
    expect(run.artifacts).toEqual([
      { location: { uri: "x.zip" } },
      { location: { uri: "/data/tweets.js" }, parentIndex: 0 },
    ]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: "/data/tweets.js",
      index: 1,
    });
  });

  test("a report for a browser, readable by its owner alone", async () => {
    const ran = await audit("x.zip", "--html", "report.html", "--quiet");
    expect(ran).toEqual({ code: 2, stdout: "", stderr: "" });
    expect(readFileSync(at("report.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(statSync(at("report.html")).mode & 0o777).toBe(0o600);
    expect((await audit("x.zip", "--html", "nowhere/report.html")).code).toBe(74);
  });

  test("one format at a time", async () => {
    expect((await audit("x.zip", "--json", "--csv")).code).toBe(64);
  });

  test("colour where it is asked for", async () => {
    expect((await audit("x.zip", "--color", "always")).stdout).toContain("\u001b[31m");
    expect((await audit("x.zip")).stdout).not.toContain("\u001b");
  });
});

describe("whose words", () => {
  test("are never guessed: without a name the command ends with those who write", async () => {
    const { code, stdout, stderr } = await audit("chat.txt");
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain("--me");
    expect(stderr).toMatch(/Robin Ashby {2}\(2\)\n {2}Kim Lowe {2}\(1\)\n {2}Sam Okafor {2}\(1\)/);
    expect(stderr).not.toContain("Calloway");
  });

  test("are those of whoever is named", async () => {
    const found = await auditJson("chat.txt", "--me", "robin ashby");
    expect(found.items).toMatchObject({ own: 2, others: 2 });
    expect(found.worst[0].item.text).toContain("Mrs Calloway");
  });

  test("a name with a slip in it is not an audit without findings", async () => {
    const { code, stderr } = await audit("chat.txt", "--me", "Robin Ashbee");
    expect(code).toBe(64);
    expect(stderr).toContain("Nobody called Robin Ashbee writes in chat.txt.");
  });

  test("of an export that belongs to somebody else are said to be theirs", async () => {
    const { warnings } = await auditJson("x.zip", "--me", "@sam_okafor");
    expect(warnings.join()).toContain("ward_walker");
  });
});

describe("what cannot be audited", () => {
  test.each([
    ["an unknown folder", "holiday", 65, "no export of a kind that is known"],
    ["packed exports in a folder", "packed", 65, "name those"],
    ["a damaged zip", "cut.zip", 65, "damaged or not all there"],
    ["nothing at all", "missing.zip", 66, "no such file"],
  ])("%s is said in a sentence", async (_what, name, code, words) => {
    const ran = await audit(name);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(words);
  });

  test("one bad path among good ones is a warning", async () => {
    const { warnings, items } = await auditJson("x.zip", "holiday");
    expect(items.own).toBe(3);
    expect(warnings.join()).toContain("Cannot audit holiday");
  });

  test("links in a folder are not followed, and said", async () => {
    writeFolder(at("linked"), xExport(POSTS));
    symlinkSync(at("chat.txt"), at("linked/data/chat.txt"));
    const { warnings, items } = await auditJson("linked");
    expect(items.own).toBe(3);
    expect(warnings.join()).toContain("data/chat.txt: This is a link");
  });

  const hostile = path.join(import.meta.dirname, "../../../../shared/data/archives/hostile");
  const samples = existsSync(hostile) ? readdirSync(hostile) : [];
  test("hostile archives end or are warned of, with nothing written anywhere", async () => {
    for (const name of samples) {
      const { code, stderr, stdout } = await audit(path.join(hostile, name), "--json");
      if (stdout === "") expect(stderr).toContain(`Cannot audit ${name}`);
      else expect(JSON.parse(stdout).warnings).not.toEqual([]);
      expect([0, 65]).toContain(code);
    }
    expect(existsSync(at("evil.txt"))).toBe(false);
  });
});
