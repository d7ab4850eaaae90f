import { check } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import type { Engine } from "./engine.ts";
import type { Heard } from "./engine-protocol.ts";
import { judge, judgeUnread } from "./judge.ts";

const context = { country: "GB" as Country };
const STOP = "Bloods back for 943 476 5919, all normal.";

const engine: Engine = {
  ask: async (_, asked) => {
    const { draft, evidence } = asked as Heard;
    return check(draft, evidence) as never;
  },
};
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

it("hears evidence of this very text, and none of another", async () => {
  const draft = { text: "Well, that went as well as ever.", context };
  const opinions = [{ reader: "browser" as const, topics: [{ topic: "respect" as const }] }];
  const readersWith = async (text: string) => {
    const outcome = await judge(engine, draft, [], { text, opinions });
    return outcome.kind === "checked" ? outcome.sifted.report.readers : "failed";
  };
  expect(await readersWith(draft.text)).toContain("browser");
  expect(await readersWith(`${draft.text} `)).toBeUndefined();
});
