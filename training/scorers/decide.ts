import { type Bars, type Chances, gradeTogether, surerOf, withoutLoneStop } from "@bedside/engine/training";
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
  /** Where second readers were heard: the chances without them, and what that of a stop has to be at least for one of theirs. */
  readonly without?: { readonly chances: Chances; readonly agree: number };
}

/** As packages/engine/src/weigh/taken-together.ts decides. */
export function decide({ row, chances, without }: Judged, bars: Bars): Decision {
  const { grounds, isBare } = row.ruled;
  const doubting = without === undefined ? chances : surerOf(chances, without.chances);
  const graded = gradeTogether(grounds, chances, isBare, bars, doubting);
  const isAlone = without !== undefined && without.chances.stop < without.agree;
  const { severities, heard, stopped } = isAlone ? withoutLoneStop(graded, grounds) : graded;
  const topicsOf = (isNote: boolean) =>
    grounds.filter((_, at) => (severities[at] === "note") === isNote).map(({ topic }) => topic);
  const flagged = new Set(topicsOf(false));
  for (const topic of heard) if (topic !== "indemnity") flagged.add(topic);
  const noted = new Set([...topicsOf(true), ...heard].filter((topic) => !flagged.has(topic)));
  const isStop = severities.includes("stop") || stopped !== undefined;
  return { verdict: isStop ? "stop" : flagged.size > 0 ? "pause" : "clear", flagged, noted };
}

/** Bars that no chance reaches, and none falls below. */
export const SILENT = { flagged: 2, sure: 2, stop: 2, alone: 2, doubt: 0, astray: 0, mild: 0, bare: 2 };

/** Nothing but the rules. */
export const RULES_ALONE: Bars = { topics: TOPICS.map(() => 2), ...SILENT };
