import type { Span } from "@bedside/engine";
import { LONGEST_DRAFT } from "../../protocol.ts";
import type { Shown, ShownFinding, ShownFix, ShownPeople } from "../../shown/shown.ts";
import type { Outcome } from "../asking/asking.ts";
import { editBetween } from "../box/edit.ts";
import { movedFindings, movedSpan } from "../box/moved-findings.ts";
import type { BoxState } from "../box-state.ts";
import { continues } from "./continues.ts";
import { type Aside, withoutAside } from "./set-aside.ts";

/** What stands in a box, and what is known of it. All places are places in `text`. */
export interface Standing {
  /** Undefined where the box cannot be looked into. */
  readonly text: string | undefined;
  /** The last answer as far as it still holds. */
  readonly shown?: Shown;
  /** Whether `shown` is about just these words. */
  readonly isFresh: boolean;
  readonly trouble?: "failed" | "gone";
  readonly aside: readonly Aside[];
}

export const NOTHING: Standing = { text: "", isFresh: false, aside: [] };

/** After the text has become another: what was found moves with its words, and what was written into is dropped. */
export function typed(standing: Standing, text: string | undefined): Standing {
  const { text: before, shown, aside, trouble } = standing;
  if (text === before) return standing;
  if (text === undefined || before === undefined || !continues(before, text)) {
    return { ...afresh(standing), text };
  }
  const gone = trouble === "gone" ? { trouble } : {};
  return { text, isFresh: false, aside, ...gone, ...(shown && { shown: moved(shown, before, text) }) };
}

/** Where another draft begins nothing is carried over from the last, but that nobody answers any more. */
export function afresh({ trouble }: Standing): Standing {
  return { ...NOTHING, aside: [], ...(trouble === "gone" && { trouble }) };
}

/** After the background has answered a question about the words that stand. */
export function answered(standing: Standing, outcome: Outcome<"check">): Standing {
  const { text, aside } = standing;
  if (outcome.kind === "reply") {
    return { text, shown: withoutAside(outcome.reply, text ?? "", aside), isFresh: true, aside };
  }
  return { text, isFresh: false, trouble: outcome.kind, aside };
}

export function setAside(standing: Standing, { rule, span }: ShownFinding): Standing {
  const { text = "", shown } = standing;
  const aside = [...standing.aside, { rule, words: span ? text.slice(span.start, span.end) : "" }];
  return { ...standing, aside, ...(shown && { shown: withoutAside(shown, text, aside) }) };
}

export function stateOf({ text, shown, isFresh, trouble }: Standing): BoxState {
  if (trouble === "gone") return { kind: "gone" };
  if (text === undefined) return { kind: "unreadable" };
  if (isBlank(text)) return { kind: "empty" };
  if (text.length > LONGEST_DRAFT) return { kind: "too-long" };
  if (trouble) return { kind: trouble };
  if (!shown) return { kind: "reading" };
  return { kind: "checked", checked: { shown, text, findings: shown.findings, isFresh } };
}

/** Whether there are words that the background could be asked about. */
export function isReadable({ text, trouble }: Standing): boolean {
  return trouble !== "gone" && text !== undefined && !isBlank(text) && text.length <= LONGEST_DRAFT;
}

/** Whether this is what is offered of the words that stand; a card that was drawn earlier may offer what is past. */
export function offers({ shown }: Standing, { title, replacement, span }: ShownFix): boolean {
  const offered = [
    ...(shown?.findings.flatMap(({ fixes }) => fixes) ?? []),
    ...(shown?.people?.change ? [shown.people.change] : []),
  ];
  return offered.some(
    (fix) =>
      fix.title === title &&
      fix.replacement === replacement &&
      fix.span.start === span.start &&
      fix.span.end === span.end,
  );
}

/** The same place in the text as it has become; nothing where its words were written into. */
export function movedTo(span: Span, before: string, after: string): Span | undefined {
  const edit = editBetween(before, after);
  return edit ? movedSpan(span, edit, after) : span;
}

function moved(shown: Shown, before: string, after: string): Shown {
  const { people, ...rest } = shown;
  const findings = movedFindings(shown.findings, before, after);
  return { ...rest, findings, ...(people && { people: movedPeople(people, before, after) }) };
}

function movedPeople({ change, factors, ...rest }: ShownPeople, before: string, after: string): ShownPeople {
  const place = change && movedTo(change.span, before, after);
  return {
    ...rest,
    factors: factors.flatMap((factor) => {
      const span = movedTo(factor, before, after);
      return span ? [{ ...factor, ...span }] : [];
    }),
    ...(change && place && { change: { ...change, span: place } }),
  };
}

const isBlank = (text: string): boolean => text.trim() === "";
