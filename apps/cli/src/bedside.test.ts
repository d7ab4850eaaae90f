import { once } from "node:events";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Report, Span } from "@bedside/engine";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bedside, jsonLines, start } from "./testing/bedside-process.ts";

// The command as people run it: every test starts a process.
const STOPPED = "Her NHS number is 999 456 7403, please chase";
const CLEAR = "Lovely walk by the sea today";
const SECRET = "Calloway";

const isPlaced = (place: Partial<Span>): place is Span => place.start !== undefined;

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-cli-"));
  mkdirSync(at("drafts/more"), { recursive: true });
  writeFileSync(at("drafts/a.txt"), STOPPED);
  writeFileSync(at("drafts/more/b.md"), CLEAR);
  writeFileSync(at("drafts/scan.txt"), Buffer.from([0x25, 0x50, 0x00, 0x01]));
  writeFileSync(at("drafts/photo.jpg"), "x");
  writeFileSync(at("lines.jsonl"), `${JSON.stringify({ id: "1", text: STOPPED })}\nnonsense\n`);
  symlinkSync("circle", at("circle"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("one draft", () => {
  test("comes as an argument, a file or standard input, with the same verdict", async () => {
    writeFileSync(at("draft"), STOPPED);
    const asArgument = await bedside(["check", STOPPED, "--json"]);
    const asFile = await bedside(["check", at("draft"), "--json"]);
    const asInput = await bedside(["check", "--json"], { input: STOPPED });
    expect(asArgument.code).toBe(2);
    expect(JSON.parse(asArgument.stdout)).toMatchObject({
      verdict: "stop",
      findings: expect.arrayContaining([expect.objectContaining({ start: 18, end: 30, label: "number" })]),
    });
    expect(asFile).toEqual(asArgument);
    expect(asInput).toEqual(asArgument);
  });

  test("has an exit code for its verdict, and --fail-on moves it", async () => {
    expect((await bedside(["check", CLEAR])).code).toBe(0);
    expect((await bedside(["check", STOPPED, "--fail-on", "stop"])).code).toBe(2);
    expect((await bedside(["check", STOPPED, "--fail-on", "never"])).code).toBe(0);
  });

  test("is answered in plain text when nobody's terminal is there, and in colour when it is asked for", async () => {
    expect((await bedside(["check", STOPPED])).stdout).not.toContain("\u001b");
    expect((await bedside(["check", STOPPED], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[31m");
  });

  test("takes its country from the command line", async () => {
    const { stdout } = await bedside(["check", STOPPED, "--country", "nz", "--json"]);
    const sources = JSON.parse(stdout).findings[0].guidance.map((each: { source: string }) => each.source);
    expect(sources.join()).not.toContain("gmc-");
  });

  test("may begin with a dash, after two", async () => {
    expect((await bedside(["check", "--", `- ${CLEAR}`])).code).toBe(0);
  });

  test("the same draft gives the same bytes, whatever the locale", async () => {
    const [here, there] = await Promise.all(
      ["en_GB.UTF-8", "tr_TR.UTF-8"].map((LANG) =>
        bedside(["check", STOPPED], { env: { LANG, LC_ALL: LANG } }),
      ),
    );
    expect(there).toEqual(here);
  });
});

describe("many drafts", () => {
  test("are summed up, worst first, with what was passed over", async () => {
    const { code, stdout } = await bedside(["check", "drafts"], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toContain("⬣ 1 not to send   ‖ 0 worth a second look   ✓ 1 with nothing to change");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      `Skipped 2: ${path.join("drafts", "photo.jpg")} (.jpg files are not read), ${path.join("drafts", "scan.txt")} (not text).`,
    );
  });

  test("come as a JSON list with file names, problems in their place", async () => {
    const { code, stdout, stderr } = await bedside(
      ["check", "gone.txt", "lines.jsonl", "drafts/a.txt", "--json"],
      {
        cwd: folder,
      },
    );
    expect(code).toBe(66);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "gone.txt", error: { code: "cannot-open" } },
      { file: "lines.jsonl", line: 1, id: "1", verdict: "stop" },
      { file: "lines.jsonl", line: 2, id: null, error: { code: "invalid-draft" } },
      { file: "drafts/a.txt", verdict: "stop" },
    ]);
    expect(stderr.split("\n").filter(Boolean)).toHaveLength(2);
  });

  test("come as SARIF without a word of them", async () => {
    const { code, stdout } = await bedside(["check", "drafts", "--sarif"], { cwd: folder });
    const [run] = JSON.parse(stdout).runs;
    expect(code).toBe(2);
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "drafts/a.txt" },
      region: { startLine: 1, startColumn: 19, endLine: 1, endColumn: 31, charOffset: 18, charLength: 12 },
    });
    expect(stdout).not.toContain("999 456");
    expect(stdout).not.toContain("chase");
  });

  test("an empty folder is an empty list", async () => {
    mkdirSync(at("empty"), { recursive: true });
    expect(await bedside(["check", at("empty"), "--json"])).toMatchObject({ code: 0, stdout: "[]\n" });
  });
});

describe("one draft a line", () => {
  test("gives one report a line, in the same order, bad lines in their place", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: STOPPED }),
      "not JSON",
      '{"id":"c"}',
      '{"id":"d","text":5}',
      '{"id":"e","text":"x","context":{"country":"UK"}}',
      "",
      JSON.stringify({ id: "g", text: CLEAR, expect: { verdict: "clear" } }),
    ];
    const { code, stdout, stderr } = await bedside(["check", "--jsonl"], {
      input: `${lines.join("\r\n")}\r\n`,
    });
    expect(code).toBe(65);
    expect(jsonLines(stdout)).toMatchObject([
      { id: "a", verdict: "stop" },
      { id: null, error: { code: "invalid-draft", message: expect.stringContaining("(line 2)") } },
      { id: "c", error: { code: "invalid-draft", message: expect.stringMatching(/text.*\(line 3\)/s) } },
      { id: "d", error: { code: "invalid-draft", message: expect.stringMatching(/text.*\(line 4\)/s) } },
      { id: "e", error: { code: "invalid-draft", message: expect.stringMatching(/country.*\(line 5\)/s) } },
      { id: null, error: { code: "invalid-draft", message: "the line is empty (line 6)" } },
      { id: "g", verdict: "clear" },
    ]);
    expect(stderr).toBe("bedside: 5 of 7 lines held no draft, the first of them line 2.\n");
  });

  test("finds every detail that leads to the patient, with guidance and a way to mend it", async () => {
    const text = "Mrs Ada Penrose, 91, bed 7, NHS 999 456 7403, sang to the whole bay last night";
    const { stdout } = await bedside(["check", "--jsonl"], { input: JSON.stringify({ id: "a", text }) });
    const [report] = jsonLines(stdout) as [Report];
    expect(report.verdict).toBe("stop");
    const places = [...report.findings, ...report.identifiability.factors];
    const covered = places.filter(isPlaced).map((place) => text.slice(place.start, place.end));
    for (const detail of ["Mrs Ada Penrose", "91", "bed 7", "999 456 7403"])
      expect(covered.some((words) => words.includes(detail))).toBe(true);
    for (const finding of report.findings) {
      expect(finding.guidance.length).toBeGreaterThan(0);
      expect(finding.fixes.length).toBeGreaterThan(0);
    }
  });

  test("a report has the fields of the contract and no other", async () => {
    const { stdout } = await bedside(["check", "--jsonl"], {
      input: JSON.stringify({ id: "a", text: STOPPED }),
    });
    const [report] = jsonLines(stdout) as [Record<string, object>];
    expect(Object.keys(report)).toEqual(["id", "verdict", "findings", "identifiability", "checklist"]);
    expect(report.checklist).toMatchObject([
      { question: "say-out-loud" },
      { question: "offends-someone" },
      { question: "shows-prejudice" },
      { question: "harms-profession" },
    ]);
  });

  test("goes on after a text of 20 MB, a byte-order mark and bytes that are no text", async () => {
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${JSON.stringify({ id: "first", text: CLEAR })}\n`),
      Buffer.from(`{"id":"huge","text":"${"x".repeat(20_000_000)}"}\n`),
      Buffer.from('{"id":"latin","text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
      Buffer.from(JSON.stringify({ id: "last", text: CLEAR })),
    ]);
    const { code, stdout } = await bedside(["check", "--jsonl"], { input });
    expect(code).toBe(65);
    expect(jsonLines(stdout)).toMatchObject([
      { id: "first", verdict: "clear" },
      { id: "huge", error: { code: "invalid-draft", message: "the line is longer than 8 MiB (line 2)" } },
      { id: "latin", error: { code: "invalid-draft", message: expect.stringContaining("not UTF-8") } },
      { id: "last", verdict: "clear" },
    ]);
  });

  test("keeps verdicts out of the exit code until they are asked for", async () => {
    const input = JSON.stringify({ text: STOPPED });
    expect((await bedside(["check", "--jsonl"], { input })).code).toBe(0);
    expect((await bedside(["check", "--jsonl", "--fail-on", "pause"], { input })).code).toBe(2);
  });

  test("reads files too, and gives the command line's context to lines without one", async () => {
    writeFileSync(at("two.jsonl"), `${JSON.stringify({ id: "1", text: STOPPED })}\n`.repeat(2));
    const { stdout } = await bedside(["check", "--jsonl", at("two.jsonl"), "--country", "NZ"]);
    expect(jsonLines(stdout)).toHaveLength(2);
    expect(stdout).not.toContain('"gmc-');
  });

  test("nothing in, nothing out", async () => {
    expect(await bedside(["check", "--jsonl"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("answers each line as it comes, before the next one does", async () => {
    const child = start(["check", "--jsonl"]);
    for (const id of ["1", "2"]) {
      child.stdin!.write(`${JSON.stringify({ id, text: CLEAR })}\n`);
      const [answer] = await once(child.stdout!, "data");
      expect(JSON.parse(answer.toString())).toMatchObject({ id });
    }
    child.stdin!.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("ends quietly when its reader has seen enough, though there is more to come", async () => {
    const child = start(["check", "--jsonl"]);
    const complaints = text(child.stderr!);
    const line = `${JSON.stringify({ text: CLEAR })}\n`.repeat(100);
    const feeding = setInterval(() => child.stdin!.write(line), 1);
    child.stdin!.on("error", () => {});
    await once(child.stdout!, "data");
    child.stdout!.destroy();
    const [code] = await once(child, "exit");
    clearInterval(feeding);
    expect(code).toBe(0);
    expect(await complaints).toBe("");
  });

  test("takes a line without end in little memory", async () => {
    const child = start(["check", "--jsonl"], { nodeOptions: ["--import", TELLS_MEMORY] });
    const [answers, complaints] = [text(child.stdout!), text(child.stderr!)];
    const part = Buffer.alloc(1024 * 1024, "x");
    for (let count = 0; count < 300; count++)
      if (!child.stdin!.write(part)) await once(child.stdin!, "drain");
    child.stdin!.end(`\n${JSON.stringify({ id: "after", text: CLEAR })}\n`);
    expect(jsonLines(await answers)).toMatchObject([
      { id: null, error: {} },
      { id: "after", verdict: "clear" },
    ]);
    expect(Number(/peak (\d+) kB/.exec(await complaints)?.[1])).toBeLessThan(200_000);
  });
});

/** A module that has a process say, as it ends, how much memory it took at most. */
const TELLS_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS + " kB"))',
)}`;

describe("redacting", () => {
  test("gives the text without what identifies, for the next command in the pipe", async () => {
    const { code, stdout, stderr } = await bedside(["redact"], { input: STOPPED });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("7403");
    expect(stdout).toMatch(/^Her NHS number is .+, please chase\n$/);
  });

  test("keeps the line contract, offsets into the original", async () => {
    const input = `${JSON.stringify({ id: "a", text: STOPPED })}\nnonsense\n`;
    const { code, stdout } = await bedside(["redact", "--jsonl", "--style", "remove"], { input });
    expect(code).toBe(65);
    const [redaction, error] = jsonLines(stdout) as [Record<string, object>, object];
    expect(Object.keys(redaction)).toEqual(["id", "text", "entities"]);
    expect(redaction).toEqual({
      id: "a",
      text: "Her NHS number is [number], please chase",
      entities: [{ start: 18, end: 30, label: "number", replacement: "[number]" }],
    });
    expect(error).toEqual({
      id: null,
      error: { code: "invalid-draft", message: "the line is not JSON (line 2)" },
    });
  });

  test("swaps names for invented ones, and the author's own only if asked", async () => {
    const input = "Mrs Ivy Calloway in bed 12 slept. Ivy Calloway is mine till seven. I'm Graham.";
    const swapped = await bedside(["redact", "--style", "pseudonym"], { input });
    expect(swapped.stdout).not.toMatch(/Ivy|Calloway|Graham/);
    const [, first, family] = /^Mrs (\S+zz\S+) (\S+zz\S+) in/.exec(swapped.stdout) ?? [];
    expect(swapped.stdout).toContain(`${first} ${family} is mine`);
    const kept = await bedside(["redact", "--style", "pseudonym", "--keep-own"], { input });
    expect(kept.stdout).toContain("I'm Graham.");
  });

  test("takes one text at a time", async () => {
    expect((await bedside(["redact", at("drafts")])).code).toBe(64);
    expect((await bedside(["redact", at("drafts/a.txt"), at("drafts/more/b.md")])).code).toBe(64);
    expect((await bedside(["redact"])).code).toBe(64);
  });
});

describe("the rest", () => {
  test("rules are listed for people and for programs", async () => {
    const listed = JSON.parse((await bedside(["rules", "--json"])).stdout);
    expect(Object.keys(listed[0])).toEqual(["id", "topic", "severity", "message", "why"]);
    const { stdout } = await bedside(["rules", "--topic", "confidentiality"]);
    expect(stdout).toContain("confidentiality/nhs-number");
    expect(stdout).not.toContain("complaint/");
  });

  test("help fits a terminal, for every command", async () => {
    for (const args of [
      ["--help"],
      ["help", "check"],
      ["check", "--help"],
      ["redact", "-h"],
      ["rules", "-h"],
      ["guide", "-h"],
      ["reader", "-h"],
    ]) {
      const { code, stdout, stderr } = await bedside(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("Examples:");
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test("says its version", async () => {
    expect((await bedside(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("with nothing at all, and nobody to talk to, says how to use it", async () => {
    expect(await bedside([])).toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringContaining("Usage: bedside"),
    });
  });
});

describe("mistakes end in one clear line", () => {
  test.each([
    ["a command spelt wrongly", ["chekc"], "Did you mean check?"],
    ["an option spelt wrongly", ["check", "--jsn"], "Did you mean --json?"],
    ["a draft without a command", [`Mrs ${SECRET} went home`], 'bedside check "…"'],
    ["a draft that begins with a dash", ["check", `- Mrs ${SECRET} went home`], 'bedside check -- "…"'],
    ["a draft in the wrong place", ["check", "--platform", `Mrs ${SECRET}`], "Use one of x, facebook"],
    ["a country by the wrong code", ["check", "--country", "UK", CLEAR], "Use GB"],
    ["two formats at once", ["check", "--json", "--sarif", CLEAR], "cannot be used with"],
    ["no draft", ["check"], "There was no draft to check."],
    ["an empty draft", ["check", " "], "neither a file nor a folder"],
    ["a folder of lines", ["check", "--jsonl", "."], "--jsonl reads files or standard input"],
  ])("%s", async (_what, args, advice) => {
    const { code, stdout, stderr } = await bedside(args);
    expect([64, 66]).toContain(code);
    expect(stdout).toBe("");
    expect(stderr).toContain(advice);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain(SECRET);
  });

  test("a missing file", async () => {
    for (const args of [["check"], ["check", "--jsonl"], ["redact"]]) {
      const { code, stderr } = await bedside([...args, "gone.txt"], { cwd: folder });
      expect({ code, stderr }).toEqual({
        code: 66,
        stderr: "bedside: Cannot open gone.txt: there is no such file or folder.\n",
      });
    }
  });

  test("a link that leads to itself", async () => {
    const { code, stderr } = await bedside(["check", at("circle")]);
    expect({ code, stderr }).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("round in a circle"),
    });
  });

  test("a file that is not text", async () => {
    const { code, stderr } = await bedside(["check", "drafts/scan.txt"], { cwd: folder });
    expect({ code, stderr }).toEqual({
      code: 65,
      stderr: "bedside: Cannot read drafts/scan.txt: it does not look like text.\n",
    });
  });

  test("a draft larger than any draft", async () => {
    const { code, stderr } = await bedside(["check"], { input: "x ".repeat(5_000_000) });
    expect({ code, stderr }).toEqual({
      code: 65,
      stderr: "bedside: Cannot read standard input: it is larger than 8 MiB.\n",
    });
  });

  test("a folder on standard input", async () => {
    const stdin = openSync(folder, "r");
    try {
      for (const args of [["check"], ["check", "--jsonl"]])
        expect(await bedside(args, { stdin })).toMatchObject({
          code: 66,
          stderr: "bedside: Cannot open standard input: it is a folder.\n",
        });
    } finally {
      closeSync(stdin);
    }
  });
});
