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
