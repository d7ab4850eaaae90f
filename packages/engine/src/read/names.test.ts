import { describe, expect, it } from "vitest";
import { draftOf } from "../parse-draft.ts";
import { namesIn } from "./names.ts";
import { read } from "./read.ts";

function named(text: string): string[] {
  return namesIn(read(draftOf(text)))
    .filter(({ isWeak }) => !isWeak)
    .map(({ start, end, form }) => `${text.slice(start, end)} (${form})`);
}

describe("names", () => {
  it.each([
    ["Ring Mrs Ivy Calloway back", ["Mrs Ivy Calloway (titled)"]],
    ["Mr. F. Abernethy-Obi was early", ["Mr. F. Abernethy-Obi (titled)"]],
    ["Mr H in the corner", ["Mr H (initial)"]],
    ["poor mr patel again", ["mr patel (titled)"]],
    ["AUNTIE BERYL AND MRS OKAFOR CAME IN TODAY", ["AUNTIE BERYL (titled)", "MRS OKAFOR (titled)"]],
    ["Baby Oluwaseun is home", ["Baby Oluwaseun (titled)"]],

    ["Hi Roisin, all well?", ["Roisin (given)"]],
    ["Hi Zubeckah, all well?", ["Zubeckah (greeted)"]],
    ["Niamh O’Brien and Chidi Okafor", ["Niamh O’Brien (full)", "Chidi Okafor (full)"]],
    ["Pieter van der Merwe’s notes", ["Pieter van der Merwe (full)"]],
    ["Siân’s chart", ["Siân (given)"]],
    ["the Gallaghers of Main Street", ["Gallaghers (household)"]],
    ["J.M. in bed 4", ["J.M (initial)"]],
    ["bed 3 RW is ninety", ["RW (initial)"]],
    ["give it to sandra in 6", ["sandra (written-small)"]],
    [
      "Wei Ting, Harpreet Kaur and Wiremu Parata",
      ["Wei Ting (full)", "Harpreet Kaur (full)", "Wiremu Parata (full)"],
    ],
  ])("finds them in: %s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    "Parkinson's, Crohn's and a Colles fracture",
    "Ward 6 and Bay 3 are closed",
    "St Mary's Hospital and the Royal Victoria",
    "Reading, Bath and Deal in March",
    "Dear all, hi team, morning everyone",
    "Will they ever hope to mark it in May?",
    "GP, ED and ICU on Monday",
    "Baby Group is on Tuesday, Baby Massage too",
  ])("finds none in: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it("knows who everybody knows", () => {
    const [nurse] = namesIn(read(draftOf("Florence Nightingale counted")));
    expect(nurse?.isPublic).toBe(true);
  });

  it("stays linear on ten thousand names", () => {
    const text = "Mrs Ivy Calloway and Niamh O'Brien, ".repeat(5_000);
    expect(namesIn(read(draftOf(text)))).toHaveLength(10_000);
  });
});
