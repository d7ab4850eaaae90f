import { expect, test } from "vitest";
import { type Labelled, labelledOf, linkOf, ownerOf, timeOf, wordsOf } from "./labelled.ts";

const lines = (...pairs: readonly (readonly [string, string])[]): readonly Labelled[] =>
  pairs.map(([label, value]) => ({ label, value }));

test("both shapes of a record come to the same lines, mended", () => {
  const byLabel = {
    string_map_data: {
      "Propri\u00c3\u00a9taire": { value: "jo_k" },
      Commentaire: { value: "Tr\u00c3\u00a8s bien" },
      Heure: { timestamp: 1_700_000_000 },
    },
  };
  const listed = {
    label_values: [
      { dict: [{ dict: [{ label: "Propri\u00c3\u00a9taire", value: "jo_k" }] }] },
      { label: "Commentaire", value: "Tr\u00c3\u00a8s bien" },
      { label: "Heure", timestamp_value: 1_700_000_000 },
    ],
  };
  expect(labelledOf(byLabel)).toEqual([
    { label: "Propriétaire", value: "jo_k" },
    { label: "Commentaire", value: "Très bien" },
    { label: "Heure", value: "", timestamp: 1_700_000_000 },
  ]);
  expect(labelledOf(listed)).toEqual(labelledOf(byLabel));
});

test("the words by a label that is known, wherever it stands", () => {
  expect(wordsOf(lines(["Media-eigenaar", "jo_k"], ["Opmerking", "mooi"]))).toBe("mooi");
  expect(wordsOf(lines(["Opmerking", ""], ["Media-eigenaar", "jo_k"]))).toBe("");
});

test("in a language that is not known the words stand first, or are what no name and no address looks like", () => {
  expect(wordsOf(lines(["X", "mooi"], ["Y", "jo_k"]))).toBe("mooi");
  expect(wordsOf(lines(["X", "https://www.instagram.com/p/1/"], ["Y", "jo_k"], ["Z", "So good!"]))).toBe(
    "So good!",
  );
  expect(wordsOf([])).toBe("");
});

test("whose post it is, when, and where", () => {
  const all: readonly Labelled[] = [
    ...lines(["Name", "Jo K"], ["Username", "jo_k"], ["Comment", "fine"]),
    { label: "URL", value: "", href: "https://www.instagram.com/p/1/" },
    { label: "Time", value: "", timestamp: 5 },
  ];
  expect(ownerOf(all, "fine")).toBe("jo_k");
  expect(timeOf(all)).toBe(5);
  expect(linkOf(all, /instagram\.com/)).toBe("https://www.instagram.com/p/1/");
  expect(linkOf(all, /facebook\.com/)).toBeUndefined();
  expect(linkOf(lines(["URL", "javascript:instagram.com"]), /instagram\.com/)).toBeUndefined();
});
