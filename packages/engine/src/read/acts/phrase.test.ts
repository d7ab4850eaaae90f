import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../read.ts";
import { Phrase } from "./phrase.ts";

const LISTS = { kin: "mum dad" };

/** The words of a text that a phrase takes, from the first word on. */
function taken(written: string, text: string): string | undefined {
  const { tokens } = read(draftOf(text));
  const end = new Phrase(written, 0, LISTS).endAt(tokens, 0, 0, tokens.length);
  if (end === -1) return undefined;
  return tokens
    .slice(0, end)
    .map(({ lower }) => lower)
    .join(" ");
}

describe("a phrase", () => {
  it.each([
    ["thank you", "Thank you all", "thank you"],
    ["i/we own", "We own the van", "we own"],
    ["apolog*", "Apologising again", "apologising"],
    ["my old? <kin>", "My mum sings", "my mum"],
    ["my old? <kin>", "My old dad sings", "my old dad"],
    ["best _ ever", "Best biscuit ever made", "best biscuit ever"],
    ["best _? _? ever", "Best ever", "best ever"],
    ["^ hi", "Hi Bev", "hi"],
    ["preach $", "Preach!", "preach"],
  ])("%s takes %j", (written, text, words) => {
    expect(taken(written, text)).toBe(words);
  });

  it.each([
    ["thank you", "Thank goodness"],
    ["my old? <kin>", "My old friend"],
    ["preach $", "Preach to them"],
    ["best _ ever", "Best ever"],
  ])("%s does not take %j", (written, text) => {
    expect(taken(written, text)).toBeUndefined();
  });

  it("must begin with a word that is written out", () => {
    expect(() => new Phrase("_ you", 0, LISTS).firstWords).toThrow(TypeError);
    expect(() => new Phrase("my <pets>", 0, LISTS)).toThrow(TypeError);
  });
});
