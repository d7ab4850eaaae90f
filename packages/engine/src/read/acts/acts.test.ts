import { describe, expect, it } from "vitest";
import type { Context } from "../../draft.ts";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../read.ts";
import { actsOf, type SentenceActs } from "./acts.ts";

function firstOf(text: string, context: Partial<Context> = {}): SentenceActs {
  const first = actsOf(read(draftOf(text, context)))[0];
  if (first === undefined) throw new Error("no sentence has words");
  return first;
}

describe("what a sentence does", () => {
  it.each([
    ["Thanks to everyone who swapped so I could see the school play", "thank"],
    ["So sorry, I double booked the seminar room", "apologise"],
    ["Congratulations to the class of 2031", "wish"],
    ["We can't comment on anybody's visit, good or bad", "decline"],
    ["I've said yes to the panel next month", "accept"],
    ["Had enough of this rota", "complain"],
    ["Nobody noticed and nobody will", "defy"],
    ["I'll admit I cried in the sluice", "confess"],
    ["Don't tell anyone I told you", "secret"],
    ["Book now, three slots left", "advert"],
  ] as const)("%s", (text, cue) => {
    expect(firstOf(text).does(cue)).toBe(true);
  });

  it("tells sentences apart", () => {
    const [thanks, asks] = actsOf(read(draftOf("Thank you all. Does anyone have a spare fob?")));
    expect(thanks?.does("thank")).toBe(true);
    expect(asks?.does("thank")).toBe(false);
    expect(asks?.isQuestion).toBe(true);
  });

  it("holds a phrase to its sentence", () => {
    expect(firstOf("We were fed up early again").does("complain")).toBe(true);
    expect(firstOf("We were fed. Up early again").does("complain")).toBe(false);
  });

  it("says where a cue begins", () => {
    const reading = read(draftOf("Well, nobody noticed"));
    const place = actsOf(reading)[0]?.placeOf("defy");
    expect(place).toBe(1);
  });

  it("leaves out what has no words", () => {
    expect(actsOf(read(draftOf("🎉🎉")))).toEqual([]);
  });
});

describe("a quotation", () => {
  it("is told from what the author says", () => {
    const [own, quoted] = actsOf(read(draftOf('He shrugged. "Never heard of it." I laughed.')));
    expect(own?.isQuoted).toBe(false);
    expect(quoted?.isQuoted).toBe(true);
  });
});

describe("an instruction", () => {
  it.each([
    ["Stop your metformin and see how you feel", "stop", false],
    ["Please don't stop your metformin because of a post", "stop", true],
    ["Never stop the tablets without asking", "stop", true],
    ["You should take double the antibiotics", "start", false],
    ["I'd bin the statins", "stop", false],
    ["Feet up, then leave off the water tablets", "stop", false],
    ["Tell him to skip the insulin tonight", "stop", false],
    ["Bring a packed lunch", "none", false],
  ] as const)("%s", (text, change, isNegated) => {
    expect(firstOf(text).instruction).toMatchObject({ change, isNegated });
  });

  it.each([
    "Did you take the tablets?",
    "Change is hard",
    "She stopped her insulin years ago",
    "The statins are on the shelf",
    "She wanted to stop the tablets herself",
    "Two of the statins were recalled",
  ])("is none: %s", (text) => {
    expect(firstOf(text).instruction).toBeUndefined();
  });

  it("sees a dose", () => {
    expect(firstOf("Take 40 mg twice a day").instruction?.hasDose).toBe(true);
    expect(firstOf("Take the number 40 bus").instruction?.hasDose).toBe(false);
  });

  it.each([
    ["own-patient", { audience: "patient" }],
    ["answered", { audience: "public", replyTo: "my knee is sore" }],
    ["colleagues", { audience: "colleagues" }],
    ["everybody", { audience: "public" }],
  ] as const)("is given to %s", (to, context) => {
    expect(firstOf("Take it with food", context).instruction?.to).toBe(to);
  });

  it("takes what is answered for the treatment that is meant", () => {
    const context = { replyTo: "is it ok to have grapefruit with my simvastatin" };
    expect(firstOf("Nah, stop it for a week", context).instruction?.change).toBe("stop");
    expect(firstOf("Nah, stop it", { replyTo: "I keep biting my nails" }).instruction?.change).not.toBe(
      "stop",
    );
  });

  it("may be for oneself", () => {
    expect(firstOf("Note to self: never wear new clogs to a fire drill").instruction?.to).toBe("oneself");
  });

  it("may be for somebody else", () => {
    expect(firstOf("He should stop the insulin").instruction?.to).toBe("third-person");
  });
});
