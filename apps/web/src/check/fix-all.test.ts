import * as engine from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { fixAll, fixAllMessage } from "./fix-all.ts";

const context = { country: "GB" as Country };
const TWO = "Bloods back for 943 476 5919 and for 999 456 7403, all normal.";

it("makes every fix there is", () => {
  expect(fixAll(engine, { text: TWO, context }, [])).toMatchObject({
    text: "Bloods back for [number removed] and for [number removed], all normal.",
    applied: 2,
  });
});

it("leaves alone what the author has set aside", () => {
  const aside = [{ rule: "confidentiality/nhs-number", words: "943 476 5919", reason: "From a leaflet" }];
  expect(fixAll(engine, { text: TWO, context }, aside)).toEqual({
    text: "Bloods back for 943 476 5919 and for [number removed], all normal.",
    applied: 1,
  });
});

it("makes no fix that leaves as much to object to as before, and comes to an end", () => {
  const stubborn: typeof engine.applyFix = (text) => `${text} 943 476 5919`;
  const aside = [{ rule: "some/other", words: "x", reason: "" }];
  expect(fixAll({ ...engine, applyFix: stubborn }, { text: TWO, context }, aside)).toEqual({
    text: TWO,
    applied: 0,
  });
});

it("says how much it did", () => {
  expect(fixAllMessage(0)).toBe("Nothing here can be mended by itself.");
  expect(fixAllMessage(1)).toBe("One thing changed.");
  expect(fixAllMessage(12)).toBe("12 things changed.");
});

it("mends what only second readers saw, and does not count them as heard on the words that come of it", () => {
  const draft = { text: "A hint about somebody. Bloods back for 943 476 5919.", context };
  const evidence = { text: draft.text, opinions: [] };
  const hint = {
    rule: "respect/taken-together",
    topic: "respect",
    severity: "pause",
    message: "",
    why: "",
    guidance: [],
    start: 0,
    end: 22,
    fixes: [{ title: "Leave it out", replacement: "Somebody." }],
  } as const;
  const check: typeof engine.check = (given, heard) => {
    const report = engine.check(given);
    return heard?.text === given.text ? { ...report, findings: [hint, ...report.findings] } : report;
  };
  expect(fixAll({ ...engine, check }, draft, [], evidence)).toEqual({
    text: "Somebody. Bloods back for [number removed].",
    applied: 2,
  });
});
