import { expect, test } from "vitest";
import type { ReaderState } from "../../reader/reader-state.ts";
import { readerInWords } from "./reader-words.ts";

test("says nothing of a second reader that is off", () => {
  expect(readerInWords({ kind: "off" })).toBe("");
});

test.each<ReaderState | undefined>([
  { kind: "failed", because: "not-a-model" },
  { kind: "failed", because: "damaged-model" },
  { kind: "failed", because: "runtime-unavailable" },
  undefined,
])("says of %o that drafts are checked as before", (state) => {
  expect(readerInWords(state)).toContain("Your drafts are checked as before");
});
