import { TOPICS, type Topic } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { check, draftOf } from "../index.ts";
import { type Chances, topicsHeard } from "./joined.ts";
import { TAKEN_TOGETHER } from "./taken-together.ts";

const bars = { topics: TOPICS.map(() => 0.5), flagged: 0.4, sure: 0.8, stop: 0.6, bare: 0.75 };
const chances = (topics: Partial<Record<Topic, number>>, flagged: number): Chances => ({
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, topics[topic] ?? 0.01])) as Record<Topic, number>,
  flagged,
  stop: 0,
});

describe("topics heard", () => {
  it("are the likely ones that no rule found", () => {
    const likely = chances({ respect: 0.7, disrepute: 0.6 }, 0.7);
    expect(topicsHeard(new Set(["respect"]), likely, false, bars)).toEqual(["disrepute"]);
  });

  it("are none while the draft as a whole is likely to be fine, but for a note", () => {
    expect(topicsHeard(new Set(), chances({ respect: 0.7, indemnity: 0.9 }, 0.2), false, bars)).toEqual([
      "indemnity",
    ]);
  });

  it("are at least the likeliest when something is almost surely amiss", () => {
    expect(topicsHeard(new Set(), chances({ advice: 0.4, role: 0.3 }, 0.9), false, bars)).toEqual(["advice"]);
  });

  it("are fewer where a text comes with nothing around it", () => {
    const likely = chances({ respect: 0.7 }, 0.7);
    expect(topicsHeard(new Set(), likely, false, bars)).toEqual(["respect"]);
    expect(topicsHeard(new Set(), likely, true, bars)).toEqual([]);
    expect(topicsHeard(new Set(), chances({ respect: 0.7 }, 0.76), true, bars)).toEqual(["respect"]);
  });
});

describe("what is taken together", () => {
  it("has a finding for each topic that never stops by itself", () => {
    expect(TAKEN_TOGETHER.map(({ topic }) => topic)).toEqual([...TOPICS]);
    expect(TAKEN_TOGETHER.every(({ grade }) => grade !== "stop")).toBe(true);
  });

  it("leaves ordinary life alone", () => {
    for (const text of [
      "Bus was late, dog was sick, toast was burnt. Hello Monday.",
      "Anyone fancy a swim before the late shift tomorrow?",
      "So proud of our student nurses, who sat their last exam today",
      "Thank you all for the lovely cards after Dad's funeral",
      "",
      "🙏🙏",
    ])
      expect(check(draftOf(text, { audience: "public", capacity: "personal" })).findings).toEqual([]);
  });
});
