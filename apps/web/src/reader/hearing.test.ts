import type { Evidence, ModelEvidence, Opinion, Redaction } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it, vi } from "vitest";
import { hearing } from "./hearing.ts";
import type { ReaderState } from "./reader-state.ts";

const DRAFT = { text: "Mrs Calloway in bed 4 was asking for you", context: { country: "GB" as Country } };
const MODEL = { id: "scripted" } as ModelEvidence;
const OPINION: Opinion = { reader: "browser", topics: [{ topic: "confidentiality" }] };
const REDACTION = { text: "A patient was asking for you", entities: [] } as unknown as Redaction;

function hear({ model, own = "off" }: { model?: ModelEvidence; own?: ReaderState["kind"] }) {
  const asked: unknown[] = [];
  const heard = hearing(
    { state: () => ({ kind: model ? "on" : "off" }), read: async () => model },
    {
      state: () => ({ kind: own }) as ReaderState,
      ask: async (subject) => {
        asked.push(subject);
        return OPINION;
      },
    },
    0,
  );
  return { heard, asked };
}

async function all(evidence: AsyncIterable<Evidence>): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for await (const one of evidence) found.push(one);
  return found;
}

const redact = async () => REDACTION;
const { signal } = new AbortController();

it("has nothing to say where nobody is on", async () => {
  const { heard, asked } = hear({});
  expect(await all(heard(DRAFT, redact, signal))).toEqual([]);
  expect(asked).toEqual([]);
});

it("says which text its evidence is of, letter for letter", async () => {
  const { heard } = hear({ model: MODEL });
  expect(await all(heard(DRAFT, redact, signal))).toEqual([{ text: DRAFT.text, model: MODEL }]);
});

it("hands over what the small model saw before it asks the slow one, which gets the redacted draft", async () => {
  const { heard, asked } = hear({ model: MODEL, own: "on" });
  expect(await all(heard(DRAFT, redact, signal))).toEqual([
    { text: DRAFT.text, model: MODEL },
    { text: DRAFT.text, model: MODEL, opinions: [OPINION] },
  ]);
  expect(asked).toEqual([{ text: DRAFT.text, redaction: REDACTION, context: DRAFT.context }]);
});

it("asks nobody about a draft that could not be redacted", async () => {
  const { heard, asked } = hear({ own: "on" });
  expect(await all(heard(DRAFT, () => Promise.reject(new Error()), signal))).toEqual([]);
  expect(asked).toEqual([]);
});

it("does not begin on words that are overtaken sooner than they can be read", async () => {
  vi.useFakeTimers();
  const read: string[] = [];
  const heard = hearing(
    {
      state: () => ({ kind: "on" }),
      read: (text) => {
        read.push(text);
        return new Promise((resolve) => setTimeout(() => resolve(MODEL), 150));
      },
    },
    { state: () => ({ kind: "off" }), ask: async () => undefined },
  );
  const readings = ["a", "ab", "abc"].map(async (text, at) => {
    await new Promise((resolve) => setTimeout(resolve, 1000 + 100 * at));
    const calling = new AbortController();
    setTimeout(() => calling.abort(), text === "abc" ? 1000 : 99);
    return all(heard({ ...DRAFT, text }, redact, calling.signal));
  });
  const first = all(heard(DRAFT, redact, signal));
  await vi.runAllTimersAsync();
  expect((await first).length).toBe(1);
  expect((await Promise.all(readings)).map((one) => one.length)).toEqual([0, 0, 1]);
  expect(read).toEqual([DRAFT.text, "abc"]);
  vi.useRealTimers();
});

it("falls silent once it is called off", async () => {
  const calling = new AbortController();
  const { heard, asked } = hear({ model: MODEL, own: "on" });
  const found: Evidence[] = [];
  for await (const one of heard(DRAFT, redact, calling.signal)) {
    found.push(one);
    calling.abort();
  }
  expect(found).toHaveLength(1);
  expect(asked).toEqual([]);
});
