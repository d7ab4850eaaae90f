import type { Evidence, Report, Severity } from "@bedside/engine";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Outcome } from "./judge.ts";
import { createTwoReadings, PATIENCE } from "./two-readings.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is found in a text: each word in capitals by the engine; "hint" by second readers alone. */
function outcomeOf(text: string, evidence?: Evidence): Outcome {
  // As the engine: evidence of another text is not heard.
  const isHeard = evidence?.text === text;
  const rules = [...(text.match(/[A-Z]{2,}/g) ?? []), ...(isHeard ? (text.match(/hint/g) ?? []) : [])];
  const findings = rules.map((rule) => ({ rule, severity: "pause" as Severity }));
  const report = { verdict: rules.length > 0 ? "pause" : "clear", findings } as unknown as Report;
  return { kind: "checked", text, sifted: { report, aside: [] } };
}

/** Second readers that answer when they are told to. */
function desk(isOn = () => true) {
  const shown: string[] = [];
  const answers = new Map<string, (evidence: Evidence | undefined) => void>();
  const calledOff: string[] = [];
  const readings = createTwoReadings<string>({
    judge: async (text, evidence) => outcomeOf(text, evidence),
    hear: async function* (text, signal) {
      if (!isOn()) return;
      const evidence = await new Promise<Evidence | undefined>((resolve) => {
        answers.set(text, resolve);
        signal.addEventListener("abort", () => {
          calledOff.push(text);
          resolve(undefined);
        });
      });
      if (evidence) yield evidence;
    },
    show: (outcome, text, evidence) => {
      const found =
        outcome.kind === "checked" && outcome.sifted.report.findings.map(({ rule }) => rule).join("+");
      shown.push(`${text}: ${found || "nothing"}${evidence ? ", heard" : ""}`);
    },
  });
  return {
    shown,
    calledOff,
    readings,
    async want(text: string) {
      readings.want(text);
      await rest(0);
    },
    async answer(text: string, of = text) {
      answers.get(text)?.({ text: of });
      await rest(0);
    },
    async saysNothing(text: string) {
      answers.get(text)?.(undefined);
      await rest(0);
    },
  };
}

const rest = (time: number) => vi.advanceTimersByTimeAsync(time);

it("shows what the engine says at once, and what second readers add when they are done", async () => {
  const { want, answer, shown } = desk();
  await want("a hint");
  expect(shown).toEqual(["a hint: nothing"]);
  await answer("a hint");
  expect(shown).toEqual(["a hint: nothing", "a hint: hint, heard"]);
});

it("shows each draft once, at once, where no second reader is on", async () => {
  const { want, shown } = desk(() => false);
  await want("a");
  await want("a NAME");
  await rest(1000);
  expect(shown).toEqual(["a: nothing", "a NAME: NAME"]);
});

it("does not take away and bring back what second readers saw while somebody writes on", async () => {
  const { want, answer, shown } = desk();
  await want("a hint");
  await answer("a hint");
  shown.length = 0;
  for (const text of ["a hint o", "a hint of", "a hint of i"]) {
    await want(text);
    await rest(80);
    await answer(text);
  }
  expect(shown).toEqual(["a hint o: hint, heard", "a hint of: hint, heard", "a hint of i: hint, heard"]);
});

it("waits only so long, and less where the engine itself sees something new", async () => {
  const { want, answer, shown } = desk();
  await want("a hint");
  await answer("a hint");
  shown.length = 0;
  await want("a hint of");
  await rest(PATIENCE.sameAsBefore - 1);
  expect(shown).toEqual([]);
  await rest(1);
  expect(shown).toEqual(["a hint of: nothing"]);
  await answer("a hint of");
  shown.length = 0;
  await want("a hint of NAME");
  await rest(PATIENCE.somethingNew);
  expect(shown).toEqual(["a hint of NAME: NAME"]);
});

it("is not put off for ever by somebody who does not stop writing", async () => {
  const { want, answer, shown } = desk();
  await want("a hint");
  await answer("a hint");
  shown.length = 0;
  const letters = [..."ABCDEFGHIJ"];
  for (const at of letters.keys()) {
    await want(`a hint ${letters.slice(0, at + 1).join("")}`);
    await rest(60);
  }
  expect(shown.length).toBeGreaterThan(0);
});

it("calls off what has been overtaken, and never shows it", async () => {
  const { want, answer, shown, calledOff } = desk();
  await want("a hint");
  await want("nothing now");
  await answer("a hint");
  expect(calledOff).toEqual(["a hint"]);
  await answer("nothing now");
  expect(shown).toEqual(["a hint: nothing", "nothing now: nothing", "nothing now: nothing, heard"]);
});

it("hands evidence to the engine with the text that it is of, so that none of another text is heard", async () => {
  const { want, answer, shown } = desk();
  await want("a hint");
  await answer("a hint", "another hint");
  expect(shown.at(-1)).toBe("a hint: nothing, heard");
});

it("shows what the engine says as soon as second readers have nothing to say", async () => {
  const { want, answer, saysNothing, shown } = desk();
  await want("a hint");
  await answer("a hint");
  await want("a hint!");
  await saysNothing("a hint!");
  expect(shown.at(-1)).toBe("a hint!: nothing");
});

it("shows nothing more once there is nothing to read", async () => {
  const { want, answer, readings, shown } = desk();
  await want("a hint");
  await answer("a hint");
  await want("a hint of");
  readings.stop();
  await answer("a hint of");
  await rest(1000);
  expect(shown).toEqual(["a hint: nothing", "a hint: hint, heard"]);
});
