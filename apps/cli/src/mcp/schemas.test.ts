import type { Draft } from "@bedside/engine";
import { type Country, PROFESSIONS, SITUATION_IDS } from "@bedside/guidance";
import { ARTICLES } from "@bedside/guidance/articles";
import { pathsOf, SITUATIONS } from "@bedside/guidance/situations";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opinionOf } from "../testing/scripted-readers.ts";
import { LONGEST_DRAFT } from "./draft-argument.ts";
import { instructions } from "./instructions.ts";
import { toolsWith } from "./server.ts";
import { type Given, Refusal, type Tool, type ToolAnswer } from "./tool.ts";

// A client shows nothing of an answer that does not fit what the tool promised, so every shape there is has to fit; and
// a field that no schema names is one that nobody was told of.

const TOOLS = toolsWith();

const [check, redact, ask, guide] = TOOLS.map((tool) => {
  const fits = new AjvJsonSchemaValidator().getValidator(closed(tool.gives));
  const takes = new AjvJsonSchemaValidator().getValidator(tool.takes);
  return (given: Given) => {
    expect(takes(given)).toMatchObject({ valid: true });
    // As it goes over the line.
    const data: unknown = JSON.parse(JSON.stringify(answerOf(tool, given).data));
    expect(fits(data)).toMatchObject({ valid: true });
  };
}) as [Call, Call, Call, Call];
type Call = (given: Given) => void;

/** With nobody reading along there is nothing to wait for. */
function answerOf(tool: (typeof TOOLS)[number], given: Given): ToolAnswer {
  return tool.call(given) as ToolAnswer;
}

/** The schema with no room for further fields, wherever it lists the fields of an object. */
function closed<T>(schema: T, isWithin = false): T {
  if (Array.isArray(schema)) return schema.map((one) => closed(one, isWithin)) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, closed(part, isWithin)]);
  const isObject = "properties" in schema && !("anyOf" in schema);
  return { ...Object.fromEntries(parts), ...(isObject && { additionalProperties: false }) };
}

const DRAFTS: readonly Given[] = [
  { text: "" },
  { text: "Long shift. Delivered twins in a car park in Great Ayton last night. Proud of us." },
  { id: "a", text: "Mrs Odell in bed 12, 91, NHS 943 476 5919, rang from 07700 900123 about her leukaemia." },
  { text: "Take 40mg of it twice a day and stop your warfarin.", context: { platform: "x" } },
  { text: "Je suis médecin et je travaille à l'hôpital depuis longtemps avec mes collègues." },
  {
    text: "Thanks for your review, but you came to us drunk on 3 March.",
    context: {
      audience: "public",
      capacity: "professional",
      profession: "dentist",
      country: "NZ",
      replyTo: "Rude staff",
      author: { name: "Dr Sam Okafor", handle: "@sam", bio: "Dentist in Kerikeri" },
    },
  },
];

describe("what each tool gives fits what it promised", () => {
  test.each(DRAFTS)("a draft: %#", (draft) => {
    check(draft);
    redact(draft);
    redact({ ...draft, style: "pseudonym", keepOwn: true });
  });

  test("questions", () => {
    ask({ id: "1", q: "a patient sent me a friend request", country: "NZ", profession: "nurse" });
    ask({ q: "which antibiotic" });
    ask({ q: "" });
  });

  test.each([{}, { country: "JM", profession: "midwife" }, { search: "whatsapp photo" }, { search: "zzzz" }])(
    "guidance: %j",
    (given) => guide(given),
  );

  test.each(SITUATION_IDS)("the situation %s", (situation) => guide({ situation }));

  test("articles, for anybody", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ARTICLES),
        fc.constantFrom("GB", "NZ", "US", "JM", "FR"),
        fc.constantFrom(...PROFESSIONS),
        ({ id }, country, profession) => guide({ article: id, country, profession }),
      ),
    );
  });

  test("paths, wherever they lead", () => {
    const paths = SITUATIONS.flatMap((one) => [...pathsOf(one)].map((path) => ({ one, path })));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.boolean(), ({ one, path }, cut, strays) => {
        const answers = path.slice(0, cut % (path.length + 1));
        guide({
          situation: one.id,
          path: [...answers, ...(strays ? ["nowhere"] : [])].join("."),
          country: "NZ" as Country,
        });
      }),
    );
  });
});

test("whatever is given, is answered or refused, and never quoted", () => {
  const secret = "Calloway";
  const anything = fc.oneof(
    fc.constant(secret),
    fc.jsonValue(),
    fc.constant([secret]),
    fc.constant({ [secret]: secret }),
  );
  const given = fc.dictionary(
    fc.constantFrom(
      "id",
      "text",
      "context",
      "style",
      "q",
      "country",
      "search",
      "article",
      "situation",
      "path",
    ),
    anything,
  );
  fc.assert(
    fc.property(fc.constantFrom(...TOOLS), given, (tool, args) => {
      try {
        tool.call(args);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect(String(error)).not.toContain(secret);
      }
    }),
  );
});

test("a check says who read along and where the text went, as it promised", async () => {
  const sentTo = { origin: "https://models.trust.example", leftThisDevice: true, wasRedacted: true };
  const hear = async (draft: Draft) => ({ ...(await opinionOf("confidentiality")(draft)), sentTo });
  const [tool] = toolsWith({ hear, sendsTo: sentTo }) as [Tool, ...Tool[]];
  const { texts, data } = await tool.call({
    text: "Mrs Odell in bed 12 turned 91 and gave us all chocolates",
  });
  expect(data).toMatchObject({ readers: ["rules", "scores", "local"], sentTo });
  expect(texts.join().replace(/\s+/g, " ")).toContain("was sent to https://models.trust.example.");
  const fits = new AjvJsonSchemaValidator().getValidator(closed(tool.gives));
  expect(fits(JSON.parse(JSON.stringify(data)))).toMatchObject({ valid: true });
  expect(tool.leavesDevice).toBe(true);
  expect(instructions(sentTo)).toContain("models.trust.example");
  expect(instructions(sentTo)).not.toContain("sent nothing anywhere");
});

test("the longest draft is read, and one character more is not", () => {
  const [tool] = TOOLS as unknown as [(typeof TOOLS)[number]];
  const text = " ".repeat(LONGEST_DRAFT);
  expect(answerOf(tool, { text }).data).toMatchObject({ verdict: "clear" });
  expect(() => tool.call({ text: `${text}.` })).toThrow("the most that is read at once is 1,048,576");
});
