import { describe, expect, it } from "vitest";
import { commonWords } from "./identifiers.ts";

const kept = (text: string, redacted: string) => {
  const words = text.split(" ");
  const common = commonWords(words, redacted.split(" "));
  return words.filter((_, index) => common.has(index));
};

describe("commonWords", () => {
  it("tells which words are left after a redaction", () => {
    expect(kept("call Ivy on 12345 today", "call NAME on NUMBER today")).toEqual(["call", "on", "today"]);
  });

  it("keeps one of a repeated word when only one is left", () => {
    expect(kept("Ivy saw Ivy", "NAME saw Ivy")).toEqual(["saw", "Ivy"]);
  });
});
