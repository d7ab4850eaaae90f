import { READERS } from "@bedside/engine";
import {
  CHECKLIST_QUESTIONS,
  IDENTIFIER_LABELS,
  SEVERITIES,
  SOURCE_STATUSES,
  TOPICS,
  VERDICTS,
} from "@bedside/guidance";
import { listOf, number, object, oneOf, SPAN, text, WHOLE, YES_OR_NO } from "./json-schema.ts";

const FIX = object(
  { title: text(), replacement: text() },
  { at: object(SPAN, {}, "Where it goes, when that is not the finding's own place.") },
);

const FINDING = object(
  {
    rule: text("`<topic>/<rule>`, stable."),
    topic: oneOf(TOPICS),
    severity: oneOf(SEVERITIES),
    message: text("What was found."),
    why: text("Why it matters."),
    guidance: listOf(
      object({ source: text("An id in `sources`.") }, { paragraph: text() }),
      "Where it is written.",
    ),
    fixes: listOf(FIX, "Changes that make the finding go away; each was tried."),
  },
  {
    ...SPAN,
    label: oneOf(IDENTIFIER_LABELS),
    seenBy: listOf(oneOf(READERS), "Who saw it, where second readers were heard."),
  },
  "Without `start` and `end` it is about the draft as a whole.",
);

const IDENTIFIABILITY = object(
  {
    level: oneOf(["none", "low", "medium", "high"], "From nobody to probably one person."),
    factors: listOf(
      object({ kind: oneOf(IDENTIFIER_LABELS), ...SPAN }, { share: number(), peopleWithout: number() }),
    ),
    assumptions: listOf(text()),
    changes: listOf(
      object({
        kind: oneOf(IDENTIFIER_LABELS),
        ...SPAN,
        title: text(),
        replacement: text(),
        people: number(),
      }),
    ),
  },
  {
    people: number("How many people are expected to fit all the details."),
    chance: number("That a guess at who it is would be right."),
    line: text("The published line that the level rests on."),
    from: object({ people: number(), basis: text() }),
  },
);

/** A cited text, so that a reason can be shown with its source. */
export const SOURCE = object(
  { id: text(), publisher: text(), title: text(), year: WHOLE, status: oneOf(SOURCE_STATUSES) },
  { url: text() },
);

/** The report of the check contract, and beside it the sources that its findings cite by id. */
export const REPORT = object(
  {
    verdict: oneOf(
      VERDICTS,
      "clear: nothing to change; pause: think again or reword; stop: do not send this as it stands.",
    ),
    findings: listOf(FINDING),
    identifiability: IDENTIFIABILITY,
    checklist: listOf(
      object({
        question: oneOf(CHECKLIST_QUESTIONS),
        answer: oneOf(["yes", "no"]),
        because: listOf(text("A rule.")),
      }),
    ),
    sources: listOf(SOURCE, "Every source that a finding cites, once."),
  },
  {
    id: text(),
    remarks: listOf(
      object({ kind: text(), message: text() }),
      "What has to be known about how the draft was read.",
    ),
    readers: listOf(oneOf(READERS), "Who read the draft, where second readers were heard."),
    sentTo: object(
      { origin: text(), leftThisDevice: YES_OR_NO, wasRedacted: YES_OR_NO },
      {},
      "Where the text was handed to a language model. Show it.",
    ),
  },
);
