import { type Aspect, type Country, cite, type Profession, type Topic } from "@bedside/guidance";
import type { Draft } from "../draft.ts";
import type { Reading } from "../read/reading.ts";
import type { Citation, Finding, Fix, Report } from "../report.ts";
import type { Judged } from "../weigh/judged.ts";
import type { Weighed } from "../weigh/weigh.ts";
import { answerChecklist, answersGiven } from "./checklist.ts";
import { fallbackFixes } from "./fallback-fixes.ts";
import { remarksOn } from "./remarks.ts";

/** Citations shown with one finding: the first is the most to the point. */
const MOST_CITATIONS = 2;

/** Turns what was weighed into what is said: wording, guidance for this country and profession, fixes, the four questions. */
export function explain(weighed: Weighed, reading: Reading, draft: Draft): Report {
  const findings = weighed.judged.map((judged) => findingOf(judged, reading, draft));
  const remarks = remarksOn(weighed, reading);
  const isUnread = weighed.language === "other" || weighed.language === "none";
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    verdict: weighed.verdict,
    findings,
    identifiability: weighed.identifiability,
    checklist: isUnread ? answersGiven(findings) : answerChecklist(findings),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(weighed.readers && { readers: weighed.readers }),
  };
}

/** The look-up is the same for every draft of one author: remembered, and no more than there are combinations. */
const remembered = new Map<string, readonly Citation[]>();

function citations(
  topic: Topic,
  country: Country,
  profession?: Profession,
  aspect?: Aspect,
): readonly Citation[] {
  const key = `${topic} ${country} ${profession} ${aspect}`;
  let found = remembered.get(key);
  if (found === undefined) {
    found = cite(topic, country, profession, aspect).slice(0, MOST_CITATIONS);
    remembered.set(key, found);
  }
  return found;
}

function findingOf({ hit, severity, seenBy }: Judged, reading: Reading, draft: Draft): Finding {
  const { rule, span, message, why, label } = hit;
  const { id, topic, aspect } = rule;
  const { country, profession } = draft.context;
  const fixes: readonly Fix[] = hit.fixes.length > 0 ? hit.fixes : fallbackFixes(hit, reading);
  const guidance = citations(topic, country, profession, aspect);
  const said = { message, why, guidance, ...(seenBy && { seenBy }), fixes };
  const at = span && { start: span.start, end: span.end };
  if (topic !== "confidentiality") return { rule: id, severity, ...at, topic, ...said };
  return { rule: id, severity, ...at, topic, ...(label && { label }), ...said };
}
