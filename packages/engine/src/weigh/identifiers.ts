import type { Severity } from "@bedside/guidance";
import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { storyOf } from "../read/story.ts";
import type { Judged } from "./judged.ts";

/**
 * Decides which direct identifiers are findings. A record number always points to a patient; a name, phone number or
 * address is a finding only when it belongs to a patient or somebody close to one. Whose it is comes from the rule;
 * where the rule cannot tell, from whether the draft speaks of one patient at all.
 */
export function judgeIdentifiers(hits: readonly Hit[], reading: Reading): Judged[] {
  const judged: Judged[] = [];
  const opensAHome = hits.some(isAccessCode) && hits.some(({ label }) => label === "address");
  for (const hit of hits) {
    if (hit.rule.topic !== "confidentiality" || hit.grade === "factor") continue;
    const isOfAHome = opensAHome && (isAccessCode(hit) || hit.label === "address");
    const severity = isOfAHome ? hit.grade : severityOf(hit, hit.grade, reading);
    if (severity !== undefined) judged.push({ hit, severity });
  }
  return judged;
}

/** With the address beside it, it lets anybody in, whoever lives there. */
function isAccessCode({ rule, whose }: Hit): boolean {
  return rule.id === "confidentiality/access-code" && whose !== "author";
}

function severityOf(hit: Hit, grade: Severity, reading: Reading): Severity | undefined {
  switch (hit.whose) {
    case "patient":
    case "relative":
      return grade;
    case "colleague":
    case "author":
    case "public-figure":
      return undefined;
    case "unknown":
      return speaksOfOnePatient(reading) ? grade : undefined;
  }
}

/** Whether the draft, or what it answers, speaks of one patient rather than of patients in general. */
export function speaksOfOnePatient(reading: Reading): boolean {
  if (reading.signal("fiction").length > 0) return false;
  return reading.signal("patient").length > 0 || storyOf(reading).points > EVEN_ODDS;
}

/** From here on it is likelier than not that the draft tells of somebody under care (read/story.ts). */
const EVEN_ODDS = 0;
