import type { ChecklistQuestion, Topic } from "@bedside/guidance";
import { CHECKLIST_QUESTIONS } from "@bedside/guidance";
import type { ChecklistAnswer, Finding } from "../report.ts";

/** Topics that decide each of the four questions. */
const DECIDING: Readonly<Record<ChecklistQuestion, readonly Topic[]>> = {
  "say-out-loud": [
    "confidentiality",
    "respect",
    "discrimination",
    "sexualised",
    "disrepute",
    "defamation",
    "boundaries",
    "complaint",
  ],
  "offends-someone": ["respect", "discrimination", "sexualised", "defamation"],
  "shows-prejudice": ["discrimination"],
  "harms-profession": [
    "confidentiality",
    "respect",
    "discrimination",
    "sexualised",
    "disrepute",
    "defamation",
    "boundaries",
    "complaint",
  ],
};

export function answerChecklist(findings: readonly Finding[]): readonly ChecklistAnswer[] {
  return findings.length === 0 ? ALL_WELL : answersFor(findings);
}

/** Only the answers that a finding gives: of words that were not read nobody can say that they offend no one. */
export function answersGiven(findings: readonly Finding[]): readonly ChecklistAnswer[] {
  return answersFor(findings).filter(({ because }) => because.length > 0);
}

function answersFor(findings: readonly Finding[]): ChecklistAnswer[] {
  const reasons = CHECKLIST_QUESTIONS.map(() => new Set<string>());
  for (const { topic, severity, rule } of findings) {
    if (severity === "note") continue;
    CHECKLIST_QUESTIONS.forEach((question, at) => {
      const isHarm = question === "harms-profession" && severity === "stop";
      if (isHarm || DECIDING[question].includes(topic)) reasons[at]?.add(rule);
    });
  }
  return CHECKLIST_QUESTIONS.map((question, at) => {
    const because = [...(reasons[at] ?? [])];
    const isTroubled = because.length > 0;
    const answer = question === "say-out-loud" ? (isTroubled ? "no" : "yes") : isTroubled ? "yes" : "no";
    return { question, answer, because };
  });
}

const ALL_WELL: readonly ChecklistAnswer[] = answersFor([]);
