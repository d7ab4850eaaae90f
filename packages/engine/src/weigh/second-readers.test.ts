import { TOPICS, type Topic } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import type { Evidence, ModelEvidence } from "../evidence.ts";
import { draftOf } from "../parse-draft.ts";
import { MODEL_JOININGS } from "./with-model.generated.ts";

const [ID = ""] = Object.keys(MODEL_JOININGS);
const POST = { platform: "x", audience: "public", capacity: "professional", profession: "nurse" } as const;

describe("second readers", () => {
  test("change nothing where nobody read", () => {
    const draft = draftOf("Long shift, feet like lead, kettle on.", POST);
    expect(check(draft, undefined)).toEqual(check(draft));
    expect(check(draft)).not.toHaveProperty("readers");
  });

  test("are not heard of another text", () => {
    const draft = draftOf("Long shift, feet like lead, kettle on.", POST);
    expect(check(draft, evidenceOf("Long shift, feet like lead", { respect: 6, flagged: 6 }))).toEqual(
      check(draft),
    );
  });

  test("are not heard where nobody learned what they are worth", () => {
    const draft = draftOf("Long shift, feet like lead, kettle on.", POST);
    const evidence = evidenceOf(draft.text, { respect: 6, flagged: 6 });
    const strange = { ...evidence, model: { ...(evidence.model as ModelEvidence), id: "somebody-elses" } };
    expect(check(draft, strange)).toEqual(check(draft));
  });

  test("say who read, and who saw what a finding is about", () => {
    const draft = draftOf("Mrs Ivy Calloway in bed 4 was asking for you all night", POST);
    const report = check(draft, evidenceOf(draft.text, { confidentiality: 6, flagged: 6, stop: 6 }));
    expect(report.readers).toEqual(["rules", "scores", "model"]);
    const named = report.findings.find(({ topic }) => topic === "confidentiality");
    expect(named?.seenBy).toContain("rules");
    expect(named?.seenBy).toContain("model");
  });

  test("show where the model heard what no rule found", () => {
    const text = "Half of this town could be told twice and still not turn up when they say they will.";
    const draft = draftOf(text, POST);
    expect(check(draft).verdict).toBe("clear");
    const evidence = evidenceOf(text, { respect: 6, flagged: 6, stop: -3 });
    const carriers = { respect: { start: 0, end: 17 } };
    const report = check(draft, { text, model: { ...(evidence.model as ModelEvidence), carriers } });
    const [finding] = report.findings;
    expect(finding).toMatchObject({ rule: "respect/taken-together", severity: "pause", start: 0, end: 17 });
    expect(finding?.seenBy).toContain("model");
  });

  test("never stop a draft by the model's word alone", () => {
    const texts = [
      "Long shift, feet like lead, kettle on.",
      "Lovely cake from the team today",
      "Flu jabs are here, ring reception to book.",
      "Half of this town could be told twice and still not turn up when they say they will.",
    ];
    for (const text of texts) {
      const draft = draftOf(text, POST);
      const report = check(draft, evidenceOf(text, everything(6)));
      expect(check(draft).verdict).toBe("clear");
      expect(report.verdict).toBe("pause");
    }
  });

  test("tip what was nearly said, where a language model names it", () => {
    const draft = draftOf("Lovely cake from the team today", POST);
    const opinion = { reader: "local", topics: [{ topic: "respect" }] } as const;
    const report = check(draft, { text: draft.text, opinions: [opinion] });
    expect(report.verdict).toBe("clear");
    expect(report.readers).toEqual(["rules", "scores", "local"]);
  });

  test("leave every law of a report standing, whatever they say", () => {
    const points = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(points, { minLength: TOPICS.length + 2, maxLength: TOPICS.length + 2 }),
        (text, values) => {
          const scores = [...TOPICS, "flagged", "stop"].map((name, at) => [name, values[at]]);
          const draft = draftOf(text, POST);
          const report = check(draft, evidenceOf(text, Object.fromEntries(scores)));
          for (const { start, end, seenBy } of report.findings) {
            expect(seenBy?.length).toBeGreaterThan(0);
            if (start === undefined) continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const stops = report.findings.filter(({ severity }) => severity === "stop");
          for (const { seenBy } of stops) expect(seenBy).not.toEqual(["model"]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const TEXTS = [
  "Mrs Ivy Calloway in bed 4 was asking for you all night",
  "Stop your warfarin today, trust me I am a doctor",
  "Lovely cake from the team today",
  "",
];

function everything(value: number): Partial<Record<Topic | "flagged" | "stop", number>> {
  return Object.fromEntries([...TOPICS, "flagged", "stop"].map((score) => [score, value]));
}

function evidenceOf(text: string, said: Partial<Record<Topic | "flagged" | "stop", number>>): Evidence {
  const points = { ...everything(-5), ...said } as ModelEvidence["points"];
  const hostility = { hate: -5, toxic: -5, sexism: -5, bias: -5 };
  return { text, model: { id: ID, points, hostility, carriers: {}, details: [], names: [], windows: 1 } };
}
