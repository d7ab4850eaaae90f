import { expect, it } from "vitest";
import { citationsInWords, citationText } from "./citation-words.ts";

const source = { publisher: "GMC", title: "Using social media as a medical professional", year: 2024 };

it("names publisher, title, year and paragraph", () => {
  expect(citationText(source, ["18"])).toBe(
    "GMC, Using social media as a medical professional, 2024, para 18",
  );
});

it("gathers the paragraphs of one source, and does without where none was read", () => {
  expect(citationText(source, ["18", "19"])).toMatch(/, paras 18 and 19$/);
  expect(citationText(source, ["7", "18", "19"])).toMatch(/, paras 7, 18 and 19$/);
  expect(citationText(source, [])).toMatch(/, 2024$/);
});

it("keeps the words of sources that do not number by paragraph", () => {
  expect(citationText(source, ["Code 1.1", "Code 20.10"])).toMatch(/, Code 1\.1, Code 20\.10$/);
});

it("names each source once, with whether it still holds, and leaves out what nobody knows", () => {
  const lines = citationsInWords([
    { source: "gmc-social-media-2024", paragraph: "18" },
    { source: "no-such-source" },
    { source: "gmc-social-media-2024", paragraph: "19" },
  ]);
  expect(lines).toEqual([
    {
      source: "gmc-social-media-2024",
      text: expect.stringMatching(/^GMC, .*, 2024, paras 18 and 19$/),
      url: expect.stringMatching(/^https:/),
      status: "in force",
    },
  ]);
});
