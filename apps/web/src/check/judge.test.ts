import { check } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import type { Engine } from "./engine.ts";
import { judge, judgeUnread } from "./judge.ts";

const context = { country: "GB" as Country };
const STOP = "Bloods back for 943 476 5919, all normal.";

const engine: Engine = { ask: async (_, draft) => check(draft as Parameters<typeof check>[0]) as never };
const broken: Engine = { ask: () => Promise.reject(new Error(STOP)) };

it("has nothing to say about nothing, with or without the engine", () => {
  expect(judgeUnread(engine, " \n ")).toEqual({ kind: "empty" });
  expect(judgeUnread(undefined, "")).toEqual({ kind: "empty" });
});

it("waits for the engine, and says so when there is none to be had", () => {
  expect(judgeUnread(undefined, STOP)).toEqual({ kind: "waiting" });
  expect(judgeUnread("unavailable", STOP)).toEqual({ kind: "failed" });
  expect(judgeUnread(engine, STOP)).toBeUndefined();
});

it("gives the report, without what was set aside", async () => {
  const outcome = await judge(engine, { text: STOP, context }, []);
  expect(outcome.kind === "checked" && outcome.sifted.report.verdict).toBe("stop");
  const aside = [{ rule: "confidentiality/nhs-number", words: "943 476 5919", reason: "From a leaflet" }];
  const sifted = await judge(engine, { text: STOP, context }, aside);
  expect(sifted.kind === "checked" && sifted.sifted.report.verdict).toBe("clear");
});

it("keeps what the engine threw to itself: it may hold words of the draft", async () => {
  expect(await judge(broken, { text: STOP, context }, [])).toEqual({ kind: "failed" });
});
