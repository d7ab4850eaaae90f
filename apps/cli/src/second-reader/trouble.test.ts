import { expect, test } from "vitest";
import { cannotKeep } from "./trouble.ts";

const failure = (code: string) => Object.assign(new Error("as the system has it"), { code });

test.each([
  ["ENOSPC", "disk-full", "is full"],
  ["EDQUOT", "disk-full", "is full"],
  ["EROFS", "cannot-keep", "you may not write there"],
  ["EACCES", "cannot-keep", "you may not write there"],
  ["EIO", "cannot-keep", "it cannot be written, EIO"],
])("what the system says (%s) is told as %s", (system, code, words) => {
  const trouble = cannotKeep("/srv/settings", failure(system));
  expect(trouble).toMatchObject({ code, exitCode: 74 });
  expect(trouble.message).toContain(words);
  expect(trouble.message.endsWith(`(${code})`)).toBe(true);
});
