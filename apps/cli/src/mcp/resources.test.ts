import { articleTitle, situationTitle } from "@bedside/guidance";
import { describe, expect, test } from "vitest";
import { readResource, resources } from "./resources.ts";

describe.each(resources().map(({ uri }) => uri))("%s", (uri) => {
  const text = readResource(uri);

  test("is whole, and nothing but words", () => {
    expect(text).not.toMatch(/undefined|\[object|NaN|\u00a0/);
    expect(text).not.toMatch(/\n{3}|\n#+ \s*\n/);
    expect(text).toContain("information, not legal advice");
    expect(text).toContain("Shown for: United Kingdom, no profession given.");
  });

  test("leads only to texts that there are", () => {
    for (const [, kind, id] of text.matchAll(/\]\(bedside:\/\/(article|situation)s\/([^)]+)\)/g))
      expect(kind === "article" ? articleTitle(id!) : situationTitle(id!)).toBeDefined();
    expect(text).not.toMatch(/\]\((?:article|situation|source):/);
  });
});

test("an article has its tables, its charts as numbers, its sources with status and address", () => {
  const text = readResource("bedside://articles/jigsaw-identification?profession=doctor");
  expect(text).toContain("| Piece | Why it narrows so much |\n| --- | --- |\n| An exact day |");
  expect(text).toContain("**Posts about a patient**\n\n- Held a name: 2%\n- Said when it happened: 12.6%\n");
  expect(text).toContain("1. **Wait.** Months are better than days.");
  expect(text).toContain("[How few people fit a description](bedside://articles/how-few-fit)");
  expect(text).toMatch(
    /\*Written by your own regulator\.\*\n\n- GMC, .*\(2024, in force\), para 18.*<https:/,
  );
});

test("a situation has its questions, where each answer leads, words as they stand, and the country's numbers", () => {
  const text = readResource("bedside://situations/patient-friend-request?country=NZ&profession=nurse");
  expect(text).toContain("## 1. Who is the request from?");
  expect(text).toContain("- `former`: Somebody I used to look after → question 2, and note 1\n");
  expect(text).toContain("## Outcome E: Get safe first [now]");
  expect(text).toContain("To the person, if you want to answer:\n\n> Thank you for asking.");
  expect(text).toContain("- Emergency: **111** (");
  expect(text).toContain("Shown for: New Zealand, nurse.");
});
