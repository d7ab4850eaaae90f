import { TOPICS } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWER_SCHEMA, answerFrom } from "./answer.ts";
import { answerIn } from "./answer-in-words.ts";

const RESPECT = '{"topics": [{"topic": "respect", "quote": "utter muppet"}]}';
const SAID = { topics: [{ topic: "respect", quote: "utter muppet" }] };
const NOTHING = '{"topics": []}';

describe("an answer", () => {
  test.each([
    ["alone", RESPECT],
    ["with space around it", `\n\n  ${RESPECT}\n`],
    ["in a code fence", `\`\`\`json\n${RESPECT}\n\`\`\``],
    ["between sentences", `Here is what I see: ${RESPECT} Let me know if you need {more}.`],
    ["after thinking aloud", `<think>Is {"topics": []} right? No: "muppet" is rude.</think>\n\n${RESPECT}`],
    ["after thinking aloud that began before what was kept", `so {"topics": []}?</think>${RESPECT}`],
    ["after a first try", `${NOTHING}\n\nOn reflection:\n${RESPECT}`],
    ["before something that only looks like one", `${RESPECT} and not {"topics": "all"} or {"topics"`],
    ["inside something else", `{"answer": ${RESPECT}}`],
    [
      "with more than was asked",
      `{"why": "rude", "topics": [{"topic": "respect", "quote": "utter muppet", "start": -5, "end": 1e9}]}`,
    ],
  ])("is read when it stands %s", (_, written) => {
    expect(answerIn(written)).toEqual(SAID);
  });

  test("may hold braces and quotation marks in what it quotes", () => {
    const quote = 'she said "}{" and \\ left {"topics": []}';
    const written = `Sure. {"topics": [{"topic": "respect", "quote": ${JSON.stringify(quote)}}]} Done.`;
    expect(answerIn(written)).toEqual({ topics: [{ topic: "respect", quote }] });
  });

  test("may say that there is nothing", () => {
    expect(answerIn(NOTHING)).toEqual({ topics: [] });
  });

  test("may leave a quotation out", () => {
    const written = '{"topics": [{"topic": "role"}, {"topic": "advice", "quote": null}]}';
    expect(answerIn(written)).toEqual({ topics: [{ topic: "role" }, { topic: "advice" }] });
  });

  test("loses topics that are none of ours", () => {
    const written =
      '{"topics": [{"topic": "treason", "quote": "x"}, {"topic": "respect", "quote": "utter muppet"}, {"topic": "__proto__", "quote": ""}, {"topic": "Respect", "quote": ""}]}';
    expect(answerIn(written)).toEqual(SAID);
  });

  test.each([
    ["no JSON", "I am sorry, I cannot help with that."],
    ["nothing", ""],
    ["a list", '["respect"]'],
    ["a word", '"respect"'],
    ["null", "null"],
    ["other words", '{"verdict": "stop"}'],
    ["topics that are no list", '{"topics": "respect"}'],
    ["topics by name", '{"topics": {"respect": true}}'],
    ["bare words in the list", '{"topics": ["respect"]}'],
    ["a topic that is a number", '{"topics": [{"topic": 3, "quote": "x"}]}'],
    ["a quotation that is none", '{"topics": [{"topic": "respect", "quote": ["x"]}]}'],
    ["JSON cut short", RESPECT.slice(0, -3)],
    ["a string that never ends", `{"topics": [{"topic": "${'\\"'.repeat(200_000)}`],
    ["braces and nothing else", "{".repeat(200_000)],
    ["lists in lists", `{"topics": ${"[".repeat(100_000)}`],
    ["one try after another", '{"topics": 1} '.repeat(20_000)],
  ])("is none where it is %s", (_, written) => {
    expect(answerIn(written)).toBeUndefined();
  });

  test("is not read to the end of ten thousand topics", () => {
    const many = Array.from({ length: 10_000 }, () => ({ topic: "respect", quote: "utter muppet" }));
    expect(answerIn(JSON.stringify({ topics: many }))?.topics.length).toBeLessThan(100);
  });
});

test("whatever the schema lets through is read as it stands", () => {
  const topic = fc.constantFrom(...ANSWER_SCHEMA.properties.topics.items.properties.topic.enum);
  const answers = fc.record({
    topics: fc.array(fc.record({ topic, quote: fc.string() }), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(answers, (answer) => {
      expect(answerIn(JSON.stringify(answer))).toEqual(answer);
      expect(answerIn(`Well: ${JSON.stringify(answer)}.`)).toEqual(answer);
    }),
  );
});

test("whatever it is, it is read or refused, and holds topics of ours alone", () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, words) => {
      for (const answer of [answerFrom(value), answerIn(words)])
        for (const { topic } of answer?.topics ?? []) expect(TOPICS).toContain(topic);
    }),
  );
});
