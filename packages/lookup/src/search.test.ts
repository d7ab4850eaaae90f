import { REGIONS, TOPICS } from "@bedside/guidance";
import { PASSAGES } from "@bedside/guidance/passages";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Found, type Marked, openLibrary } from "./search.ts";

const library = openLibrary();
const firstIds = (query: string, most = 3) =>
  library
    .search(query)
    .found.slice(0, most)
    .map(({ id }) => id);
const words = (pieces: readonly Marked[]) => pieces.map(({ text }) => text).join("");
const hits = (found: Found | undefined) =>
  found?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase());

it.each([
  ["friend request", "patient-friend-request"],
  ["whatsap", "whatsapp-with-colleagues"],
  ["deffamation", "defamatory-comments"],
  ["phone lost", "lost-phone-group-chat"],
  ["botox", "prescription-medicines"],
  ["jigsaw", "jigsaw-identification"],
  ["eight points", "eight-points"],
  ["singapore", "in-singapore"],
  ["whistleblowing", "raising-concerns"],
])("finds %s", (query, id) => {
  expect(firstIds(query)).toContain(id);
});

it("finds while a word is only begun, whatever its case and accents", () => {
  expect(firstIds("whats")).toEqual(firstIds("WHATS"));
  expect(firstIds("māori")).toEqual(firstIds("maori"));
  expect(firstIds("confid")[0]).toBeDefined();
});

it("marks the words that matched, in a stretch that is the text's own", () => {
  const found = library.search("whatsapp").found[0];
  expect(hits(found)).toContain("whatsapp");
  for (const one of library.search("photo consent").found) {
    const text = PASSAGES.find(({ id, of }) => id === one.id && of === one.of)!;
    const whole = [text.summary, ...text.passages.map((passage) => passage.text)].join("\n");
    expect(whole).toContain(words(one.excerpt).replace(/^… | …$/g, ""));
  }
});

it("prefers texts that hold all the words, and says so when none does", () => {
  expect(library.search("patient review reply").loosened).toBe(false);
  const loose = library.search("whatsapp xylophone");
  expect(loose.loosened).toBe(true);
  expect(loose.found.map(({ id }) => id)).toContain("whatsapp-with-colleagues");
  expect(library.search("qqqqq").found).toEqual([]);
});

it("gives everything when nothing is asked, and only what was asked for when narrowed", () => {
  const all = library.search("", {}, 1000);
  expect(all.found).toHaveLength(PASSAGES.length);
  const situations = library.search("", { kind: "situation" }, 1000);
  expect(situations.found).toHaveLength(28);
  expect(situations.found.every(({ of }) => of === "situation")).toBe(true);
});

it("counts for each choice what choosing it would leave", () => {
  for (const query of ["", "photo"])
    for (const filter of [{}, { region: "SG" as const }, { kind: "question" as const }]) {
      const { facets } = library.search(query, filter, 1000);
      for (const topic of TOPICS)
        expect(facets.topic.get(topic) ?? 0).toBe(
          library.search(query, { ...filter, topic }, 1000).found.length,
        );
      for (const region of REGIONS)
        expect(facets.region.get(region) ?? 0).toBe(
          library.search(query, { ...filter, region }, 1000).found.length,
        );
    }
});

it("answers any string at all, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (query) => {
      const once = library.search(query);
      expect(library.search(query)).toEqual(once);
      for (const { title, excerpt } of once.found) {
        expect(words(title).length).toBeGreaterThan(0);
        expect(excerpt.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
