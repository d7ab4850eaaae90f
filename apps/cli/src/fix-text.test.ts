import type { Finding, Fix } from "@bedside/engine";
import { expect, test } from "vitest";
import { fixText } from "./fix-text.ts";

function said(text: string, words: string, replacement: string): string {
  const start = text.indexOf(words);
  const fix: Fix = { title: "Say less", replacement };
  const finding: Finding = {
    rule: "respect/x",
    topic: "respect",
    severity: "pause",
    start,
    end: start + words.length,
    message: "",
    why: "",
    guidance: [],
    fixes: [fix],
  };
  return fixText(text, finding, fix);
}

test("says what is changed, and to what", () => {
  expect(said("She is 84", "84", "in her eighties")).toBe("Change “84” to “in her eighties”");
});

test("says what is left out", () => {
  expect(said("Mrs Odell, 84, wept", ", 84", "")).toBe("Leave out “, 84”");
});

test("says only what is new, where the draft's own words stay", () => {
  const claim = "Paracetamol helps with fever";
  expect(said(claim, claim, `${claim} (NHS, 2024)`)).toBe("Add “(NHS, 2024)”");
  expect(said(claim, claim, `In my view: ${claim}`)).toBe("Add “In my view:” in front");
});

test("repeats no long passage, and shows all that would take its place", () => {
  const long = "so many words ".repeat(10);
  const wanted = "Some days stay with you, and I cannot say more than that without saying too much.";
  expect(said(long, long, wanted)).toBe(`Say less: “${wanted}”`);
});

test("says what it is for when it has no place in the draft", () => {
  const fix: Fix = { title: "Say who you are", replacement: "Dr A" };
  const finding: Finding = {
    rule: "role/x",
    topic: "role",
    severity: "pause",
    message: "",
    why: "",
    guidance: [],
    fixes: [fix],
  };
  expect(fixText("Trust me", finding, fix)).toBe("Say who you are");
});
