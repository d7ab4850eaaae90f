import { expect, test } from "vitest";
import { PARAGRAPHS, paragraphLabel, paragraphMark } from "./paragraphs.ts";
import { source } from "./sources.ts";

test("every paragraph belongs to a source whose text, or an account of it, was read", () => {
  for (const id of Object.keys(PARAGRAPHS)) {
    const found = source(id);
    expect(found?.read, id).toMatch(/^(text|part|secondary)$/);
    expect(found?.status, id).not.toBe("superseded");
  }
});

test("tells a number that was read from one that somebody else gives", () => {
  expect(paragraphMark("gmc-social-media-2024", "19")).toBe("read");
  expect(paragraphMark("gmc-social-media-2024", "14")).toBe("secondary");
});

test("knows nothing of a number that nobody gives, whatever objects are born with", () => {
  expect(paragraphMark("gmc-social-media-2024", "20")).toBeUndefined();
  expect(paragraphMark("gmc-social-media-2024", "toString")).toBeUndefined();
  expect(paragraphMark("__proto__", "19")).toBeUndefined();
  expect(paragraphMark("ico-breach", "1")).toBeUndefined();
});

test("writes a paragraph as a card shows it", () => {
  expect(paragraphLabel("18")).toBe("para 18");
  expect(paragraphLabel("rule 12.12")).toBe("rule 12.12");
});
