import type { RemarkKind, Report } from "@bedside/engine";
import type { ChecklistQuestion, Severity, Verdict } from "@bedside/guidance";
import type { SentTo } from "./second-reader/heard.ts";
import { whereabouts } from "./second-reader/readers-text.ts";

/** What each verdict says to the author. Never "safe", never "approved". */
export const VERDICT_LINES: Readonly<Record<Verdict, string>> = {
  clear: "Nothing here that we would change.",
  pause: "Worth a second look before this goes out.",
  stop: "Please don't send this as it stands.",
};

/** Told apart by shape first: a terminal may show no colour, and a person may see none. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { clear: "✓", pause: "‖", stop: "⬣" };

/** Instead of a clear verdict, where the words were not read: nothing was found, and that says little. */
const UNREAD_LINES: Readonly<Partial<Record<RemarkKind, string>>> = {
  "other-language": "Most of this could not be read.",
  "no-words": "No words to read here.",
};
const UNREAD_MARK = "○";

/** The line that stands for the whole draft, and its mark. */
export function headlineOf({ verdict, remarks = [] }: Report): {
  readonly mark: string;
  readonly line: string;
} {
  const unread = remarks.map(({ kind }) => UNREAD_LINES[kind]).find((line) => line !== undefined);
  if (verdict === "clear" && unread !== undefined) return { mark: UNREAD_MARK, line: unread };
  return { mark: VERDICT_MARKS[verdict], line: VERDICT_LINES[verdict] };
}

/** Whether the words of a draft could not be read, so that nothing found says nothing. */
export function isUnread({ remarks = [] }: Report): boolean {
  return remarks.some(({ kind }) => UNREAD_LINES[kind] !== undefined);
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  note: "Note",
  pause: "Pause",
  stop: "Stop",
};

/** The four questions of the checklist, and the answer that leaves nothing to think about. */
export const QUESTIONS: Readonly<Record<ChecklistQuestion, { ask: string; good: "yes" | "no" }>> = {
  "say-out-loud": { ask: "Would you say it out loud, to patients, peers or your grandmother?", good: "yes" },
  "offends-someone": { ask: "Could it offend a person or a colleague?", good: "no" },
  "shows-prejudice": { ask: "Could it be read as prejudice?", good: "no" },
  "harms-profession": { ask: "Could it cost your profession its good name?", good: "no" },
};

/** `12345` as `12,345`, whatever the machine's own habits. */
export function number(value: number): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 draft`, `12,345 drafts`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${number(count)} ${count === 1 ? thing : things}`;
}

const WORD = /\S+/gu;

/** Words as a reader counts them: runs of anything that is not space. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count += 1;
  return count;
}

/** What ends every report: what was looked at, where it went, and what a report is not. */
export function footer(words: number, drafts = 1, sentTo?: SentTo): string {
  const what =
    drafts === 1 ? counted(words, "word") : `${counted(words, "word")} in ${counted(drafts, "draft")}`;
  return `Checked ${what} on this device. ${whereabouts(sentTo)} This is information, not legal advice.`;
}
