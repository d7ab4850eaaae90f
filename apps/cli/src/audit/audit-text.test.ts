import type { Audit, AuditItem, Ranked } from "@bedside/audit";
import { TOPICS } from "@bedside/guidance";
import { expect, test } from "vitest";
import { PLAIN } from "../paint.ts";
import { width } from "../terminal-text.ts";
import { auditText } from "./audit-text.ts";

const PAGE = { columns: 72, paint: PLAIN };

const item = (key: string, text: string, more: Partial<AuditItem> = {}): AuditItem => ({
  key,
  text,
  source: "whatsapp",
  kind: "message",
  platform: "whatsapp",
  audience: "closed-group",
  createdAt: "2024-06-03T21:10:00",
  at: { path: "chat.txt", index: 11 },
  container: { id: "c", name: "Night team" },
  ...more,
});

const LONG = `${"It was a quiet night and then it was not. ".repeat(8)}Mrs Calloway fell. ${"We had tea. ".repeat(40)}`;
const START = LONG.indexOf("Mrs");

const ranked = (text: string, start: number, end: number, more: Partial<AuditItem> = {}): Ranked => ({
  item: item(`whatsapp/message:${start}`, text, more),
  verdict: "stop",
  findings: [
    {
      rule: "confidentiality/name",
      topic: "confidentiality",
      severity: "stop",
      message: "This names a patient.",
      start,
      end,
    },
  ],
  reason: "This names a patient.",
  score: 240,
  alike: ["whatsapp/message:9"],
});

const EMPTY: Audit = {
  source: { platform: "whatsapp", format: "WhatsApp chat (Android)" },
  items: { own: 0, others: 0, skipped: 0, first: null, last: null },
  verdicts: { clear: 0, pause: 0, stop: 0 },
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, 0])) as Audit["topics"],
  jigsaw: [],
  worst: [],
  warnings: [],
  trends: { years: [], platforms: [], hours: [] },
};

const FULL: Audit = {
  ...EMPTY,
  items: { own: 1200, others: 1, skipped: 2, first: "2012-01-01", last: "2024-06-03T21:10:00" },
  verdicts: { clear: 1198, pause: 1, stop: 1 },
  topics: { ...EMPTY.topics, confidentiality: 2 },
  worst: [ranked(LONG, START, START + 12), ranked("Short.", 0, 5, { url: "https://example.org/1" })],
  jigsaw: [
    {
      items: [
        { item: item("whatsapp/message:1", "a"), alone: 4000 },
        { item: item("whatsapp/message:2", "b"), alone: null },
      ],
      together: 0.4,
      shared: ["place"],
      change: ["whatsapp/message:2"],
      reason: "2 items point to one person together, though none does alone: they tell the same place.",
    },
  ],
  warnings: ["media/\u202etxt.exe: This name hides what it is."],
  trends: {
    ...EMPTY.trends,
    years: [
      { year: 2012, verdicts: { clear: 9, pause: 0, stop: 0 }, topics: {} },
      { year: 2024, verdicts: { clear: 1189, pause: 1, stop: 1 }, topics: {} },
    ],
  },
};

test("nothing read is no verdict", () => {
  const text = auditText(EMPTY, {}, PAGE);
  expect(text).toContain("There was nothing of yours to read in this WhatsApp chat");
  expect(text).not.toMatch(/✓|indemnifier/);
});

test("an item is shown where it matters, with its place in the export", () => {
  const text = auditText(FULL, {}, PAGE);
  expect(text).toContain("3 June 2024 · WhatsApp, message · a group can see it · 1 more says");
  expect(text).toContain("chat.txt, entry 12 (Night team)");
  expect(text).toContain("Calloway fell.");
  expect(text).toMatch(/1═/);
  expect(text.length).toBeLessThan(3500);
});

test("what is harmless alone says which to change", () => {
  expect(auditText(FULL, {}, PAGE)).toContain("· to change: 3 June 2024");
});

test("a name that could steer the terminal cannot", () => {
  expect(auditText(FULL, {}, PAGE)).not.toContain("\u202e");
});

test("years without anything are in the picture, with their numbers", () => {
  const text = auditText(FULL, {}, PAGE);
  expect(text).toMatch(/2012 {2}·+ {2}0 of 9/);
  expect(text).toMatch(/2024 {2}█+ {2}2 of 1,191/);
});

test.each([40, 60, 92])("nothing is wider than %i columns but addresses", (columns) => {
  const lines = auditText(FULL, { limit: 2, html: "report.html" }, { ...PAGE, columns }).split("\n");
  for (const line of lines.filter((each) => !each.includes("https://")))
    expect(width(line)).toBeLessThanOrEqual(columns);
});
