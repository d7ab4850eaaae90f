import { describe, expect, it } from "vitest";
import { draftOf } from "../parse-draft.ts";
import { read } from "./read.ts";
import { isReported } from "./reported.ts";

function reportedIn(marked: string): boolean {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  return isReported(read(draftOf(marked.replace("[[", "").replace("]]", ""))), { start, end });
}

describe("words that are only repeated", () => {
  it.each([
    "A relative called me a [[stupid cow]] at the desk",
    "I was called a [[waste of space]] in front of the ward",
    "He told us to [[drop dead]] and then asked for tea",
    "“[[Useless]], the lot of you,” he shouted at our porter",
    "“[[Bed blocker]]” isn't a word we use on this ward",
    "Stop saying [[frequent flyer]], please",
    "The term [[imbecile]] was law in 1913",
  ])("repeated: %s", (marked) => {
    expect(reportedIn(marked)).toBe(true);
  });

  it.each([
    "I called him a [[stupid cow]] and I'd do it again",
    "Relatives, or as I call them, [[cling-ons]]",
    "The registrar is a [[waste of space]]",
    "My “[[nurse]]” was late again",
    "[[Drop dead]], Graham",
  ])("the author's own: %s", (marked) => {
    expect(reportedIn(marked)).toBe(false);
  });
});
