import type { Country } from "@bedside/guidance";
import { describe, expect, test } from "vitest";
import { draftOfLine } from "./line-draft.ts";

const read = (text: string) => draftOfLine({ kind: "text", number: 12, text });
const errorOf = (text: string) => {
  const draft = read(text);
  return draft.ok ? undefined : { id: draft.id, ...draft.error };
};

describe("a line that holds a draft", () => {
  test("is the draft, in Great Britain unless it says otherwise", () => {
    expect(read('{"id":"a1","text":"Long shift"}')).toEqual({
      ok: true,
      draft: { id: "a1", text: "Long shift", context: { country: "GB" } },
    });
  });

  test("takes the command line's context where it has none of its own", () => {
    const defaults = {
      country: "NZ" as Country,
      platform: "x",
      author: { bio: "GP", handle: "@rua" },
    } as const;
    const text = '{"text":"Long shift","context":{"platform":"blog","author":{"bio":"Nurse"}}}';
    expect(draftOfLine({ kind: "text", number: 1, text }, defaults)).toEqual({
      ok: true,
      draft: {
        text: "Long shift",
        context: { country: "NZ", platform: "blog", author: { bio: "Nurse", handle: "@rua" } },
      },
    });
  });

  test("may say that it knows something not to be so", () => {
    const text = '{"text":"Long shift","context":{"replyTo":null,"author":null}}';
    const read = draftOfLine(
      { kind: "text", number: 1, text },
      { replyTo: "Shame on you", author: { name: "Rua" } },
    );
    expect(read.ok && read.draft.context).toEqual({ country: "GB" });
  });
});

describe("a line that holds none", () => {
  test("is told where it stands, and by its id", () => {
    expect(errorOf('{"id":"a1"}')).toMatchObject({ id: "a1", code: "invalid-draft" });
    expect(errorOf('{"id":"a1"}')?.message).toMatch(/text.*\(line 12\)$/s);
    expect(errorOf('{"id":"a1","text":"x","context":{"platform":"pigeon"}}')).toMatchObject({ id: "a1" });
    expect(errorOf('{"id":7,"text":"x","context":"public"}')).toMatchObject({ id: "7" });
  });

  test("has no id when none can be read", () => {
    for (const line of ["", "   ", "nonsense", "[1]", "5", '"text"', '{"id":{},"text":5}'])
      expect(errorOf(line)).toMatchObject({ id: null, code: "invalid-draft" });
  });

  test("keeps the id of a line that breaks off after it", () => {
    expect(errorOf('{"id": "a\\"1", "text": "It was a lo')).toMatchObject({ id: 'a"1' });
    expect(draftOfLine({ kind: "too-long", number: 3, head: '{"id":"big","text":"xxx' })).toMatchObject({
      id: "big",
    });
    expect(draftOfLine({ kind: "not-utf8", number: 3, head: '{"id":"b\uFFFD","text":"xxx' })).toMatchObject({
      id: null,
    });
  });

  test("never has its own words repeated", () => {
    const secret = "Calloway";
    const lines = [
      `{"text": "Mrs ${secret}`,
      `${secret}`,
      `{"text": ["${secret}"]}`,
      `{"text": "x", "context": "${secret}"}`,
      `{"text": "x", "context": {"platform": "${secret}"}}`,
      `{"text": "x", "context": {"country": "${secret}"}}`,
    ];
    for (const line of lines) expect(JSON.stringify(errorOf(line))).not.toContain(secret);
  });

  test("says so when somebody pipes in JSON spread over lines", () => {
    expect(errorOf("{")?.message).toBe(
      "this is not a whole JSON object; put each draft on one line (line 12)",
    );
  });
});
