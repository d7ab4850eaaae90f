import { TOPICS } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { check, draftOf } from "../index.ts";
import { TAKEN_TOGETHER } from "./taken-together.ts";

describe("what is taken together", () => {
  it("has a finding for each topic, a pause unless the scores are sure", () => {
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
