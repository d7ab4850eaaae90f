import type { Severity, Verdict } from "@bedside/guidance";
import { counted, startingSentence, VERDICT_LINES } from "@bedside/ui";
import type { ShownFinding } from "../../../shown/shown.ts";
import type { BoxState, Checked } from "../../box-state.ts";

/** `note`: nothing was found because little or nothing could be read. `unread`: nobody has read the words. */
export type Tone = Verdict | "note" | "reading" | "unread";

/** What a state is called on the badge, above the card and to a screen reader. */
export interface StateWords {
  readonly tone: Tone;
  readonly word: string;
  readonly headline: string;
  /** Why, or what to do; left out where the headline says it all. */
  readonly more?: string;
  /** "Pause. Two findings." Left out where there is nothing to interrupt anybody for. */
  readonly spoken?: string;
}

export const READING: StateWords = {
  tone: "reading",
  word: "Reading",
  headline: "Reading what you have written.",
};

/** Undefined where nothing is written, and there is nothing to say. */
export function wordsOf(state: BoxState): StateWords | undefined {
  switch (state.kind) {
    case "empty":
      return undefined;
    case "reading":
      return READING;
    case "checked":
      return wordsOfChecked(state.checked);
    case "unreadable":
      return unread(
        "Cannot be read here",
        "Bedside cannot see the words in this box.",
        "The page draws them in a way that nothing else can look into, so they have not been checked.",
      );
    case "too-long":
      return unread(
        "Too long to read here",
        "This is longer than Bedside reads in a page.",
        "It has not been checked. A shorter part of it can be.",
      );
    case "failed":
      return unread("Not read", "Bedside could not read this.", "It tries again at the next key.");
    case "gone":
      return unread("Reload the page", "Bedside was brought up to date.", "Reload the page to go on.");
  }
}

/**
 * The verdict over what still stands: words that were written into take their findings with them, and what the author set
 * aside no longer counts. Words that were never read are not called clear.
 */
export function standingVerdict({ findings }: Pick<Checked, "findings">): Verdict {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  return has("stop") ? "stop" : has("pause") ? "pause" : "clear";
}

function wordsOfChecked({ shown, findings, isFresh }: Checked): StateWords {
  const verdict = standingVerdict({ findings });
  if (verdict === "clear" && !isFresh) return READING;
  const { headline, reason } = shown;
  if (verdict === "clear" && shown.isUnread) {
    return { tone: "note", word: "Not read", headline, more: reason, spoken: `${headline} ${reason}` };
  }
  const word = VERDICT_WORDS[verdict];
  const spoken = spokenOf(word, findings);
  // The reason was given for all that was found; with part of it gone only the verdict still holds.
  return verdict === shown.verdict && findings.length === shown.findings.length
    ? { tone: verdict, word, headline, more: reason, spoken }
    : { tone: verdict, word, headline: VERDICT_LINES[verdict], spoken };
}

const VERDICT_WORDS: Record<Verdict, string> = { clear: "Clear", pause: "Pause", stop: "Stop" };

function spokenOf(word: string, findings: readonly ShownFinding[]): string {
  const grave = findings.filter(({ severity }) => severity !== "note").length;
  if (grave > 0) return `${word}. ${startingSentence(counted(grave, "finding"))}.`;
  return findings.length > 0 ? `${word}. ${startingSentence(counted(findings.length, "note"))}.` : `${word}.`;
}

const unread = (word: string, headline: string, more: string): StateWords => ({
  tone: "unread",
  word,
  headline,
  more,
  spoken: `${headline} ${more}`,
});
