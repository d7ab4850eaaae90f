import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";
import { textBefore } from "../numbers/cue.ts";

/** "On Tuesday" becomes "one day", not "on one day"; but "came in this morning" keeps the "in" of its verb. */
const TAKEN_BY_DATES = /\b(?:back in|early in|late in|on|at|in|of|dated|during)\s(?:the |a )?$/;
const TAKEN_BY_ALL = /\b(?:since|from|until|till|by|for)\s(?:the )?$/;
const NEEDS_NO_PREPOSITION =
  /^(?:this|last|next|earlier|late|later|early|today|tonight|tonite|yesterday|tomorrow|tmrw|tmw|2|yday|just|every|about|around|nearly|over|an? |half|couple|two|three|the week)/;

/** A fix that says the time vaguely, in place of the time and the preposition that would be left over. */
export function vagueFix(reading: Reading, span: Span, vague: string): Fix {
  const before = textBefore(reading, span, 16);
  const isBare = NEEDS_NO_PREPOSITION.test(reading.plainOf(span));
  const lead = TAKEN_BY_ALL.exec(before)?.[0] ?? (isBare ? "" : (TAKEN_BY_DATES.exec(before)?.[0] ?? ""));
  const at = { start: span.start - lead.length, end: span.end };
  const words = instead(lead, vague);
  return { title: "Say roughly when", replacement: withCapital(reading, at, words), at };
}

/** What a span of time, a limit or an origin becomes: "since Sunday", "until Friday", "for the 18th", "from Tuesday". */
function instead(lead: string, vague: string): string {
  if (lead.startsWith("since")) return "for a while";
  if (lead.startsWith("from")) return "from another day";
  return /^(?:until|till|by|for)/.test(lead) ? "soon" : vague;
}

/** A capital where a sentence starts with one. */
function withCapital(reading: Reading, { start }: Span, words: string): string {
  const first = reading.text[start] ?? "";
  const opensSentence = /(?:^|[.!?\n]\s*)$/.test(reading.text.slice(Math.max(0, start - 3), start));
  const isCapital = first !== first.toLowerCase();
  return opensSentence && isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** "One night", "one morning", "one day": good as an adverb and as a subject. */
export function oneOf(text: string): string {
  if (/night|nite|2nite/.test(text)) return "one night";
  if (/evening|\beve\b/.test(text)) return "one evening";
  if (/afternoon|arvo|\baft\b|\bpm\b|tea|lunch|dinner/.test(text)) return "one afternoon";
  return /morning|\bam\b/.test(text) ? "one morning" : "one day";
}
