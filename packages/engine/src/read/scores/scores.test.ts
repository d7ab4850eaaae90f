import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../read.ts";
import { OUTPUT_COUNT, OUTPUTS } from "./outputs.ts";
import { partsOf } from "./parts.ts";
import { piecesOf } from "./pieces.ts";
import { scoresOf } from "./scores.ts";
import { mostTelling } from "./telling.ts";

const scored = (text: string, context = {}) => scoresOf(read(draftOf(text, context)));

describe("scores", () => {
  it("are the same each time, whatever was scored between", () => {
    const text =
      "Swear blind if matron moans about my annual leave once more she can cover the shift herself";
    const first = [...scored(text).points];
    scored("A quiet walk and a pot of tea");
    expect([...scored(text).points]).toEqual(first);
  });

  it("are numbers for any text at all, and point inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const scores = scored(text);
        expect(scores.points).toHaveLength(OUTPUT_COUNT);
        for (const [at, output] of OUTPUTS.entries()) {
          expect(Number.isFinite(scores.points[at])).toBe(true);
          const carrier = scores.carrierOf(output);
          if (carrier === undefined) continue;
          expect(carrier.start).toBeGreaterThanOrEqual(0);
          expect(carrier.end).toBeGreaterThan(carrier.start);
          expect(carrier.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tell a cure from a kettle", () => {
    const cure = scored("This tea cures diabetes in two weeks, throw your tablets away", {
      audience: "public",
    });
    const kettle = scored("The kettle in the staff room is fixed at last", { audience: "public" });
    const sources = OUTPUTS.indexOf("sources");
    expect(cure.points[sources]).toBeGreaterThan(kettle.points[sources] as number);
  });

  it("hear who is spoken to", () => {
    const text = "Add me back on here and we can chat about your results tonight";
    const toPatient = scored(text, { audience: "patient" });
    const toFriends = scored(text, { audience: "private", capacity: "personal" });
    const boundaries = OUTPUTS.indexOf("boundaries");
    expect(toPatient.points[boundaries]).toBeGreaterThan(toFriends.points[boundaries] as number);
  });

  it("do not let a bad line drown in a long thread", () => {
    const bad = "You absolute idiot of a registrar, everybody laughs at you.";
    const thread = `${"The bins go out on Tuesday and the milk is in the door. ".repeat(120)}${bad}`;
    const respect = OUTPUTS.indexOf("respect");
    const carrier = scored(thread).carrierOf("respect");
    expect(scored(thread).points[respect]).toBeGreaterThan(
      scored(thread.slice(0, -bad.length)).points[respect] as number,
    );
    expect(carrier?.start).toBeGreaterThan(thread.length - 400);
  });
});

describe("parts", () => {
  it("cover a long draft without a gap, and end where sentences do", () => {
    const reading = read(draftOf("One two three four five six seven. ".repeat(200)));
    const pieces = piecesOf(reading);
    const parts = partsOf(pieces, reading.sentences);
    expect(parts.length).toBeGreaterThan(1);
    parts.forEach((part, at) => {
      expect(part.from).toBe(at === 0 ? 0 : parts[at - 1]?.to);
      expect(part.to).toBeGreaterThan(part.from);
    });
    expect(parts.at(-1)?.to).toBe(pieces.length);
    expect(pieces.slice(0, parts[0]?.to).at(-1)?.isWord).toBe(false);
  });
});

describe("the most telling words", () => {
  const reading = read(draftOf("Quiet start. Then utterly dreadful, dreadful work. Home."));
  const pieces = piecesOf(reading);
  const worthOf = (weigh: (word: string) => number) =>
    Float64Array.from(pieces, ({ start, end }) => weigh(reading.text.slice(start, end)));

  it("are a run within one sentence that ends at words", () => {
    const span = mostTelling(
      worthOf((word) => (word === "dreadful" || word === "," ? 3 : -1)),
      pieces,
      reading,
    );
    expect(span && reading.text.slice(span.start, span.end)).toBe("dreadful, dreadful");
  });

  it("are none when nothing weighs much", () => {
    expect(
      mostTelling(
        worthOf(() => 0.05),
        pieces,
        reading,
      ),
    ).toBeUndefined();
  });
});
