import { createHash } from "node:crypto";
import type { Country } from "@bedside/guidance";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { type Audit, AuditGatherer, type AuditItem, checkItem, type Who } from "./index.ts";
import { SCRIPT, SCRIPT_HASH } from "./report/script.ts";
import { reportHtml } from "./report.ts";
import { reportItem } from "./words.ts";

const WHO: Who = { country: "GB" as Country, profession: "nurse", bio: "Community nurse, Stornoway" };
const NOW = "2026-11-27";

function auditOf(texts: readonly string[], more: Partial<AuditItem> = {}): Audit {
  const gatherer = new AuditGatherer({ source: { platform: "x", format: "X archive" }, who: WHO, now: NOW });
  for (const [i, text] of texts.entries()) {
    const item: AuditItem = {
      key: `x:${i}`,
      text,
      source: "x",
      kind: "post",
      platform: "x",
      audience: "public",
      createdAt: `2024-05-0${1 + (i % 8)}T2${i % 4}:00:00Z`,
      at: { path: "data/tweets.js", index: i },
      ...more,
    };
    gatherer.add(item, checkItem(item, WHO));
  }
  return gatherer.finish();
}

function reportOf(audit: Audit): { readonly html: string; readonly document: Document } {
  const { document: canvas } = parseHTML("<!doctype html><html><body></body></html>");
  const html = reportHtml(audit, { document: canvas, now: NOW });
  return { html, document: parseHTML(html).document };
}

const FLAGGED = ["You absolute clown, learn to hand over.", "Bloods back for 943 476 5919, all normal."];

it("allows its own script by its hash, and nothing from anywhere", () => {
  expect(createHash("sha256").update(SCRIPT).digest("base64")).toBe(SCRIPT_HASH);
  const { html } = reportOf(auditOf(FLAGGED));
  expect(html).toContain(`script-src 'sha256-${SCRIPT_HASH}'`);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain(`<script>${SCRIPT}</script>`);
  expect(html.match(/\b(?:src|href)="(?!#)[^"]*"/g) ?? []).toEqual([]);
});

it("says what was read, warns before anything is deleted, and shows each chart as a table too", () => {
  const { document } = reportOf(auditOf([...FLAGGED, "Cycled home in the rain."]));
  expect(document.querySelector(".lead")?.textContent).toContain("3 of your own items from X archive");
  expect(document.querySelector(".care")?.textContent).toContain("speak to your indemnifier first");
  const single = reportOf(auditOf(FLAGGED.slice(0, 1))).document;
  expect(single.querySelector(".lead")?.textContent).toContain("1 item of your own from X archive");
  const figures = [...document.querySelectorAll("figure")];
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures)
    expect(figure.querySelector("table tbody tr"), figure.textContent ?? "").not.toBeNull();
  expect(document.querySelectorAll("figure svg").length).toBeGreaterThanOrEqual(2);
});

it("holds every item that is to be looked at, with its words and the places in them", () => {
  const audit = auditOf(FLAGGED);
  const { document } = reportOf(audit);
  const data = JSON.parse(document.getElementById("data")?.textContent ?? "");
  expect(data.items.map(({ text }: { text: string }) => text).toSorted()).toEqual([...FLAGGED].toSorted());
  for (const { item, findings } of audit.worst) {
    const shown = reportItem(audit.worst.find((one) => one.item.key === item.key)!);
    for (const [start, end] of shown.marks) {
      expect(start).toBeLessThan(end);
      expect(findings.some((finding) => finding.start !== undefined && finding.start <= start)).toBe(true);
    }
  }
});

it("shows a calm page when nothing was found or nothing was there", () => {
  for (const texts of [["Cycled home in the rain."], []]) {
    const { html, document } = reportOf(auditOf(texts));
    expect(document.getElementById("list")).toBeNull();
    expect(html).toContain("Nothing that we would change.");
  }
});

it.each([
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<!--<script>",
  "\u2028\u2029]]>",
  "&lt;script&gt;",
])("keeps %s as the text that it is", (hostile) => {
  const audit = auditOf([`You absolute clown ${hostile}, learn to hand over.`], {
    container: { id: "c", name: hostile },
    url: `javascript:alert("${hostile}")`,
  });
  const { html, document } = reportOf({ ...audit, warnings: [hostile] });
  expect(document.querySelectorAll("script")).toHaveLength(2);
  expect(document.querySelectorAll("img")).toHaveLength(0);
  const data = JSON.parse(document.getElementById("data")?.textContent ?? "");
  expect(data.items[0].text).toContain(hostile);
  expect(data.items[0].url).toBeUndefined();
  expect(html.split("<script").length).toBe(3);
});

it("makes a whole page of any text at all", () => {
  const [ranked] = auditOf(FLAGGED).worst;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const audit = { ...auditOf([]), worst: [{ ...ranked!, item: { ...ranked!.item, text } }] };
      const { document } = reportOf(audit);
      expect(document.querySelectorAll("script")).toHaveLength(2);
      expect(JSON.parse(document.getElementById("data")?.textContent ?? "").items[0].text).toBe(text);
    }),
    { numRuns: 60 },
  );
});
