import type { Draft } from "./draft.ts";
import { explain } from "./explain/explain.ts";
import { find } from "./find/find.ts";
import { read } from "./read/read.ts";
import type { Report } from "./report.ts";
import { weigh } from "./weigh/weigh.ts";

/**
 * Checks one draft. Pure and synchronous: the same draft always gives the same report, nothing is read, written or
 * sent. Never throws, whatever the text holds.
 *
 * @example
 * const report = check(draftOf("Mrs Ivy Calloway in bed 12 was asking for you"));
 * report.verdict; // "stop"
 */
export function check(draft: Draft): Report {
  const reading = read(draft); // fold the spelling, split, find signals as they are asked for
  const hits = find(reading); // the rules
  const weighed = weigh(hits, reading); // overlaps, identifiability, severity, verdict
  return explain(weighed, reading, draft); // wording, guidance, fixes, the four questions
}
