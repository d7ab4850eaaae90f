import { check, type Draft, draftOf, redact } from "@bedside/engine";
import type { Country, PackCountry } from "@bedside/guidance";
import { authoredDrafts, type Labelled } from "./data.ts";
import type { Kind } from "./identifier-values/kind.ts";
import { KINDS } from "./identifier-values/kinds.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";
import { ratio, type Section, three } from "./table.ts";

/** How people write a cue and a number. */
const CUED: readonly ((cue: string, value: string) => string)[] = [
  (cue, value) => `Bloods back for her, ${cue} ${value}, all normal`,
  (cue, value) => `Can somebody chase the scan? ${cue}: ${value}`,
  (cue, value) => `The lady in bed 4, ${cue} ${value}. Still waiting`,
  (cue, value) => `patient in bay 3\n${cue}\n${value}\nfor the list`,
  (cue, value) => `(${cue} ${value}) needs a callback, she is in pain`,
  (cue, value) => `his notes have ${cue} - ${value} on them`,
];
const BARE: readonly ((value: string) => string)[] = [
  (value) => `Bloods back for ${value}, all normal`,
  (value) => `${value} needs a callback today`,
  (value) => `Please see ${value} today, he's waiting`,
  (value) => `Scan for her (${value}) is in`,
];

/** What keyboards and copying make of the same number. */
const VARIANTS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.replaceAll(" ", "\u00a0"),
  (value) => value.replaceAll(" ", "\u2009").replaceAll("-", "\u2011"),
  (value) => value.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (value) => `\u200f${value}\u200f`,
  (value) => `${value.slice(0, 3)}\u200b${value.slice(3)}`,
];

const ELSEWHERE: PackCountry = "GB";

function draftIn(text: string, country: PackCountry): Draft {
  return draftOf(text, { country: country as string as Country });
}

function drafts(kind: Kind, values: readonly string[]): { text: string; value: string }[] {
  return values.flatMap((written) =>
    VARIANTS.map((vary) => vary(written)).flatMap((value) =>
      kind.cues.flatMap((cue) => CUED.map((say) => ({ text: say(cue, value), value }))),
    ),
  );
}

function bareDrafts(values: readonly string[]): { text: string; value: string }[] {
  return values.flatMap((written) =>
    VARIANTS.map((vary) => vary(written)).flatMap((value) =>
      BARE.map((say) => ({ text: say(value), value })),
    ),
  );
}

/** Whether a finding, a detail or what redaction takes out covers all of the value. */
function isFound(text: string, value: string, country: PackCountry): boolean {
  const start = text.indexOf(value) + (/^[\u200f(]/.test(value) ? 1 : 0);
  const end = text.indexOf(value) + value.length - (/[\u200f)]$/.test(value) ? 1 : 0);
  const draft = draftIn(text, country);
  const report = check(draft);
  const spans = [
    ...report.findings.filter((finding) => finding.severity !== "note"),
    ...report.identifiability.factors,
    ...redact(draft).entities,
  ];
  return spans.some((span) => span.start !== undefined && span.start <= start && (span.end ?? 0) >= end);
}

function share(all: readonly { text: string; value: string }[], country: PackCountry): number {
  return ratio(all.filter(({ text, value }) => isFound(text, value, country)).length, all.length);
}

const LEADS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `For the notes: ${text}.`,
  (text) => `Reminder for students, ${text}, thank you all`,
];
const COUNTRIES: readonly PackCountry[] = ["GB", "IE", "NZ", "AU", "ZA", "HK", "SG", "MY", "US", "CA"];
const POINTS: ReadonlySet<string> = new Set(["number", "contact", "address", "place", "date", "age"]);

/** Look-alikes that something marked or took out, in any of the countries where they are said. */
function touchedLookAlikes(): { all: number; touched: string[] } {
  const touched: string[] = [];
  let all = 0;
  for (const { text, countries = COUNTRIES } of LOOK_ALIKES) {
    for (const country of countries) {
      for (const lead of LEADS) {
        all += 1;
        const draft = draftIn(lead(text), country);
        const taken = redact(draft).entities.filter(({ label }) => POINTS.has(label));
        const found = check(draft).findings.filter(
          ({ topic, severity }) => topic === "confidentiality" && severity !== "note",
        );
        if (taken.length + found.length > 0) touched.push(`${country} ${lead(text)}`);
      }
    }
  }
  return { all, touched };
}

/** Look-alikes printed below the table. */
const MOST_SHOWN = 40;

interface Tally {
  spans: number;
  touched: number;
}

const isHeld = (id: string) => Math.floor(Number(/\d+/.exec(id)?.[0] ?? 0) / 10) % 5 === 0;

/** Share of the labelled spans of each label that a finding or a detail touches. */
function labelledSpans(authored: readonly Labelled[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { id, draft, expect } of authored) {
    if (!expect.must.includes("confidentiality")) continue;
    const { findings, identifiability } = check(draft);
    const spans = [...findings, ...identifiability.factors];
    for (const { text, label } of expect.identifiers) {
      const start = draft.text.indexOf(text);
      if (label === undefined || start < 0) continue;
      const key = `${label} ${isHeld(id) ? "held" : "learn"}`;
      const tally = tallies.get(key) ?? { spans: 0, touched: 0 };
      tallies.set(key, tally);
      tally.spans += 1;
      const isTouched = spans.some(
        (span) => span.start !== undefined && span.start < start + text.length && (span.end ?? 0) > start,
      );
      if (isTouched) tally.touched += 1;
    }
  }
  return tallies;
}

const LABELS: readonly (readonly [string, string])[] = [
  ["number", "≥ 0.97"],
  ["contact", "≥ 0.97"],
  ["address", "≥ 0.90"],
  ["date", "≥ 0.90"],
  ["age", "≥ 0.90"],
];

export function identifierKindSection(): Section {
  const kinds = KINDS.map((kind) => ({
    kind,
    cued: share(drafts(kind, kind.valid), kind.country),
    abroad: share(drafts(kind, kind.valid.slice(0, 2)), kind.country === ELSEWHERE ? "US" : ELSEWHERE),
    mistyped: share(drafts(kind, kind.mistyped ?? []), kind.country),
    bare: share(bareDrafts(kind.bare ?? []), kind.country),
  }));
  const mean = (pick: (kind: (typeof kinds)[number]) => number) => {
    const known = kinds.map(pick).filter((value) => !Number.isNaN(value));
    return ratio(
      known.reduce((sum, value) => sum + value, 0),
      known.length,
    );
  };
  const { all, touched } = touchedLookAlikes();
  const tallies = labelledSpans(authoredDrafts());
  const spansOf = (label: string, part: string) => {
    const tally = tallies.get(`${label} ${part}`);
    return tally === undefined ? Number.NaN : ratio(tally.touched, tally.spans);
  };
  return {
    title: `Identifiers by kind (${KINDS.length} kinds, published test values)`,
    rows: [
      { what: "behind a cue, at home", goal: "≥ 0.99", ours: three(mean(({ cued }) => cued)) },
      {
        what: "behind a cue, in another country's draft",
        goal: "–",
        ours: three(mean(({ abroad }) => abroad)),
      },
      { what: "behind a cue, mistyped", goal: "≥ 0.99", ours: three(mean(({ mistyped }) => mistyped)) },
      {
        what: "without a cue, written in its own way",
        goal: "≥ 0.99",
        ours: three(mean(({ bare }) => bare)),
      },
      {
        what: `look-alikes left alone (${all})`,
        goal: "≥ 0.99",
        ours: three(1 - ratio(touched.length, all)),
      },
      ...LABELS.filter(([label]) => tallies.has(`${label} learn`)).map(([label, goal]) => ({
        what: `labelled ${label} spans touched, learn / held`,
        goal,
        ours: `${three(spansOf(label, "learn"))} / ${three(spansOf(label, "held"))}`,
      })),
    ],
    notes: [
      [
        `${"kind".padEnd(34)}  cued  abroad  mistyped  bare`,
        ...kinds.map(
          ({ kind, cued, abroad, mistyped, bare }) =>
            `${`${kind.country} ${kind.name}`.padEnd(34)} ${three(cued)}  ${three(abroad)}     ${three(mistyped).padStart(5)} ${three(bare).padStart(5)}`,
        ),
      ].join("\n"),
      ...(touched.length === 0
        ? []
        : [
            [
              "Look-alikes that were touched:",
              ...touched.slice(0, MOST_SHOWN).map((each) => `  ${each}`),
            ].join("\n"),
          ]),
    ],
  };
}
