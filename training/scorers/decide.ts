import { type Bars, type Chances, NEVER_STOP, topicsHeard } from "@bedside/engine/training";
import { TOPICS, type Topic } from "@bedside/guidance";
import type { Row } from "./rows.ts";

/** What the engine would say of a row, in short. */
export interface Decision {
  readonly verdict: "clear" | "pause" | "stop";
  /** Topics spoken of; those with a note alone are told apart. */
  readonly flagged: ReadonlySet<Topic>;
  readonly noted: ReadonlySet<Topic>;
}

/** A row with the chances that a model which never saw it gave it. */
export interface Judged {
  readonly row: Row;
  readonly chances: Chances;
}

/** As packages/engine/src/weigh/taken-together.ts decides. */
export function decide({ row, chances }: Judged, bars: Bars): Decision {
  const { judged, isBare } = row.ruled;
  const found = new Set(judged.map(({ hit }) => hit.rule.topic));
  const heard = topicsHeard(found, chances, isBare, bars);
  const graver = judged.filter(({ severity }) => severity !== "note");
  const flagged = new Set(graver.map(({ hit }) => hit.rule.topic));
  for (const topic of heard) if (topic !== "indemnity") flagged.add(topic);
  const noted = new Set([...found, ...heard].filter((topic) => !flagged.has(topic)));
  return { verdict: verdictOf({ row, chances }, flagged, bars), flagged, noted };
}

function verdictOf({ row, chances }: Judged, flagged: ReadonlySet<Topic>, bars: Bars): Decision["verdict"] {
  const { judged } = row.ruled;
  if (judged.some(({ severity }) => severity === "stop")) return "stop";
  const mayStop = judged.some(({ hit, severity }) => severity === "pause" && !NEVER_STOP.has(hit.rule.topic));
  if (mayStop && chances.stop >= bars.stop) return "stop";
  return flagged.size > 0 ? "pause" : "clear";
}

/** Nothing but the rules. */
export const RULES_ALONE: Bars = { topics: TOPICS.map(() => 2), flagged: 2, sure: 2, stop: 2, bare: 2 };
