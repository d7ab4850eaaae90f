import type { Country } from "@bedside/guidance";
import { pathsOf, SITUATIONS, type Situation, situation as situationOf } from "@bedside/guidance/situations";
import { describe, expect, test } from "vitest";
import type { Ask } from "../ask.ts";
import { PLAIN } from "../paint.ts";
import { walk } from "./walk.ts";

const START = situationOf("patient-friend-request")!;
const FIRST = START.questions[START.start]!;
const IRISH = { country: "IE" as Country };
const A_PATH = [...pathsOf(START)][0]!;

/** Who answers by position, and has had enough when there is nothing left to say. */
async function walked(situation: Situation, ...answers: (number | string)[]) {
  const asked: { message: string; labels: string[] }[] = [];
  const said: string[] = [];
  let shown = "";
  const ask: Ask = {
    begin: (title) => said.push(title),
    end: (message) => said.push(`ended: ${message}`),
    stop: (message) => said.push(`stopped: ${message}`),
    paste: async () => undefined,
    async choose(message, choices) {
      asked.push({ message, labels: choices.map(({ label }) => label) });
      const wanted = answers.shift();
      return typeof wanted === "number"
        ? choices[wanted]?.value
        : choices.find(({ label }) => wanted !== undefined && label.startsWith(wanted))?.value;
    },
  };
  const output = {
    async write(text: string) {
      shown += text;
    },
  };
  const code = await walk(situation, {
    setting: { reader: IRISH, said: IRISH, today: "2026-11-27" },
    page: { columns: 80, paint: PLAIN },
    output,
    ask,
  });
  return { code, asked, said, shown };
}

/** The labels of the answers along a path. */
function labelsOf(situation: Situation, path: readonly string[]): string[] {
  let at = situation.start;
  return path.map((id) => {
    const { text, to } = situation.questions[at]!.answers.find((one) => one.id === id)!;
    at = to;
    return text;
  });
}

describe("a situation, one question at a time", () => {
  test("says what comes first, asks, and ends with what to do", async () => {
    const { code, asked, said, shown } = await walked(START, ...labelsOf(START, A_PATH), "Finish");
    expect(code).toBe(0);
    expect(shown.indexOf("Before anything else")).toBeLessThan(shown.indexOf("  Do\n"));
    expect(asked[0]!.message).toContain(FIRST.ask);
    expect(asked).toHaveLength(A_PATH.length + 1);
    expect(said.at(-1)).toBe(
      `ended: Nothing was kept. To come back here: bedside guide ${START.id} --path ${A_PATH.join(".")} --country IE`,
    );
  });

  test("offers the way back from the second question on", async () => {
    const { asked } = await walked(START, 0, "← Back", 0);
    expect(asked[0]!.labels).toEqual(FIRST.answers.map(({ text }) => text));
    expect(asked[1]!.labels.at(-1)).toBe("← Back to the question before");
    expect(asked[2]).toEqual(asked[0]);
    expect(asked[3]).toEqual(asked[1]);
  });

  test("lets any answer be changed at the end, and asks on from there", async () => {
    const whole = labelsOf(START, A_PATH);
    const { asked, shown } = await walked(START, ...whole, "Change an answer", 0, ...whole, "Finish");
    expect(asked[A_PATH.length + 1]!.labels[0]).toContain(whole[0]);
    expect(asked[A_PATH.length + 2]).toEqual(asked[0]);
    expect(shown.split("  Do\n")).toHaveLength(3);
  });

  test("goes on with the situation that an outcome leads to", async () => {
    const [from, path] = leadingOn();
    const { asked, said, shown } = await walked(from, ...labelsOf(from, path), "Go on with");
    const next = asked[path.length]!.labels.find((label) => label.startsWith("Go on with: "))!.slice(12);
    expect(shown).toContain(`\n  ${next}`.slice(0, 40));
    expect(said.at(-1)).not.toContain(from.id);
  });

  test("can be left at every question, and says how to come back", async () => {
    const whole = labelsOf(START, A_PATH);
    for (let answered = 0; answered <= whole.length; answered++) {
      const { code, said } = await walked(START, ...whole.slice(0, answered));
      expect(code).toBe(0);
      expect(said.at(-1)).toMatch(/^stopped: Nothing was kept. To come back here: bedside guide /);
      expect(said.at(-1)!.includes("--path")).toBe(answered > 0);
    }
  });
});

/** A path whose outcome leads to another situation. */
function leadingOn(): readonly [Situation, readonly string[]] {
  for (const situation of SITUATIONS)
    for (const path of pathsOf(situation)) {
      const last = path.reduce(
        (at, id) => situation.questions[at]!.answers.find((one) => one.id === id)!.to,
        situation.start,
      );
      const { next } = situation.outcomes[last]!;
      if (next.some(({ when }) => !when)) return [situation, path];
    }
  throw new Error("no outcome leads on");
}
