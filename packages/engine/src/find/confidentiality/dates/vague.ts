import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";
import { textBefore } from "../numbers/cue.ts";

/** A preposition that goes when the time goes: "on Tuesday" becomes "recently", not "on recently". */
const PREPOSITION = /\b(?:back in|early in|late in|on|at|in|since|from|during|until|till|by)\s(?:the )?$/;

/** A fix that says the time vaguely, the preposition before it included, with a capital where the old words had one. */
export function vagueFix(reading: Reading, span: Span, vague: string): Fix {
  const lead = PREPOSITION.exec(textBefore(reading, span, 16))?.[0] ?? "";
  const at = { start: span.start - lead.length, end: span.end };
  const first = reading.text[at.start] ?? "";
  const opens = lead === "" ? isSentenceStart(reading, at) : first !== first.toLowerCase();
  const replacement = opens ? vague.charAt(0).toUpperCase() + vague.slice(1) : vague;
  return { title: "Say roughly when", replacement, at };
}

function isSentenceStart(reading: Reading, { start }: Span): boolean {
  return /(?:^|[.!?\n]\s*)$/.test(reading.text.slice(Math.max(0, start - 3), start));
}
