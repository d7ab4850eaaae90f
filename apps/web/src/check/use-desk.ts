import {
  applyFix,
  type Change,
  type Context,
  type Draft,
  type Evidence,
  type Finding,
  type Span,
} from "@bedside/engine";
import {
  type DraftHandle,
  type Marked,
  NOTHING_PLACED,
  type PlacedFinding,
  type PlacedFix,
  place,
  type SetAside,
  wordsOf,
} from "@bedside/ui";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { hear, ownReader, secondReader } from "../reader/readers.ts";
import { useReaderState } from "../reader/use-readers.ts";
import { whenIdle } from "../shell/when-idle.ts";
import type { Engine } from "./engine.ts";
import { judge, judgeUnread, type Outcome } from "./judge.ts";
import { createTwoReadings } from "./two-readings.ts";
import { useEngine } from "./use-engine.ts";

/** Longer drafts than this are checked when the author pauses; shorter ones with every keystroke. */
const LONG_TEXT = 20_000;
const LONG_TEXT_WAIT = 300;
/** A check that takes longer than this is worth a word; before, the word would only flicker. */
const SLOW = 200;

interface Opening {
  readonly text: string;
  readonly setAside: readonly SetAside[];
}

interface Wish {
  readonly engine: Engine;
  readonly draft: Draft;
  readonly setAside: readonly SetAside[];
}

/** The draft on the desk, what was found in it, and what can be done to it. */
export function useDesk(context: Context, opening: Opening) {
  const editor = useRef<DraftHandle>(null);
  const { engine, reload } = useEngine();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What the report on the screen was weighed with; of another text the engine does not hear it. */
  const heard = useRef<Evidence>(undefined);
  const readers = [useReaderState(secondReader), useReaderState(ownReader)]
    .map(({ kind }) => (kind === "on" ? "on" : "off"))
    .join();
  const [text, setText] = useState(opening.text);
  const [setAside, changeSetAside] = useState(opening.setAside);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "empty" });
  const [marked, setMarked] = useState<Marked>({ placed: NOTHING_PLACED, active: undefined });
  const [isChecking, setChecking] = useState(false);

  const draftNow = (): Draft => ({ text: editor.current?.text() ?? "", context });

  const show = (next: Outcome, of: string, evidence?: Evidence) => {
    if (of !== (editor.current?.text() ?? "")) return;
    clearTimeout(slow.current);
    heard.current = evidence;
    editor.current?.show(next.kind === "checked" ? place(next.sifted.report) : NOTHING_PLACED, of);
    setOutcome(next);
    setChecking(false);
  };
  const [readings] = useState(() =>
    createTwoReadings<Wish>({
      judge: ({ engine, draft, setAside }, evidence) => judge(engine, draft, setAside, evidence),
      hear: ({ engine, draft }, signal) => hear(draft, (given) => engine.ask("redact", given), signal),
      show: (next, { draft }, evidence) => show(next, draft.text, evidence),
    }),
  );

  const checkNow = useEffectEvent(() => {
    clearTimeout(waiting.current);
    clearTimeout(slow.current);
    const draft = draftNow();
    const unread = judgeUnread(engine, draft.text);
    if (unread) {
      readings.stop();
      return show(unread, draft.text);
    }
    if (engine === undefined || engine === "unavailable") return;
    slow.current = setTimeout(() => setChecking(true), SLOW);
    readings.want({ engine, draft, setAside });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the check goes by has changed
  useEffect(checkNow, [engine, context, setAside, readers]);
  // Once there is an engine to hear it, and not before: it comes after all that is needed to check at all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody has been switched on
  useEffect(() => {
    if (engine !== undefined && engine !== "unavailable") void whenIdle().then(secondReader.warm);
  }, [engine, readers]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      clearTimeout(slow.current);
      readings.stop();
    },
    [readings],
  );

  const onText = (now: string) => {
    setText(now);
    if (now.length <= LONG_TEXT) return checkNow();
    clearTimeout(waiting.current);
    waiting.current = setTimeout(checkNow, LONG_TEXT_WAIT);
    setChecking(true);
  };

  const replace = useCallback((after: string) => editor.current?.replace(after), []);
  const pointAt = useCallback((span: Span | undefined) => editor.current?.pointAt(span), []);

  return {
    editor,
    text,
    outcome,
    marked,
    setAside,
    isChecking,
    onText,
    onMarked: setMarked,
    replace,
    pointAt,
    recheck() {
      reload();
      checkNow();
    },
    /** Makes the edit that a fix proposes, where its words now stand. */
    fix({ finding }: PlacedFinding, { fix, span }: PlacedFix) {
      replace(applyFix(draftNow().text, finding, { ...fix, at: span }));
    },
    /** Makes every edit that can be made; says how many there were. None where the author has written on meanwhile. */
    async fixAll(): Promise<number> {
      if (engine === undefined || engine === "unavailable") return 0;
      const draft = draftNow();
      const fixed = await engine
        .ask("fixAll", { draft, setAside, evidence: heard.current })
        .catch(() => undefined);
      if (!fixed || fixed.applied === 0 || draftNow().text !== draft.text) return 0;
      replace(fixed.text);
      return fixed.applied;
    },
    /** Makes the edit after which more people would fit. */
    change({ start, end, replacement }: Change) {
      const at = { start, end };
      replace(applyFix(draftNow().text, WHOLE_DRAFT, { title: "", replacement, at }));
    },
    /** How many people would fit the draft without some of its details. */
    async countWithout(leftOut: readonly Span[]): Promise<number | undefined> {
      if (engine === undefined || engine === "unavailable") return undefined;
      return engine.ask("peopleFitting", { draft: draftNow(), leftOut });
    },
    setFindingAside({ finding, span }: PlacedFinding, reason: string) {
      const words = span ? text.slice(span.start, span.end) : wordsOf(finding, text);
      changeSetAside((before) => [...before, { rule: finding.rule, words, reason }]);
    },
    bringBack(entry: SetAside) {
      changeSetAside((before) =>
        before.filter((one) => one.rule !== entry.rule || one.words !== entry.words),
      );
    },
    putAside: changeSetAside,
  };
}

/** A change belongs to no finding; where it goes, it says itself. */
const WHOLE_DRAFT = {} as Finding;

export type Desk = ReturnType<typeof useDesk>;
