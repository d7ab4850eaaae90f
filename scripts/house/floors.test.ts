import { expect, test } from "vitest";
import { brokenFloors, brokenRules, type Floors } from "./floors.ts";
import { madeUp } from "./made-up.ts";

const FLOORS: Floors = {
  src: "engine/src",
  ground: ["span.ts"],
  stages: { read: [], find: ["read"], weigh: ["find", "read"] },
  rules: "find",
  topics: ["advice", "respect"],
  gatherers: ["rules.ts"],
};

const brokenIn = (path: string, text: string) =>
  brokenFloors(madeUp({ [`engine/src/${path}`]: text }), FLOORS);

test("lets stages look down, and the roof anywhere", () => {
  expect(
    brokenIn("weigh/weigh.ts", `import "../find/rule.ts"; import "../read/read.ts"; import "../span.ts";`),
  ).toEqual([]);
  expect(
    brokenIn("check.ts", `import "./weigh/weigh.ts"; import "./redact.ts"; import "./span.ts";`),
  ).toEqual([]);
  expect(
    brokenIn("find/advice/dose.ts", `import "../rule.ts"; import "./words.ts"; import "../../read/read.ts";`),
  ).toEqual([]);
});

test.each([
  ["a stage that looks up", "read/read.ts", `import type { Hit } from "../find/rule.ts";`],
  ["a stage that looks at the roof", "find/find.ts", `import { check } from "../check.ts";`],
  ["a ground file that looks up", "span.ts", `import "./read/read.ts";`],
  ["a rule that knows another topic", "find/advice/dose.ts", `import "../respect/insult.ts";`],
  ["a rule that knows who gathers it", "find/advice/dose.ts", `import "../rules.ts";`],
  ["a folder that the plan does not know", "polish/polish.ts", "export const a = 1;"],
  ["a folder of rules that is no topic", "find/manners/fork.ts", "export const a = 1;"],
])("refuses %s", (_what, path, text) => {
  expect(brokenIn(path, text)).toHaveLength(1);
});

test("lets a test look anywhere", () => {
  expect(brokenIn("read/read.test.ts", `import { check } from "../check.ts";`)).toEqual([]);
});

const RULES = {
  "engine/src/find/rules.ts": `import { dose } from "./advice/dose.ts"; export const RULES = [dose];`,
  "engine/src/find/advice/dose.ts": `import { WORDS } from "./words.ts"; export const dose = WORDS;`,
  "engine/src/find/advice/dose.examples.ts": "export default {};",
  "engine/src/find/advice/words.ts": "export const WORDS = [];",
};

const brokenRulesWith = (change: Record<string, string>) =>
  brokenRules(madeUp({ ...RULES, ...change }), FLOORS);

test("is content with a rule that is listed, its examples and its words", () => {
  expect(brokenRulesWith({})).toEqual([]);
});

test("misses the examples of a listed rule", () => {
  const { "engine/src/find/advice/dose.examples.ts": _, ...without } = RULES;
  expect(brokenRules(madeUp(without), FLOORS)).toEqual([expect.stringContaining("dose.examples.ts")]);
});

test("finds the rule that somebody forgot to list", () => {
  const forgotten = { "engine/src/find/respect/insult.ts": "export const insult = {};" };
  expect(brokenRulesWith(forgotten)).toEqual([expect.stringContaining("respect/insult.ts")]);
});

test("finds examples whose rule is gone", () => {
  const left = { "engine/src/find/respect/gone.examples.ts": "export default {};" };
  expect(brokenRulesWith(left)).toEqual([expect.stringContaining("gone.examples.ts")]);
});

test("follows a list of a topic's own", () => {
  const ownList = {
    "engine/src/find/rules.ts": `import { ADVICE } from "./advice/rules.ts"; export const RULES = ADVICE;`,
    "engine/src/find/advice/rules.ts": `import { dose } from "./dose.ts"; export const ADVICE = [dose];`,
  };
  expect(brokenRulesWith(ownList)).toEqual([]);
});
