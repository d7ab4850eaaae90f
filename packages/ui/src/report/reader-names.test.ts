import { expect, it } from "vitest";
import { seenByInWords } from "./reader-names.ts";

it("names whoever saw it, in one line", () => {
  expect(seenByInWords(["rules"])).toBe("Seen by our rules.");
  expect(seenByInWords(["rules", "model"])).toBe("Seen by our rules and the second reader.");
  expect(seenByInWords(["rules", "scores", "model"])).toBe(
    "Seen by our rules, likeness to other drafts and the second reader.",
  );
});
