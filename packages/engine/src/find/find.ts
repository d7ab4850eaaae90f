import type { Reading } from "../read/reading.ts";
import type { Found, Hit, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { candidates } from "./trigger.ts";

/** Runs every rule that the draft's words call for, in the order of rules.ts. */
export function find(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const rule of candidates(reading, RULES)) runRule(rule, reading, hits);
  return hits;
}

/** Runs one rule without asking for its needs. */
export function runRule(rule: Rule, reading: Reading, hits: Hit[] = []): Hit[] {
  for (const found of rule.find(reading)) hits.push(hitOf(rule, found));
  return hits;
}

function hitOf(rule: Rule, found: Found): Hit {
  return {
    rule,
    span: found.span && { start: found.span.start, end: found.span.end },
    grade: found.grade ?? rule.grade,
    message: found.message ?? rule.message,
    why: found.why ?? rule.why,
    fixes: found.fixes ?? [],
    label: found.label,
    whose: found.whose ?? "unknown",
    narrows: found.narrows,
  };
}
