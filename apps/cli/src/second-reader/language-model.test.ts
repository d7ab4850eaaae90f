import { draftOf } from "@bedside/engine";
import type { LocalAnswer, Subject } from "@bedside/model/local";
import { describe, expect, test } from "vitest";
import { scriptedLocal } from "../testing/scripted-readers.ts";
import { languageModel } from "./language-model.ts";

const HERE = "http://127.0.0.1:11434";
const TRUST = "https://models.trust.example";
const WARD = draftOf("Mrs Ivy Calloway in bed 4 was asking for you", { replyTo: "How is Ivy Calloway?" });
const OPINION = { reader: "local", topics: [{ topic: "confidentiality" }] } as const;

/** Somebody who asks, the subjects that were given away, and what was said beside the results. */
function asking(
  answer: (subject: Subject) => Promise<LocalAnswer>,
  {
    url = HERE,
    allowed,
    isUnredacted = false,
  }: { url?: string; allowed?: string; isUnredacted?: boolean } = {},
) {
  const given: Subject[] = [];
  const said: string[] = [];
  const door = scriptedLocal((_endpoint, subject) => {
    given.push(subject);
    return answer(subject);
  });
  const model = { endpoint: { url, ...(allowed !== undefined && { allowed }) }, isUnredacted };
  return { ...languageModel(model, door, (line) => said.push(line)), given, said };
}

const answered = async (subject: Subject): Promise<LocalAnswer> => ({
  opinion: OPINION,
  sentTo: HERE,
  leftThisMachine: false,
  wasRedacted: subject.redaction !== undefined,
});

function failing(code: string, sentTo?: string) {
  return async () => {
    throw Object.assign(new Error("The language model would not answer."), {
      name: "OpinionError",
      code,
      sentTo,
    });
  };
}

describe("a language model on this machine", () => {
  test("gets the text without what identifies", async () => {
    const { ask, given } = asking(answered);
    expect(await ask(WARD)).toEqual({
      opinion: OPINION,
      sentTo: { origin: HERE, leftThisDevice: false, wasRedacted: true },
    });
    expect(given[0]?.redaction?.text).not.toContain("Calloway");
  });

  test("gets the draft as it stands where that was asked for", async () => {
    const { ask, given } = asking(answered, { isUnredacted: true });
    expect((await ask(WARD)).sentTo?.wasRedacted).toBe(false);
    expect(given[0]).not.toHaveProperty("redaction");
  });

  test("is asked one question at a time", async () => {
    let atOnce = 0;
    let most = 0;
    const { ask } = asking(async (subject) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      return answered(subject);
    });
    await Promise.all([ask(WARD), ask(WARD), ask(WARD)]);
    expect(most).toBe(1);
  });

  test("that fails is said once for each reason, and not asked again after three in a row", async () => {
    const { ask, given, said } = asking(failing("refused"));
    for (let count = 0; count < 5; count++) expect(await ask(WARD)).toEqual({});
    expect(given).toHaveLength(3);
    expect(said).toEqual([
      "The language model would not answer. Read without it. (refused)",
      "The language model would not answer. Read without it from here on. (refused)",
    ]);
  });

  test("is asked again when it failed now and then", async () => {
    let count = 0;
    const { ask, given } = asking((subject) =>
      ++count % 3 === 0 ? answered(subject) : failing("too-slow")(),
    );
    for (let round = 0; round < 9; round++) await ask(WARD);
    expect(given).toHaveLength(9);
  });

  test("that breaks in a way nobody foresaw says nothing of the draft", async () => {
    const { ask, said } = asking(async ({ text }) => {
      throw new Error(`cannot read ${text}`);
    });
    expect(await ask(WARD)).toEqual({});
    expect(said.join()).not.toContain("Calloway");
    expect(said.join()).toContain("(unreachable)");
  });
});

describe("another address", () => {
  test("is refused before anything is asked", () => {
    expect(() => asking(answered, { url: TRUST })).toThrow(expect.objectContaining({ exitCode: 64 }));
    expect(() => asking(answered, { url: TRUST, allowed: "https://other.example" })).toThrow(
      "Nothing was sent",
    );
  });

  test("that the organisation named is told of, also where it gave no answer", async () => {
    const there = { origin: TRUST, leftThisDevice: true, wasRedacted: true };
    const good = asking(answered, { url: TRUST, allowed: TRUST });
    expect(good.sendsTo).toEqual(there);
    expect((await good.ask(WARD)).sentTo).toEqual(there);
    const silent = asking(failing("too-slow", TRUST), { url: TRUST, allowed: TRUST });
    expect(await silent.ask(WARD)).toEqual({ sentTo: there });
  });
});
