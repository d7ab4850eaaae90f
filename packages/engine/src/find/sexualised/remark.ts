import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";
import type { Found, Grade } from "../rule.ts";
import { type Subject, subjectOf } from "./about.ts";

interface Said {
  readonly grade: Grade;
  readonly message?: string;
  readonly why?: string;
}

const SAID: Readonly<Record<Subject, Said>> = {
  patient: {
    grade: "stop",
    message: "This is a sexual remark about a patient.",
    why: "People let us see and touch them because they trust us not to look at them this way. They need never read it for that trust to be broken, and regulators take it gravely.",
  },
  career: {
    grade: "stop",
    message: "This links somebody's looks with their job, marks or training.",
    why: "Whoever depends on you for a signature can't laugh it off. It counts as harassment, and it casts doubt on every decision you make about them.",
  },
  explicit: {
    grade: "stop",
    message: "This is sexually explicit about somebody met through work.",
    why: "They haven't agreed to be spoken of like this and still have to work beside you. Messages like it are read out at hearings years later.",
  },
  other: { grade: "pause" },
};

/** What a rule of this topic yields: how grave, in which words and with which fix, by whom it is about. */
export function remark(reading: Reading, span: Span): Found {
  return { span, ...SAID[subjectOf(reading, span)], fixes: kinderWords(reading) };
}

const THANKS_FOR_WORK = "Thank you for your help on that shift. It was good to work with you.";
const PLAIN_TO_PATIENT =
  "Thank you for coming in. If you have any questions, please ring the clinic on its usual number.";
const PLAIN_TO_ALL = "Busy shift, good team.";

/** What can go in place of the whole draft: to a patient the plain message, to a colleague plain thanks. */
export function kinderWords({ text, context }: Reading): readonly Fix[] {
  const at = { start: 0, end: text.length };
  if (context.audience === "patient")
    return [{ title: "Keep to the care and the usual channel", replacement: PLAIN_TO_PATIENT, at }];
  if (context.audience === "colleagues" || context.audience === "private")
    return [{ title: "Thank them for their work instead", replacement: THANKS_FOR_WORK, at }];
  return [{ title: "Say something about the shift instead", replacement: PLAIN_TO_ALL, at }];
}
