import type { Context } from "@bedside/engine";
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
import { fixAll } from "./fix-all.ts";
import { judge, type Outcome } from "./judge.ts";
import { useEngine } from "./use-engine.ts";

/** Longer drafts than this are checked when the author pauses; shorter ones with every keystroke. */
const LONG_TEXT = 20_000;
const LONG_TEXT_WAIT = 300;

interface Opening {
  readonly text: string;
  readonly setAside: readonly SetAside[];
}

/** The draft on the desk, what was found in it, and what can be done to it. */
export function useDesk(context: Context, opening: Opening) {
  const editor = useRef<DraftHandle>(null);
  const { engine, reload } = useEngine();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState(opening.text);
  const [setAside, changeSetAside] = useState(opening.setAside);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "empty" });
  const [marked, setMarked] = useState<Marked>({ placed: NOTHING_PLACED, active: undefined });
  const [isChecking, setChecking] = useState(false);

  const checkNow = useEffectEvent(() => {
    clearTimeout(waiting.current);
    const now = editor.current?.text() ?? "";
    const next = judge(engine, now, context, setAside);
    editor.current?.show(next.kind === "checked" ? place(next.sifted.report) : NOTHING_PLACED, now);
    setOutcome(next);
    setChecking(false);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the check goes by has changed
  useEffect(checkNow, [engine, context, setAside]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const onText = (now: string) => {
    setText(now);
    if (now.length <= LONG_TEXT) return checkNow();
    clearTimeout(waiting.current);
    waiting.current = setTimeout(checkNow, LONG_TEXT_WAIT);
    setChecking(true);
  };

  const replace = useCallback((after: string) => editor.current?.replace(after), []);

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
    recheck() {
      if (engine === "unavailable") reload();
      else checkNow();
    },
    /** Makes the edit that a fix proposes, where its words now stand. */
    fix({ finding }: PlacedFinding, { fix, span }: PlacedFix) {
      if (engine === undefined || engine === "unavailable") return;
      const before = editor.current?.text() ?? "";
      replace(engine.applyFix(before, finding, { ...fix, at: span }));
    },
    /** Makes every edit that can be made; says how many there were. */
    fixAll(): number {
      if (engine === undefined || engine === "unavailable") return 0;
      const fixed = fixAll(engine, editor.current?.text() ?? "", context, setAside);
      if (fixed.applied > 0) replace(fixed.text);
      return fixed.applied;
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

export type Desk = ReturnType<typeof useDesk>;
