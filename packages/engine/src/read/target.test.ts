import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "./read.ts";
import { isSomebody, type Target, type TargetKind, targetOf } from "./target.ts";

/** Whom the words in double brackets are said of. */
function targetIn(marked: string, context: Partial<Context> = {}): Target {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  return targetOf(read(draftOf(marked.replace("[[", "").replace("]]", ""), context)), { start, end });
}

describe("whom a remark is aimed at", () => {
  it.each<[string, TargetKind]>([
    ["I'm such an [[idiot]] before my first coffee", "self"],
    ["Some [[plonker]] (me) locked the drug keys in the car", "self"],
    ["You absolute [[clown]], read the chart", "reader"],
    ["[[lazy]] patients and their lazy families", "patient"],
    ["Bed 4 is a [[miserable]] old so-and-so", "patient"],
    ["The daughter in the waiting room was so [[rude]]", "relative"],
    ["The new registrar is [[useless]]", "colleague"],
    ["[[useless]] night managers", "profession"],
    ["GPs are [[clueless]] about this", "profession"],
    ["These Polish ones are so [[lazy]]", "group"],
    ["The health secretary is a [[weasel]]", "public-figure"],
    ["The trust is [[spineless]]", "institution"],
    ["The four-hour target is a [[stupid]] idea", "idea"],
    ["The printer on six is [[useless]]", "nobody"],
    ["[[Useless]] rain, all day", "nobody"],
  ])("%s: %s", (marked, kind) => {
    expect(targetIn(marked).kind).toBe(kind);
  });

  it("takes 'you' for the patient or the colleague who'll read it", () => {
    expect(targetIn("you are a [[moron]]", { audience: "patient" }).kind).toBe("patient");
    expect(targetIn("you are a [[moron]]", { audience: "colleagues" }).kind).toBe("colleague");
  });

  it("looks back for whom a pronoun means", () => {
    expect(targetIn("The consultant walked out of the meeting. He is [[gutless]]").kind).toBe("colleague");
    expect(targetIn("My patient threw his lunch at me. He is a [[pig]]").kind).toBe("patient");
  });

  it("looks to what is answered when the draft names nobody", () => {
    const replyTo = "Both label printers are down again";
    expect(targetIn("[[Useless]], the pair of them", { replyTo }).kind).toBe("nobody");
    expect(
      targetIn("[[Useless]], the pair of them", { replyTo: "Both new registrars missed the bleep" }).kind,
    ).toBe("profession");
  });

  it("sees a name near the words", () => {
    expect(targetIn("Sister Pauline Trask is a [[spiteful]] woman")).toMatchObject({
      isNamed: true,
      isOne: true,
    });
    expect(targetIn("Put the phone down Keith, you're [[useless]]").isNamed).toBe(true);
    expect(targetIn("The managers here are [[useless]]")).toMatchObject({ isNamed: false, isOne: false });
    expect(targetIn("On Monday the managers were [[useless]]").isNamed).toBe(false);
  });

  it("counts neither oneself, an idea nor nobody as somebody who could be hurt", () => {
    expect(isSomebody(targetIn("I'm an [[idiot]]"))).toBe(false);
    expect(isSomebody(targetIn("What a [[stupid]] rota"))).toBe(false);
    expect(isSomebody(targetIn("What a [[stupid]] registrar"))).toBe(true);
  });

  it("answers for any place in any text", () => {
    const reading = read(draftOf("\u{1f602}\u{1f602} … \ud800"));
    expect(targetOf(reading, { start: 0, end: 2 }).kind).toBe("nobody");
  });
});
