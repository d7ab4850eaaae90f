import { describe, expect, it } from "vitest";
import { excerpt, fixLabel, labelText } from "./fix-label.ts";

const said = (words: string, replacement: string, title = "Say it another way") =>
  labelText(fixLabel(words, replacement, title));

describe("a fix button", () => {
  it("says what it changes into what", () => {
    expect(said("84", "in their eighties")).toBe("Change ‘84’ to ‘in their eighties’");
  });

  it("says what it leaves out", () => {
    expect(said("from\nWhitby ", "")).toBe("Leave out ‘from Whitby’");
  });

  it("says what it adds", () => {
    expect(said("Use my code", "Use my code (advertisement)")).toBe("Add ‘(advertisement)’");
    expect(said("A", "Ad: A")).toBe("Add ‘Ad:’ in front");
    expect(said("nurse", "nurses")).toBe("Change ‘nurse’ to ‘nurses’");
  });

  it("falls back on the fix’s title for long words, and shows the new ones below", () => {
    const long = "We can’t discuss anyone’s care here. Please contact us directly.";
    expect(fixLabel("Dear Ms Pryce", long, "Use a neutral reply")).toEqual({
      parts: [{ text: "Use a neutral reply", isDraft: false }],
      preview: long,
    });
    expect(fixLabel("x".repeat(90), "", "Leave this sentence out")).toEqual({
      parts: [{ text: "Leave this sentence out", isDraft: false }],
    });
  });

  it("has a title where there are no words to name", () => {
    expect(said("", "I am a nurse.", "Say who you are")).toBe("Say who you are");
  });
});

it("cuts long words short", () => {
  expect(excerpt("one two three", 8)).toBe("one two…");
  expect(excerpt("one  two", 8)).toBe("one two");
});
