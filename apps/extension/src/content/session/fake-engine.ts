import type { Span } from "@bedside/engine";
import type { Message } from "../../protocol.ts";
import type { SiteChoices } from "../../settings/settings.ts";
import type { Shown, ShownFinding } from "../../shown/shown.ts";

/** The two things that the engine of these tests looks for, told from the text alone. */
const NAMES = /Calloway/g;
const BEDS = /bed \d/g;
/** And one that only a second reader sees. */
const HINTS = /bless/g;

/** Stands for the engine: the name of a patient is a stop, the number of a bed a pause. */
export function fakeCheck(text: string): Shown {
  const names = [...text.matchAll(NAMES)].map((match, at) => nameFound(spanOf(match), at));
  const beds = [...text.matchAll(BEDS)].map((match, at) => bedFound(spanOf(match), at));
  const verdict = names.length > 0 ? "stop" : beds.length > 0 ? "pause" : "clear";
  const findings = [...names, ...beds].sort(
    (one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0),
  );
  return { verdict, headline: verdict, reason: "", findings, remarks: [], words: text.split(/\s+/).length };
}

/** The same with a second reader heard, who also sees what is meant by a blessing. */
export function fakeRefined(text: string): Shown {
  const shown = fakeCheck(text);
  const hints = [...text.matchAll(HINTS)].map((match, at) => hintSeen(spanOf(match), at));
  const verdict = shown.verdict === "clear" && hints.length > 0 ? "pause" : shown.verdict;
  return {
    ...shown,
    verdict,
    headline: verdict,
    findings: [...shown.findings, ...hints],
    readers: ["rules", "scores", "model"],
  };
}

/** What it would answer to a message over the line. */
export function fakeReply({ question, ask }: Message): Shown | SiteChoices | null {
  if (question === "check") return fakeCheck((ask as { text: string }).text);
  if (question === "refine") return fakeRefined((ask as { text: string }).text);
  return question === "choices" ? { isOn: true, holds: true, hasSecondReader: false } : null;
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

const nameFound = (span: Span, at: number): ShownFinding => ({
  ...SAID,
  key: `name ${at}`,
  rule: "confidentiality/name",
  severity: "stop",
  message: "This looks like a patient's name.",
  span,
  fixes: [{ title: "Change it to “a patient”.", replacement: "a patient", span }],
});

const bedFound = (span: Span, at: number): ShownFinding => ({
  ...SAID,
  key: `bed ${at}`,
  rule: "confidentiality/place",
  severity: "pause",
  message: "This says where somebody was.",
  span,
  fixes: [],
});

const hintSeen = (span: Span, at: number): ShownFinding => ({
  ...SAID,
  key: `hint ${at}`,
  rule: "respect/hint",
  severity: "pause",
  message: "This may be read as mockery.",
  span,
  seenBy: ["model"],
  fixes: [],
});

const SAID = {
  topic: "confidentiality",
  topicName: "Confidentiality",
  why: "It points to one person.",
  citations: [],
  further: [],
} as const;
