import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { GROUP_WORDS } from "../lexicons/protected-groups.ts";
import { read } from "../read.ts";
import { hasCue, hostilityIn } from "./hostility.ts";
import { kindOf } from "./word-kinds.ts";

const inText = (text: string) => hostilityIn(read(draftOf(text)));
const pointsOf = (text: string) => inText(text).map(({ points }) => points);

describe("hostility to a group", () => {
  it("is not looked for where nobody is named", () => {
    expect(inText("Long shift, cold tea, home at last")).toEqual([]);
    expect(hasCue(read(draftOf("Sunrise over the car park ☀ and a bus on time")))).toBe(false);
  });

  it("is looked for where a group is named in words, in a picture, or left at 'they'", () => {
    expect(inText("My new colleague is Muslim").map(({ cue }) => cue)).toEqual(["group"]);
    expect(inText("No more 🕌 in my road").map(({ cue }) => cue)).toEqual(["pictured"]);
    expect(inText("Send them back to where they came from").map(({ cue }) => cue)).toEqual(["others"]);
  });

  it.each([
    "My new colleague is _",
    "_ people should not be let near a ward",
    "Half of the _ patients come only for the money",
    "Proud of our _ nurses",
  ])("does not ask which group it is: %s", (template) => {
    const words = Object.values(GROUP_WORDS).flatMap((each) => each.split(" "));
    const names = words.filter((word) => kindOf(word) === "group" && !word.includes("-"));
    expect(names.length).toBeGreaterThan(100);
    const points = new Set(names.flatMap((name) => pointsOf(template.replace("_", name))));
    expect(points.size).toBe(1);
  });

  it("hears a hostile sentence above the same group spoken of kindly", () => {
    for (const group of ["Roma", "Muslim", "disabled", "gay"]) {
      const [hostile = 0] = pointsOf(`${group} people are dirty criminals and should be deported`);
      const [kind = 0] = pointsOf(`${group} people are welcome here and always have been`);
      expect(hostile).toBeGreaterThan(kind + 1);
    }
  });

  it("says the same each time, and points into the text, whatever the text holds", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("they ", "👳🏾", "🏳️‍🌈", "gay ", "[URL]", "@someone ", "\u200d", ". ", "women ", "🇵🇱"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const found = inText(text);
        for (const { points, span } of found) {
          expect(Number.isFinite(points)).toBe(true);
          if (span === undefined) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(inText(text).map(({ points }) => points)).toEqual(found.map(({ points }) => points));
      }),
    );
  });
});
