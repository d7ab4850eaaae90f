import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUILD, bedside, jsonLines, type Start } from "./testing/bedside-process.ts";

// What the system refuses: a disk that is full, and files that belong to somebody else.
const CLEAR = "Lovely walk by the sea today";
const FULL = "/dev/full";
const NOBODY = 65534;

describe.runIf(existsSync(FULL))("a full disk", () => {
  let stdout: number;

  beforeAll(() => {
    stdout = openSync(FULL, "w");
  });

  afterAll(() => closeSync(stdout));

  test.each([
    ["a report", ["check", CLEAR], ""],
    ["lines", ["check", "--jsonl"], JSON.stringify({ text: CLEAR })],
    ["a redaction", ["redact"], CLEAR],
    ["the rules", ["rules"], ""],
    ["guidance", ["guide"], ""],
    ["who reads", ["reader"], ""],
    ["help", ["--help"], ""],
  ])("is said in one line: %s", async (_what, args, input) => {
    expect(await bedside(args, { stdout, input })).toEqual({
      code: 74,
      stdout: "",
      stderr: "bedside: Cannot write the results: the disk is full.\n",
    });
  });
});

describe.runIf(process.platform !== "win32")("files that may not be read", () => {
  let folder: string;
  let asStranger: Start;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "bedside-closed-"));
    mkdirSync(path.join(folder, "drafts/closed"), { recursive: true });
    writeFileSync(path.join(folder, "drafts/a.txt"), CLEAR);
    writeFileSync(path.join(folder, "drafts/b.txt"), CLEAR);
    writeFileSync(path.join(folder, "lines.jsonl"), `${JSON.stringify({ text: CLEAR })}\n`);
    chmodSync(folder, 0o755);
    for (const name of ["drafts/closed", "drafts/b.txt", "lines.jsonl"])
      chmodSync(path.join(folder, name), 0);
    asStranger = await strangerIn(folder);
  });

  afterAll(() => {
    chmodSync(path.join(folder, "drafts/closed"), 0o755);
    rmSync(folder, { recursive: true });
  });

  test("are named in one line each, and the rest is checked", async () => {
    const { code, stdout, stderr } = await bedside(["check", "drafts", "--json"], asStranger);
    expect(code).toBe(66);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "drafts/a.txt", verdict: "clear" },
      { file: "drafts/b.txt", error: { code: "cannot-open" } },
      { file: "drafts/closed", error: { code: "cannot-open" } },
    ]);
    expect(stderr).toBe(
      "bedside: Cannot open drafts/b.txt: you do not have permission to read it.\n" +
        "bedside: Cannot open drafts/closed: you do not have permission to read it.\n",
    );
  });

  test.each([
    ["a folder", ["check", "drafts/closed"], "drafts/closed"],
    ["a file in such a folder", ["check", "drafts/closed/a.txt"], "drafts/closed/a.txt"],
    ["a file of lines", ["check", "--jsonl", "lines.jsonl"], "lines.jsonl"],
    ["a file to redact", ["redact", "drafts/b.txt"], "drafts/b.txt"],
  ])("end a command that was about them alone: %s", async (_what, args, name) => {
    const { code, stderr } = await bedside(args, asStranger);
    expect(code).toBe(66);
    expect(stderr).toBe(`bedside: Cannot open ${name}: you do not have permission to read it.\n`);
  });

  test("lose nothing of what was answered before", async () => {
    writeFileSync(path.join(folder, "open.jsonl"), `${JSON.stringify({ id: "1", text: CLEAR })}\n`);
    const { code, stdout } = await bedside(["check", "--jsonl", "open.jsonl", "lines.jsonl"], asStranger);
    expect(code).toBe(66);
    expect(jsonLines(stdout)).toMatchObject([{ id: "1", verdict: "clear" }]);
  });
});

/** Root may read everything. So when root runs the tests, a copy of the build is started that becomes nobody first. */
async function strangerIn(cwd: string): Promise<Start> {
  if (process.getuid?.() !== 0) return { cwd };
  await bedside(["--version"]);
  const program = path.join(cwd, "bedside.mjs");
  copyFileSync(BUILD, program);
  const becomeNobody = `data:text/javascript,process.setegid(${NOBODY});process.seteuid(${NOBODY})`;
  return { cwd, program, nodeOptions: ["--import", becomeNobody] };
}
