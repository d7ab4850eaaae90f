import { TOPICS, type Topic } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bars, type Ground, gradeTogether } from "./grade.ts";
import type { Chances } from "./joined.ts";

const bars: Bars = {
  topics: TOPICS.map(() => 0.5),
  flagged: 0.4,
  sure: 0.8,
  stop: 0.6,
  alone: 0.7,
  doubt: 0.3,
  astray: 0.1,
  mild: 0.2,
  bare: 0.75,
};
const chances = (topics: Partial<Record<Topic, number>>, flagged: number, stop = 0): Chances => ({
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, topics[topic] ?? 0.01])) as Record<Topic, number>,
  flagged,
  stop,
});
const ground = (topic: Topic, severity: Ground["severity"], isFirm = false): Ground => ({
  topic,
  severity,
  isFirm,
});

describe("topics heard on the scores' word", () => {
  it("are the likely ones that no rule speaks of", () => {
    const likely = chances({ respect: 0.7, disrepute: 0.6 }, 0.7);
    expect(gradeTogether([ground("respect", "pause")], likely, false, bars).heard).toEqual(["disrepute"]);
  });

  it("are none while the draft as a whole is likely to be fine, but for a note", () => {
    const likely = chances({ respect: 0.7, indemnity: 0.9 }, 0.2);
    expect(gradeTogether([], likely, false, bars).heard).toEqual(["indemnity"]);
  });

  it("are at least the likeliest when something is almost surely amiss", () => {
    expect(gradeTogether([], chances({ advice: 0.4, role: 0.3 }, 0.9), false, bars).heard).toEqual([
      "advice",
    ]);
  });

  it("are fewer where a text comes with nothing around it", () => {
    const likely = chances({ respect: 0.7 }, 0.7);
    expect(gradeTogether([], likely, false, bars).heard).toEqual(["respect"]);
    expect(gradeTogether([], likely, true, bars).heard).toEqual([]);
    expect(gradeTogether([], chances({ respect: 0.7 }, 0.76), true, bars).heard).toEqual(["respect"]);
  });

  it("make a pause of a rule's note rather than a second finding", () => {
    const { severities, heard } = gradeTogether(
      [ground("conflict", "note")],
      chances({ conflict: 0.7 }, 0.7),
      false,
      bars,
    );
    expect(severities).toEqual(["pause"]);
    expect(heard).toEqual([]);
  });

  it("leave an invitation a note", () => {
    const likely = chances({ indemnity: 0.9 }, 0.2);
    expect(gradeTogether([ground("indemnity", "note")], likely, false, bars).severities).toEqual(["note"]);
  });
});

describe("a rule that everything else speaks against", () => {
  it("leaves a note where nothing is likely to be amiss", () => {
    const { severities } = gradeTogether(
      [ground("respect", "pause")],
      chances({ respect: 0.5 }, 0.2),
      false,
      bars,
    );
    expect(severities).toEqual(["note"]);
  });

  it("leaves a note where something else is amiss", () => {
    const likely = chances({ conflict: 0.05, advice: 0.9 }, 0.9);
    const { severities, heard } = gradeTogether([ground("conflict", "pause")], likely, false, bars);
    expect(severities).toEqual(["note"]);
    expect(heard).toEqual(["advice"]);
  });

  it("pauses rather than stops where a stop is unlikely", () => {
    const { severities } = gradeTogether(
      [ground("disrepute", "stop")],
      chances({ disrepute: 0.8 }, 0.9, 0.1),
      false,
      bars,
    );
    expect(severities).toEqual(["pause"]);
  });

  it("stands firm for a number, an address or a threat", () => {
    const grounds = [ground("confidentiality", "stop", true), ground("respect", "pause", true)];
    expect(gradeTogether(grounds, chances({}, 0.01, 0.01), true, bars).severities).toEqual(["stop", "pause"]);
  });
});

describe("a stop", () => {
  it("comes from the likeliest pause of a rule", () => {
    const grounds = [ground("advice", "pause"), ground("disrepute", "pause"), ground("role", "pause")];
    const likely = chances({ advice: 0.4, disrepute: 0.9, role: 0.95 }, 0.9, 0.65);
    expect(gradeTogether(grounds, likely, false, bars).severities).toEqual(["pause", "stop", "pause"]);
  });

  it("needs more where only the scores spoke", () => {
    const at = (stop: number) =>
      gradeTogether([], chances({ disrepute: 0.9 }, 0.9, stop), false, bars).stopped;
    expect(at(0.65)).toBeUndefined();
    expect(at(0.75)).toBe("disrepute");
  });

  it("never comes from a missing name, interest or credit", () => {
    const likely = chances({ role: 0.9, conflict: 0.9, copyright: 0.9 }, 0.99, 0.99);
    const graded = gradeTogether([ground("conflict", "pause")], likely, false, bars);
    expect(graded.severities).toEqual(["pause"]);
    expect(graded.stopped).toBeUndefined();
  });

  it("is one at most that no rule found, and only where no rule stops", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const grounds = fc.array(
      fc.record({
        topic: fc.constantFrom(...TOPICS),
        severity: fc.constantFrom("note" as const, "pause" as const, "stop" as const),
        isFirm: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        grounds,
        fc.array(share, { minLength: 16, maxLength: 16 }),
        fc.boolean(),
        (found, all, bare) => {
          const topics = Object.fromEntries(TOPICS.map((topic, at) => [topic, all[at] as number]));
          const given = {
            topics: topics as Record<Topic, number>,
            flagged: all[14] as number,
            stop: all[15] as number,
          };
          const { severities, heard, stopped } = gradeTogether(found, given, bare, bars);
          expect(severities).toHaveLength(found.length);
          expect(new Set(heard).size).toBe(heard.length);
          found.forEach(({ isFirm, severity }, at) => {
            if (isFirm && severity === "stop") expect(severities[at]).toBe("stop");
          });
          if (stopped !== undefined) {
            expect(heard).toContain(stopped);
            expect(severities).not.toContain("stop");
          }
        },
      ),
    );
  });
});
