import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "./read.ts";
import { storyOf, windowsOf } from "./story.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;
const pointsOf = (text: string, context: Partial<Context> = NURSE) =>
  storyOf(read(draftOf(text, context))).points;

describe("how far a draft tells of somebody", () => {
  it.each([
    [
      "The lad who came off his bike last night is in resus 2 and his mum does not know yet",
      "Wear a helmet. Head injuries are the commonest reason we see cyclists.",
    ],
    [
      "My last patient today was a retired postmistress of 91 with a broken hip",
      "My nan was a postmistress until she was 91 and broke her hip",
    ],
    ["Her smear was not clear and she cried in my arms this morning", "Smears save lives, please book yours"],
  ])("tells “%s” from “%s”", (story, other) => {
    expect(pointsOf(story)).toBeGreaterThan(pointsOf(other));
  });

  it("hears the half that is in what is answered", () => {
    const answer = "He's in with us, had a stroke, can't get his words out";
    const asked = { ...NURSE, replyTo: "Not seen Wilf at bowls, is he alright?" };
    expect(pointsOf(answer, asked)).toBeGreaterThan(pointsOf(answer, { ...NURSE, audience: "patient" }));
  });

  it("expects less of a text of which nothing is known", () => {
    const text = "The lad who came off his bike last night is in resus 2 and his mum does not know yet";
    expect(pointsOf(text, {})).toBeLessThan(pointsOf(text));
  });
});

describe("the parts of a long draft", () => {
  it("are runs of sentences that cover it from the first word to the last", () => {
    const sentence = fc.array(fc.constantFrom("ward", "rain", "he", "tea", "bike"), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 40 }), (sentences) => {
        const reading = read(draftOf(sentences.map((words) => `${words.join(" ")}.`).join(" ")));
        const windows = windowsOf(reading);
        expect(windows[0]?.from).toBe(0);
        expect(windows.at(-1)?.to).toBe(reading.tokens.length);
        for (const { from, to } of windows) expect(to - from).toBeLessThanOrEqual(90);
      }),
    );
  });
});
