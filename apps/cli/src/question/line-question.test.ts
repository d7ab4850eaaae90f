import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line } from "../lines.ts";
import { questionOfLine } from "./line-question.ts";

const line = (value: unknown): Line => ({ kind: "text", number: 3, text: JSON.stringify(value) });
const SECRET = "Calloway";

describe("a question on a line", () => {
  test("needs no more than its words", () => {
    expect(questionOfLine(line({ q: "lost my phone" }))).toEqual({ ok: true, value: { q: "lost my phone" } });
  });

  test("says who asks before the command line does", () => {
    const asked = line({ id: 7, q: "x", country: "NZ", profession: null });
    const defaults = { country: "GB", profession: "nurse" } as Parameters<typeof questionOfLine>[1];
    expect(questionOfLine(asked, defaults)).toEqual({
      ok: true,
      value: { id: "7", q: "x", country: "NZ", profession: "nurse" },
    });
  });

  test.each([
    [[SECRET], 'the line is not a JSON object such as {"q": "…"}'],
    [{ id: "a" }, "q is missing: the question, as a string"],
    [{ id: "a", q: [SECRET] }, "q is not a string"],
    [{ id: { a: SECRET }, q: "x" }, "id is neither a string nor a number"],
    [{ id: "a", q: SECRET, country: "UK" }, 'country is "UK"; use the ISO code, GB'],
    [{ id: "a", q: SECRET, country: SECRET }, "country is not a two-letter ISO code in capitals, such as GB"],
  ])("is told what is wrong with %j, and the words stay out of it", (value, message) => {
    const read = questionOfLine(line(value));
    expect(read).toMatchObject({
      ok: false,
      error: { code: "invalid-question", message: `${message} (line 3)` },
    });
    expect(JSON.stringify(read)).not.toContain(SECRET);
  });

  test("whatever is on the line, is read or refused", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = questionOfLine({ kind: "text", number: 1, text });
        expect(read.ok || read.error.code === "invalid-question").toBe(true);
      }),
    );
  });
});
