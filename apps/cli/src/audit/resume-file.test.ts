import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AuditItem, Checked } from "@bedside/audit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { batchKey } from "./batch-key.ts";
import { cacheFolder } from "./cache-folder.ts";
import { ResumeFile } from "./resume-file.ts";

const items = ["a", "b"].map(
  (id): AuditItem => ({
    key: `x/post:${id}`,
    text: `Words ${id} Calloway`,
    source: "x",
    kind: "post",
    platform: "x",
    audience: "public",
  }),
);
const KEY = batchKey(items, "terms");
const results: Checked[] = [
  { key: "x/post:a", verdict: "clear", findings: [], details: [], level: "none" },
  {
    key: "x/post:b",
    verdict: "pause",
    findings: [
      {
        rule: "respect/example",
        topic: "respect",
        severity: "pause",
        message: "This belittles.",
        start: 0,
        end: 5,
      },
    ],
    details: [{ kind: "age", start: 0, end: 2, share: 0.1 }],
    people: 12,
    level: "low",
  },
];

let folder: string;
let file: string;
const tell = { goesOn: vi.fn(), cannotKeep: vi.fn() };
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-resume-"));
  file = path.join(folder, "cache", "audit-1.jsonl");
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was kept is known the next time, and anything else is not", () => {
  const first = new ResumeFile(file, tell);
  first.keep(KEY, results);
  first.close();
  const next = new ResumeFile(file, tell);
  expect(next.known(KEY, items)).toEqual(results);
  expect(next.known(batchKey(items, "other terms"), items)).toBeUndefined();
  expect(next.known(KEY, items.slice(1))).toBeUndefined();
  expect(next.known(KEY, items)).toEqual(results);
  expect(tell.goesOn).toHaveBeenCalledOnce();
  next.erase();
  expect(() => statSync(file)).toThrow("ENOENT");
});

test("the file holds no word of the export and no id, and is its owner's alone", () => {
  const resume = new ResumeFile(file, tell);
  resume.keep(KEY, results);
  expect(readFileSync(file, "utf8")).not.toMatch(/Calloway|post:/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  resume.close();
});

test("a line that was cut off or tampered with is as if it had never been written", () => {
  const first = new ResumeFile(file, tell);
  first.keep(KEY, results);
  first.close();
  const whole = statSync(file).size;
  appendFileSync(file, readFileSync(file).subarray(0, 70));
  const second = new ResumeFile(file, tell);
  expect(second.known(KEY, items)).toEqual(results);
  second.close();
  expect(statSync(file).size).toBe(whole);
  truncateSync(file, whole - 20);
  appendFileSync(file, "\nnonsense\n");
  const third = new ResumeFile(file, tell);
  expect(third.known(KEY, items)).toBeUndefined();
  third.keep(KEY, results);
  third.close();
  expect(tell.cannotKeep).not.toHaveBeenCalled();
});

test("a batch with a fault in it is not kept", () => {
  const resume = new ResumeFile(file, tell);
  resume.keep(KEY, [results[0]!, null]);
  expect(resume.known(KEY, items)).toBeUndefined();
  resume.close();
});

test("where nothing can be kept, it says so once and goes on", () => {
  writeFileSync(path.join(folder, "cache"), "a file in the way");
  const resume = new ResumeFile(file, tell);
  resume.keep(KEY, results);
  expect(resume.isKept).toBe(false);
  expect(resume.known(KEY, items)).toBeUndefined();
  resume.erase();
  expect(tell.cannotKeep).toHaveBeenCalledOnce();
});

test("a batch has another key as soon as anything that its results depend on differs", () => {
  const changed: AuditItem[][] = [
    [{ ...items[0]!, text: "other" }, items[1]!],
    [{ ...items[0]!, audience: "private" }, items[1]!],
    [{ ...items[0]!, replyTo: { text: "what?" } }, items[1]!],
    [...items].reverse(),
    items.slice(1),
  ];
  const keys = [KEY, batchKey(items, "else"), ...changed.map((each) => batchKey(each, "terms"))];
  expect(new Set(keys).size).toBe(keys.length);
});

test("the cache is where each system keeps such things", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/x" }, "linux", "/h/sam")).toBe("/x/bedside");
  expect(cacheFolder({ XDG_CACHE_HOME: "relative" }, "linux", "/h/sam")).toBe("/h/sam/.cache/bedside");
  expect(cacheFolder({}, "darwin", "/h/sam")).toBe("/h/sam/Library/Caches/bedside");
  expect(cacheFolder({ LOCALAPPDATA: "/l" }, "win32", "/h/sam")).toBe("/l/bedside/Cache");
});
