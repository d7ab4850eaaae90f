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

  it.each([
    "trans women",
    "gay couples",
    "pensioners",
    "Nigerian families",
    "deaf people",
    "Muslim patients",
    "pregnant women",
  ])("hears no prejudice in kind or plain words about %s", (group) => {
    for (const text of [
      `Our new leaflet was written with ${group}, and it shows.`,
      `Half of those who came to the open evening were ${group}.`,
      `The same care for ${group} as for anybody else, that's the whole policy.`,
    ]) {
      const { findings } = check(
        draftOf(text, { audience: "public", capacity: "professional", profession: "nurse" }),
      );
      expect(findings.filter(({ topic }) => topic === "discrimination")).toEqual([]);
    }
  });
});
