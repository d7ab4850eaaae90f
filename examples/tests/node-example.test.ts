import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { expect, inject, test } from "vitest";

const folder = inject("installed").node;

function run(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["check.js", ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
  });
  return { status, lines: stdout.split("\n"), stdout, stderr };
}

test("prints what was found, where, why and where it is written", () => {
  const { status, lines } = run([], "Busy night.\nMrs Ivy Calloway in bed 12 was asking for you");
  expect(status).toBe(1);
  expect(lines[0]).toBe("stop: please don't send this as it stands");
  expect(lines).toContain("2:1 stop This looks like a patient's name. (confidentiality/patient-name)");
  expect(lines).toContain("    NMC, Guidance on using social media responsibly, 2015");
});

test("is content with a draft that is clear", () => {
  const { status, stdout } = run([], "Long shift, good team, home for tea");
  expect([status, stdout]).toEqual([0, "clear: nothing to change\n"]);
});

test("redacts a file", () => {
  writeFileSync(path.join(folder, "letter.txt"), "Mrs Ivy Calloway, NHS 999 456 7403, was asking for you\n");
  const { status, stdout } = run(["--redact", "letter.txt"]);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/Ivy|Calloway|999|7403/);
  expect(stdout).toMatch(/was asking for you\n$/);
});
