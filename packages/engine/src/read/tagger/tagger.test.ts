import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../read.ts";
import { checksumOf } from "./pack.ts";
import { bestTags, taggedIn } from "./tagger.ts";
import { mayFollow, TAGS } from "./tags.ts";
import { unitsOf } from "./units.ts";
import { PACKED } from "./weights.generated.ts";

const tagged = (text: string, kind: string) =>
  taggedIn(read(draftOf(text)))
    .filter((each) => each.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe("the tagger", () => {
  it.each([
    ["Could somebody chase the bloods for Zebedina Quarkwell please", "Zebedina Quarkwell"],
    ["Sat with Oluwadamilare this morning, he is frightened of the scan", "Oluwadamilare"],
    ["Mrs Ravindrakumar has gone to theatre", "Ravindrakumar"],
  ])("tells a name that no list knows by where it stands: %s", (text, name) => {
    expect(tagged(text, "person").join(" ")).toContain(name);
  });

  it("tells a place from a person", () => {
    expect(tagged("Driving up to Glasgow with Fiona tomorrow", "place")).toEqual(["Glasgow"]);
    expect(tagged("Driving up to Glasgow with Fiona tomorrow", "person")).toEqual(["Fiona"]);
  });

  it("leaves the possessive ending outside", () => {
    expect(tagged("I have Siobhan's results here", "person")).toEqual(["Siobhan"]);
  });

  it("names nobody in ordinary small talk", () => {
    expect(tagged("cannot believe it is only tuesday, send coffee", "person")).toEqual([]);
  });

  it("gives spans that lie in the text, in order, apart, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        let end = 0;
        for (const each of taggedIn(read(draftOf(text)))) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          end = each.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("never lets a later unit follow one of another kind", () => {
    const score = fc.float({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: TAGS, maxLength: TAGS * 9 }), (values) => {
        const steps = Math.floor(values.length / TAGS);
        const tags = bestTags(Float32Array.from(values), steps, new Float32Array(TAGS * TAGS));
        expect(tags).toHaveLength(steps);
        tags.forEach((tag, step) => {
          expect(mayFollow(tags[step - 1] ?? 0, tag)).toBe(true);
        });
      }),
    );
  });
});

describe("unitsOf", () => {
  it("keeps hashtags, handles and links whole", () => {
    const text = "Thanks @ward_7b for #NightShift https://example.org/a.b now";
    const units = unitsOf(read(draftOf(text))).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
    expect(units).toEqual([
      ["word", "Thanks"],
      ["handle", "@ward_7b"],
      ["word", "for"],
      ["hashtag", "#NightShift"],
      ["link", "https://example.org/a.b"],
      ["word", "now"],
    ]);
  });
});

describe("the weights", () => {
  it("are those that were learned, to the last character", () => {
    expect(checksumOf(PACKED.keys, PACKED.masks, PACKED.weights)).toBe(PACKED.checksum);
    expect(PACKED.moves).toHaveLength(TAGS * TAGS);
  });
});
