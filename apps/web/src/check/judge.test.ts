import * as engine from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { judge } from "./judge.ts";

const context = { country: "GB" as Country };
const STOP = "Bloods back for 943 476 5919, all normal.";

it("has nothing to say about nothing, with or without the engine", () => {
  expect(judge(engine, " \n ", context, [])).toEqual({ kind: "empty" });
  expect(judge(undefined, "", context, [])).toEqual({ kind: "empty" });
});

it("waits for the engine, and says so when there is none to be had", () => {
  expect(judge(undefined, STOP, context, [])).toEqual({ kind: "waiting" });
  expect(judge("unavailable", STOP, context, [])).toEqual({ kind: "failed" });
});

it("gives the report, without what was set aside", () => {
  const outcome = judge(engine, STOP, context, []);
  expect(outcome.kind === "checked" && outcome.sifted.report.verdict).toBe("stop");
  const aside = [{ rule: "confidentiality/nhs-number", words: "943 476 5919", reason: "From a leaflet" }];
  const sifted = judge(engine, STOP, context, aside);
  expect(sifted.kind === "checked" && sifted.sifted.report.verdict).toBe("clear");
});

it("keeps what the engine threw to itself: it may hold words of the draft", () => {
  const broken = {
    ...engine,
    check: () => {
      throw new Error(STOP);
    },
  };
  expect(judge(broken, STOP, context, [])).toEqual({ kind: "failed" });
});
