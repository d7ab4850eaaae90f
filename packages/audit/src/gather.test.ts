import type { Country } from "@bedside/guidance";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Audit, AuditGatherer, type AuditItem, checkItem, type Who } from "./index.ts";

const NURSE: Who = { country: "GB" as Country, profession: "nurse" };
const ISLAND: Who = { ...NURSE, bio: "Community nurse, Stornoway" };

type Told = readonly [createdAt: string, text: string, more?: Partial<AuditItem>];

function items(told: readonly Told[]): readonly AuditItem[] {
  return told.map(([createdAt, text, more], i) => ({
    key: `x:${i}`,
    text,
    source: "x",
    kind: "post",
    platform: "x",
    audience: "public",
    createdAt,
    ...more,
  }));
}

function audit(all: readonly AuditItem[], who = NURSE): Audit {
  const gatherer = new AuditGatherer({ source: { platform: "x", format: "test" }, who, now: "2026-11-27" });
  for (const item of all) gatherer.add(item, checkItem(item, who));
  return gatherer.finish();
}

const keys = (all: Audit["worst"]) => all.map(({ item }) => item.key);

it("counts own items by verdict, topic, year and hour, and knows the first and the last", () => {
  const {
    items: counts,
    verdicts,
    topics,
    trends,
  } = audit(
    items([
      ["2024-05-01T23:10:00Z", "You absolute clown, learn to hand over."],
      ["2025-01-02T09:00:00Z", "The flu clinic opens on Monday at nine."],
      ["2025-03-02T23:30:00", "You absolute clown, who made this rota."],
    ]),
  );
  expect(counts).toMatchObject({ own: 3, first: "2024-05-01T23:10:00Z", last: "2025-03-02T23:30:00" });
  expect(verdicts.clear).toBe(1);
  expect(topics.respect).toBe(2);
  expect(trends.years.map(({ year }) => year)).toEqual([2024, 2025]);
  expect(trends.hours[23]).toEqual({ hour: 23, items: 2, flagged: 2 });
});

it("puts a stop before a pause, public words before private ones, new ones before old ones", () => {
  const { worst } = audit(
    items([
      ["2025-01-01T10:00:00Z", "You absolute clown, learn to hand over.", { audience: "private" }],
      ["2015-01-01T10:00:00Z", "You clown, learn to read an ECG before you ring me.", { audience: "public" }],
      ["2025-01-01T10:00:00Z", "Bloods back for 943 476 5919, all normal.", { audience: "private" }],
      ["2025-01-01T10:00:00Z", "Our new consultant is a lazy moron.", { audience: "public" }],
    ]),
  );
  expect(worst[0]?.item.key).toBe("x:2");
  expect(keys(worst).indexOf("x:3")).toBeLessThan(keys(worst).indexOf("x:1"));
  for (const [i, one] of worst.entries())
    expect(one.score).toBeLessThanOrEqual(worst[i - 1]?.score ?? Infinity);
});

it("shows once what was said several times", () => {
  const { worst } = audit(
    items([
      ["2025-01-01T10:00:00Z", "Bed 4 was a nightmare, thick as mince and stinking."],
      ["2025-01-02T10:00:00Z", "Bed 4 was a NIGHTMARE, thick as mince and stinking!! https://x.test/1"],
      ["2025-01-03T10:00:00Z", "You absolute clown, learn to hand over."],
    ]),
  );
  const mince = worst.find(({ item }) => item.key === "x:1" || item.key === "x:0");
  expect(mince?.alike).toHaveLength(1);
  expect(worst).toHaveLength(2);
});

it("counts an item that two exports hold once", () => {
  const [one] = items([["2025-01-01T10:00:00Z", "Good morning."]]);
  expect(audit([one!, one!]).items.own).toBe(1);
});

it("finds posts that point to one patient together, and what to change", () => {
  const { jigsaw } = audit(
    items([
      ["2026-03-01T08:00:00Z", "My patient with MS turned 61, bless him"],
      ["2026-03-01T12:00:00Z", "He used to be the lighthouse keeper. Lovely man."],
      ["2026-03-01T13:00:00Z", "Cycled home in the rain."],
    ]),
    ISLAND,
  );
  expect(jigsaw).toHaveLength(1);
  expect(jigsaw[0]?.items.map(({ item }) => item.key)).toEqual(["x:0", "x:1"]);
  expect(jigsaw[0]?.together).toBeLessThan(10);
  for (const { alone } of jigsaw[0]!.items) expect(alone === null || alone > jigsaw[0]!.together!).toBe(true);
  expect(jigsaw[0]?.change).toHaveLength(1);
});

it("joins an illness with its initials, and an event with itself", () => {
  const illness = audit(
    items([
      ["2026-03-01T08:00:00Z", "A young man with cystic fibrosis made my day today."],
      ["2026-03-05T12:00:00Z", "The CF lad is a goalkeeper in Whitby, so proud of him."],
    ]),
  );
  expect(illness.jigsaw.length + illness.worst.length).toBeGreaterThan(0);
  const event = audit(
    items([
      ["2026-03-01T08:00:00Z", "Sad shift. An 84 year old lady came in after the tractor accident."],
      ["2026-03-02T10:00:00Z", "The tractor accident lady's family brought us cake."],
    ]),
  );
  expect(event.jigsaw).toHaveLength(1);
});

it.each([
  ["two ages", "A lady of 84 with MS told us stories.", "A lady of 30 with MS told us stories about Whitby."],
  [
    "a he and a she",
    "My patient with MS made me laugh, she is a star.",
    "The man with MS from Whitby told us stories, he is a star.",
  ],
  ["a month", "My patient with MS is 61.", "He used to be the lighthouse keeper."],
])("does not take %s for one person", (what, one, other) => {
  const later = what === "a month" ? "2026-05-01T08:00:00Z" : "2026-03-02T08:00:00Z";
  expect(
    audit(
      items([
        ["2026-03-01T08:00:00Z", one],
        [later, other],
      ]),
      ISLAND,
    ).jigsaw,
  ).toEqual([]);
});

it("finds no jigsaw in ordinary life", () => {
  const ordinary = [
    "Made soup, watched the rain, slept for ten hours.",
    "He said the bus would come. It did not.",
    "Day 3 of nights. Send coffee.",
    "She has a point about the rota.",
    "Our clinic in Leeds has flu vaccines on Tuesday.",
    "Proud of our team today, what a shift.",
    "My dad turned 70, what a party.",
    "Their new album is on repeat.",
  ];
  const told = ordinary.map((text, i): Told => [`2026-03-01T${String(8 + i).padStart(2, "0")}:00:00Z`, text]);
  expect(audit(items(told), { ...NURSE, bio: "Nurse, Leeds" }).jigsaw).toEqual([]);
});

it("comes to the same whatever the order in which workers bring items", () => {
  const all = items([
    ["2026-03-01T08:00:00Z", "My patient with MS turned 61, bless him"],
    ["2026-03-01T12:00:00Z", "He used to be the lighthouse keeper. Lovely man."],
    ["2025-01-01T10:00:00Z", "Bed 4 was a nightmare, thick as mince and stinking."],
    ["2025-01-02T10:00:00Z", "Bed 4 was a nightmare, thick as mince and stinking!"],
    ["2025-01-03T10:00:00Z", "You absolute clown, learn to hand over."],
  ]);
  const inOrder = audit(all, ISLAND);
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
      const { trends, ...rest } = audit(shuffled, ISLAND);
      const { trends: _, ...expected } = inOrder;
      expect(rest).toEqual(expected);
      expect(trends.hours).toEqual(inOrder.trends.hours);
    }),
    { numRuns: 12 },
  );
});

it("keeps and hands on no words of what it checked", () => {
  const [one] = items([["2025-01-01T10:00:00Z", "Mrs Ivy Calloway in bed 12 asked for you."]]);
  expect(JSON.stringify(checkItem(one!, NURSE))).not.toMatch(/Ivy|Calloway|bed 12/);
});
