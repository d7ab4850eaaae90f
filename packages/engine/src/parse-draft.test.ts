import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_TEXT, parseDraft } from "./parse-draft.ts";

function messageFor(value: unknown): string {
  const parsed = parseDraft(value);
  if (parsed.ok) throw new Error("this should not be a draft");
  expect(parsed.error.code).toBe("invalid-draft");
  return parsed.error.message;
}

describe("parseDraft", () => {
  it("needs only a text, and takes GB where no country is given", () => {
    expect(parseDraft({ text: "Tea" })).toEqual({
      ok: true,
      draft: { text: "Tea", context: { country: "GB" } },
    });
  });

  it("keeps every field of the contract", () => {
    const context = {
      platform: "x",
      audience: "public",
      capacity: "professional",
      profession: "doctor",
      country: "NZ",
      replyTo: "Rude receptionist",
      author: { name: "Dr A Khan", handle: "@akhan", bio: "GP" },
    };
    expect(parseDraft({ id: "a1", text: "Sorry to hear it", context })).toEqual({
      ok: true,
      draft: { id: "a1", text: "Sorry to hear it", context },
    });
  });

  it("takes null for a field that is not known", () => {
    const context = { platform: null, replyTo: null, author: null, country: null };
    expect(parseDraft({ id: null, text: "", context })).toEqual({
      ok: true,
      draft: { text: "", context: { country: "GB" } },
    });
  });

  it("ignores fields it does not know", () => {
    expect(parseDraft({ text: "Tea", expect: {}, context: { mood: "tired" } }).ok).toBe(true);
  });

  it.each([
    ["a list", [], "the draft is a list; it must be an object"],
    ["no text", { id: "a" }, '"text" is missing; a draft needs at least {"text": "…"}'],
    ["a number for a text", { text: 4 }, '"text" is a number; it must be a string'],
    [
      "UK for a country",
      { text: "", context: { country: "UK" } },
      '"context.country" is "UK"; use the ISO code "GB"',
    ],
    [
      "a country in small letters",
      { text: "", context: { country: "nz" } },
      '"context.country" must be in capitals: "NZ"',
    ],
    ["a country that does not exist", { text: "", context: { country: "XX" } }, "ISO 3166-1 code"],
    [
      "a platform that does not exist",
      { text: "", context: { platform: "twitter" } },
      '"context.platform" must be one of x, facebook',
    ],
    [
      "an author that is a string",
      { text: "", context: { author: "me" } },
      '"context.author" is a string; it must be an object',
    ],
    [
      "a bio that is a list",
      { text: "", context: { author: { bio: [] } } },
      '"context.author.bio" is a list; it must be a string',
    ],
    ["an id that is an object", { id: {}, text: "" }, '"id" is an object; it must be a string'],
  ])("says what is wrong with %s", (_, value, message) => {
    expect(messageFor(value)).toContain(message);
  });

  it("refuses a text that is too long without repeating it", () => {
    const message = messageFor({ text: "secret ".repeat(LONGEST_TEXT / 6) });
    expect(message).toContain(String(LONGEST_TEXT));
    expect(message).not.toContain("secret");
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseDraft(value)));
  });
});
