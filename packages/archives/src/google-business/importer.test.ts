import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { googleBusiness } from "./importer.ts";
import { originalWords } from "./original-words.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const takeout = memoryFrom(FIXTURES);

function memoryFrom(fixtures: Readonly<Record<string, unknown>>) {
  const contents = Object.entries(fixtures).map(([path, text]) => [path.replace("./fixtures/", ""), text]);
  return memoryArchive(Object.fromEntries(contents));
}

test("knows reviews by their folders, and single files by what they hold", async () => {
  const formatOf = (contents: Readonly<Record<string, unknown>>) =>
    googleBusiness.recognise(glanceAt(memoryArchive(contents)));
  expect(await googleBusiness.recognise(glanceAt(takeout))).toBe(
    "Google Business Profile reviews (Google Takeout)",
  );
  expect(await formatOf({ "reviews.json": { reviews: [{ starRating: "ONE" }] } })).toBe(
    "Google Business Profile reviews",
  );
  expect(await formatOf({ "reviews.json": { reviews: [{ text: "of something else" }] } })).toBeUndefined();
});

test("the reply is the owner's, the review somebody else's, and each knows the other", async () => {
  const { items } = await readAll(googleBusiness, takeout);
  const [review, reply] = items.filter(({ id }) => id.startsWith("locations/5/reviews/q"));
  expect(review).toMatchObject({ kind: "other", own: false, text: "Buen equipo" });
  expect(review?.author).toBeUndefined();
  expect(reply).toMatchObject({
    kind: "review-reply",
    own: true,
    audience: "public",
    text: "Gracias",
    replyTo: { id: review?.id, text: "Buen equipo" },
  });
});

test("a review that several accounts manage is read once, in its latest version", async () => {
  const { items } = await readAll(googleBusiness, takeout);
  const versions = items.filter(({ id }) => id.startsWith("locations/5/reviews/p"));
  expect(versions.map(({ text }) => text)).toEqual(["Long wait, but kind", "Thank you for telling us"]);
  expect(versions[0]?.container).toEqual({ id: "locations/5", name: "Moor Lane Dental" });
});

test("a reply to stars without words", async () => {
  const { items } = await readAll(googleBusiness, takeout);
  expect(items.filter(({ id }) => id.startsWith("locations/5/reviews/r"))).toMatchObject([
    { text: "Thank you!", replyTo: { author: "Rae" }, createdAt: "2024-01-05T09:00:00Z" },
  ]);
});

test("reviews that the owner wrote on Maps", async () => {
  const { items } = await readAll(googleBusiness, takeout);
  expect(items.filter(({ at }) => at.path.startsWith("Maps"))).toMatchObject([
    {
      kind: "post",
      own: true,
      text: "Cold chips",
      url: "https://www.google.com/maps/place/?q=1",
      container: { name: "The Old Ferry" },
    },
  ]);
});

test("translations give way to what was written, on whichever side they stand", () => {
  expect(originalWords("(Translated by Google) Good\n\n(Original)\nBueno")).toBe("Bueno");
  expect(originalWords("(Original)\nBueno\n\n(Translated by Google)\nGood")).toBe("Bueno");
  expect(originalWords("Bueno\n\n(Translated by Google)\nGood")).toBe("Bueno");
  expect(originalWords("Good")).toBe("Good");
});

test("entries of no known form and damaged files are problems", async () => {
  const text =
    '{"reviews": [7, {"name": "locations/1/reviews/a", "starRating": "ONE", "comment": "kept"}, {"na';
  const archive = memoryArchive({ "account-1/location-1/reviews.json": text });
  const { items, problems } = await readAll(googleBusiness, archive);
  expect(items.map((item) => item.text)).toEqual(["kept"]);
  expect(problems.map(({ code }) => code)).toEqual(["bad-row", "not-json"]);
});
