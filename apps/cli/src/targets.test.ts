import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { targetsOf } from "./targets.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-targets-"));
  mkdirSync(at("drafts"));
  writeFileSync(at("post about work"), "Long shift");
  symlinkSync("circle", at("circle"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("what the words after a command are", () => {
  test("what exists is a file or a folder, whatever it is called", async () => {
    expect(await targetsOf([at("drafts"), at("post about work")])).toEqual([
      { kind: "folder", path: at("drafts") },
      { kind: "file", path: at("post about work") },
    ]);
  });

  test("words with a space between them are the draft", async () => {
    for (const text of [
      "Long shift",
      "BP 120/80 again",
      "see nice.org.uk/guidance/ng12 for more",
      "/s what a day",
      `${"x".repeat(300)} y`,
    ])
      expect(await targetsOf([text])).toEqual([{ kind: "text", text }]);
  });

  test("a dash is standard input", async () => {
    expect(await targetsOf(["-"])).toEqual([{ kind: "standard-input" }]);
  });

  test("what looks like a path and is not there is a missing file, never a draft", async () => {
    for (const arg of [
      "draft.txt",
      "My Notes/last night.md",
      "drafts/monday",
      "./posts",
      "C:\\Users\\me\\post.docx",
    ])
      expect(await targetsOf([arg])).toMatchObject([{ kind: "closed", path: arg }]);
  });

  test("a link that leads to itself is told as such", async () => {
    expect(await targetsOf([at("circle")])).toMatchObject([{ kind: "closed", error: { code: "ELOOP" } }]);
  });
});

describe("what is refused without being repeated", () => {
  test("one word that is no file: a folder spelt wrongly must not come back as clear", async () => {
    await expect(targetsOf(["darfts"])).rejects.toMatchObject({
      exitCode: 66,
      message: expect.not.stringContaining("darfts"),
    });
  });

  test("a draft without quotation marks, or beside files", async () => {
    await expect(targetsOf(["Mrs", "Calloway"])).rejects.toMatchObject({ exitCode: 66 });
    await expect(targetsOf([at("drafts"), "Mrs Calloway"])).rejects.toMatchObject({
      exitCode: 64,
      message: expect.not.stringContaining("Calloway"),
    });
  });
});
