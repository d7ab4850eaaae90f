import { IDENTIFIER_LABELS, TOPICS } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyAllFixes, applyFix, check, draftOf, type Report, redact } from "./index.ts";

/** Pieces that make drafts worth checking, joined with whatever a keyboard can produce. */
const PIECES = [
  "Mrs Ivy Calloway, 84, bed 12",
  "NHS 999 456 7403",
  "was asking for you all night bless her",
  "stop taking your warfarin",
  "What an idiot that man is.",
  "my patient in Whitby yesterday",
  "As a doctor I can tell you",
  "this CURES arthritis",
  "use my code BEDSIDE10",
  "call me on 07700 900123",
  "she said I could share this",
  "not a real case",
  "\n> quoted line\n",
  "#FrequentFlyer",
  "“curly” ‘quotes’ –",
  "ivy.calloway@mail.example",
  "\u202e\u200b\ufeff",
  "👩🏽‍⚕️🙏",
  "\ud83d",
];
const draftText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(" ", ". ", "\n"),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(" "));

function expectSound(report: Report, text: string): void {
  for (const { start, end } of [...report.findings, ...report.identifiability.factors]) {
    if (start === undefined || end === undefined) continue;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const finding of report.findings) {
    expect(TOPICS).toContain(finding.topic);
    expect(finding.message).not.toBe("");
    expect(finding.why).not.toBe("");
    if (finding.label !== undefined) expect(IDENTIFIER_LABELS).toContain(finding.label);
    expect(finding.rule.startsWith(`${finding.topic}/`)).toBe(true);
  }
  const gravest = report.findings.some(({ severity }) => severity === "stop")
    ? "stop"
    : report.findings.some(({ severity }) => severity === "pause")
      ? "pause"
      : "clear";
  expect(report.verdict).toBe(gravest);
}

describe("check", () => {
  it("stops a draft that names a patient with a record number, and says where", () => {
    const text = "Mrs Ivy Calloway, 84, bed 12, NHS 999 456 7403, was asking for you all night bless her";
    const report = check(draftOf(text));
    expect(report.verdict).toBe("stop");
    const found = report.findings.map(({ start, end }) => text.slice(start, end));
    expect(found).toContain("999 456 7403");
    expect(report.identifiability.level).toBe("high");
  });

  it("leaves an ordinary post alone", () => {
    const report = check(draftOf("Kettle on, feet up, three nights done. Well done everybody on the rota."));
    expect(report).toMatchObject({
      verdict: "clear",
      findings: [],
      identifiability: { level: "none", factors: [] },
    });
  });

  it("answers an empty draft with clear", () => {
    expect(check(draftOf("")).verdict).toBe("clear");
  });

  it("answers the four questions, each with the rules that decided it", () => {
    const report = check(draftOf("Chase 999 000 0018 please"));
    expect(report.checklist.map(({ question, answer }) => `${question} ${answer}`)).toEqual([
      "say-out-loud no",
      "offends-someone no",
      "shows-prejudice no",
      "harms-profession yes",
    ]);
    expect(report.checklist[0]?.because).toEqual(["confidentiality/nhs-number"]);
  });

  it("cites guidance for every pause and stop", () => {
    const { findings } = check(draftOf("Chase 999 000 0018 please"));
    for (const { guidance } of findings) expect(guidance.length).toBeGreaterThan(0);
  });

  it("throws nothing and points into the text, whatever the text", () => {
    fc.assert(
      fc.property(draftText, fc.option(draftText, { nil: undefined }), (text, replyTo) => {
        const report = check(draftOf(text, replyTo === undefined ? {} : { replyTo }));
        expectSound(report, text);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same report twice", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        expect(check(draftOf(text))).toEqual(check(draftOf(text)));
      }),
      { numRuns: 100 },
    );
  });

  it("checks a megabyte of anything", () => {
    for (const unit of [
      "a",
      "9",
      "@",
      "((((",
      "Mrs Ivy ",
      "\ud83d",
      "👩🏽‍⚕️",
      "\n",
      " - ",
      "NHS 999 456 7403 ",
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expectSound(check(draftOf(text)), text);
    }
  }, 120_000);

  it("never repeats a patient's detail in any field of the report", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const report = check(draftOf(text));
        for (const { topic, start, end, ...said } of report.findings) {
          if (topic !== "confidentiality" || start === undefined || end === undefined) continue;
          const flagged = text.slice(start, end);
          if (flagged.length < 4) continue;
          expect(JSON.stringify([said.message, said.why, said.fixes])).not.toContain(flagged);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("fixes", () => {
  it("make their finding go away and add none", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const report = check(draftOf(text));
        const before = new Set(report.findings.map(({ rule }) => rule));
        for (const finding of report.findings) {
          for (const fix of finding.fixes) {
            const after = check(draftOf(applyFix(text, finding, fix)));
            expect(countOf(after, finding.rule), `${finding.rule}: ${fix.title}`).toBeLessThan(
              countOf(report, finding.rule),
            );
            for (const { rule } of after.findings)
              expect(before, `${finding.rule}: ${fix.title}`).toContain(rule);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("together never worsen the verdict, and leave nothing to do a second time", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const order = ["clear", "pause", "stop"];
        const once = applyAllFixes(draftOf(text));
        expect(order.indexOf(once.report.verdict)).toBeLessThanOrEqual(
          order.indexOf(check(draftOf(text)).verdict),
        );
        expect(applyAllFixes(draftOf(once.text)).text).toBe(once.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("redact", () => {
  it("leaves nothing that it would take out a second time", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const once = redact(draftOf(text));
        expect(redact(draftOf(once.text)).entities.map(({ label }) => label)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("says truly what it replaced", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const { text: redacted, entities } = redact(draftOf(text));
        let rebuilt = "";
        let at = 0;
        for (const { start, end, replacement } of entities) {
          rebuilt += text.slice(at, start) + replacement;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(redacted);
      }),
      { numRuns: 200 },
    );
  });
});

function countOf(report: Report, rule: string): number {
  return report.findings.filter((finding) => finding.rule === rule).length;
}
