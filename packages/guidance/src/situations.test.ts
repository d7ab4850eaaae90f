import { expect, it } from "vitest";
import { articleTitle } from "./listing.ts";
import {
  addedFor,
  adviceFor,
  follow,
  itemsFor,
  pathsOf,
  SITUATIONS,
  type Situation,
  type Step,
  situation,
} from "./situations.ts";
import { plainText } from "./text.ts";
import type { Country } from "./vocabulary.ts";
import { PROFESSIONS, SITUATION_IDS } from "./vocabulary.ts";

const GB = { country: "GB" as Country };
const READERS = ["GB", "IE", "SG", "US", "BM", "FR"].flatMap((country) =>
  [undefined, ...PROFESSIONS].map((profession) => ({ country: country as Country, profession })),
);

function end(one: Situation, path: readonly string[]): Extract<Step, { kind: "outcome" }> {
  const { step, strayed } = follow(one, path);
  expect(strayed).toBe(false);
  if (step.kind !== "outcome") throw new Error(`${one.id}: ${path.join(".")} does not end`);
  return step;
}

it("has a way through every situation of the vocabulary, in its order", () => {
  expect(SITUATIONS.map(({ id }) => id)).toEqual([...SITUATION_IDS]);
  expect(SITUATIONS.filter(({ isFirstSeven }) => isFirstSeven)).toHaveLength(7);
  expect(situation("patient-friend-request")?.questions.who).toBeDefined();
  expect(situation("toast")).toBeUndefined();
});

it("ends every path, and reaches every question, answer and outcome", () => {
  for (const one of SITUATIONS) {
    const seen = new Set<string>();
    for (const path of pathsOf(one)) {
      const { given, outcome } = end(one, path);
      for (const { question, answer } of given) seen.add(`${question.id}=${answer.id}`);
      seen.add(outcome.id);
    }
    const all = [
      ...Object.values(one.questions).flatMap(({ id, answers }) =>
        answers.map((answer) => `${id}=${answer.id}`),
      ),
      ...Object.keys(one.outcomes),
    ];
    expect(
      all.filter((step) => !seen.has(step)),
      one.id,
    ).toEqual([]);
  }
});

it("tells every reader something to do, something to leave, and somebody to turn to", () => {
  for (const one of SITUATIONS)
    for (const outcome of Object.values(one.outcomes))
      for (const reader of READERS) {
        const advice = adviceFor(one, { kind: "outcome", outcome, given: [] }, reader);
        expect(advice.do.length, `${one.id} ${outcome.id}`).toBeGreaterThan(0);
        expect(advice.dont.length, `${one.id} ${outcome.id}`).toBeGreaterThan(0);
        expect(advice.ring.length, `${one.id} ${outcome.id}`).toBeGreaterThan(0);
      }
});

it("shows what is British to nobody who works elsewhere", () => {
  const elsewhere = { country: "US" as Country, profession: "nurse" as const };
  const british = /\b(?:GMC|NMC|GDC|GPhC|HCPC|NHS|PALS|111|999|Caldicott|CQC|BMA)\b/;
  const wrong = SITUATIONS.flatMap((one) =>
    Object.values(one.outcomes).flatMap((outcome) => {
      const advice = adviceFor(one, { kind: "outcome", outcome, given: [] }, elsewhere);
      const shown = [
        ...advice.do,
        ...advice.dont,
        ...itemsFor(one.differences, elsewhere),
        ...itemsFor(one.first, elsewhere),
      ];
      return [...shown.map(({ text }) => plainText(text)), ...advice.words.map(({ text }) => text)]
        .filter((text) => british.test(text))
        .map((text) => `${one.id}: ${text}`);
    }),
  );
  expect(wrong).toEqual([]);
});

it("stops where an answer no longer fits, and says that it strayed", () => {
  const one = situation("patient-friend-request")!;
  const { step, strayed } = follow(one, ["current", "gone", "plain"]);
  expect(strayed).toBe(true);
  expect(step.kind === "question" && step.question.id).toBe("account");
  expect(follow(one, []).step).toMatchObject({ kind: "question", given: [] });
  expect(follow(one, ["current", "personal", "plain", "more"]).strayed).toBe(true);
});

it("adds what an answer adds to whatever comes out, once", () => {
  const one = situation("patient-friend-request")!;
  const path = [...pathsOf(one)].find((answers) => answers[0] === "former")!;
  const step = end(one, path);
  const own = adviceFor(one, { ...step, given: [] }, GB);
  const former = adviceFor(one, step, GB);
  const added = addedFor(one, step, GB);
  expect(added.length).toBeGreaterThan(0);
  expect(former.do).toEqual([...own.do, ...added.flatMap((each) => each.do)]);
  const roles = former.ring.map(({ role }) => role);
  expect(new Set(roles).size).toBe(roles.length);
});

it("hands danger to those who can come, a breach to the first hour, an inquiry to the letter", () => {
  for (const one of SITUATIONS)
    for (const path of pathsOf(one)) {
      const step = end(one, path);
      const advice = adviceFor(one, step, GB);
      const gave = (id: string) => step.given.some(({ answer }) => answer.id === id);
      const roles = advice.ring.map(({ role }) => role);
      if (gave("danger") || gave("threat")) {
        expect(advice.urgency, `${one.id} ${path.join(".")}`).toBe("now");
        expect(roles.includes("emergency") || roles.includes("police"), one.id).toBe(true);
      }
      const next = advice.next.map(({ situation: id }) => id);
      if (gave("breach") && one.id !== "lost-phone-group-chat")
        expect(next).toContain("lost-phone-group-chat");
    }
});

it("is written plainly enough for a reader of twelve, and points to articles that are there", () => {
  for (const { id, readingAge, articles, sources } of SITUATIONS) {
    expect(readingAge, id).toBeGreaterThan(0);
    expect(readingAge, id).toBeLessThanOrEqual(12);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const article of articles) expect(articleTitle(article), `${id}: ${article}`).toBeDefined();
  }
});
