import { draftOf, type Report } from "@bedside/engine";

/** A draft and a report on it, written by hand: how a report is shown does not depend on what is found. */
export const EXAMPLE_DRAFT = draftOf("Mrs Odell, 84, wept.\nMr Odell too. Come on my podcast!");

export const EXAMPLE_REPORT: Report = {
  verdict: "stop",
  findings: [
    {
      rule: "confidentiality/example-name",
      topic: "confidentiality",
      severity: "stop",
      start: 0,
      end: 9,
      label: "name",
      message: "This names a patient.",
      why: "A name points to one person.",
      guidance: [
        { source: "gmc-social-media-2024", paragraph: "18" },
        { source: "gmc-social-media-2024", paragraph: "19" },
      ],
      fixes: [{ title: "Leave the name out", replacement: "a patient" }],
    },
    {
      rule: "confidentiality/example-age",
      topic: "confidentiality",
      severity: "pause",
      start: 11,
      end: 13,
      label: "age",
      message: "An exact age narrows it down.",
      why: "With a place or a date it may point to one person.",
      guidance: [{ source: "gmc-social-media-2024", paragraph: "18" }],
      fixes: [{ title: "Leave the age out", replacement: "", at: { start: 9, end: 13 } }],
    },
    {
      rule: "confidentiality/example-name",
      topic: "confidentiality",
      severity: "stop",
      start: 21,
      end: 29,
      label: "name",
      message: "This names a patient.",
      why: "A name points to one person.",
      guidance: [{ source: "gmc-social-media-2024", paragraph: "18" }],
      fixes: [{ title: "Leave the name out", replacement: "her husband" }],
    },
    {
      rule: "indemnity/example-broadcast",
      topic: "indemnity",
      severity: "note",
      message: "You may not be covered for this.",
      why: "Ask your indemnifier first.",
      guidance: [],
      fixes: [],
    },
  ],
  identifiability: {
    level: "high",
    factors: [
      { kind: "name", start: 0, end: 9 },
      { kind: "age", start: 11, end: 13 },
    ],
    line: "named",
    assumptions: [],
    changes: [],
  },
  checklist: [
    { question: "say-out-loud", answer: "no", because: ["confidentiality/example-name"] },
    { question: "offends-someone", answer: "no", because: [] },
    { question: "shows-prejudice", answer: "no", because: [] },
    { question: "harms-profession", answer: "yes", because: ["confidentiality/example-age"] },
  ],
};
