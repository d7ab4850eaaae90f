import type { Factor, Span } from "@bedside/engine";
import { useEffect, useEffectEvent, useState } from "react";

/** Counts without some details; the answer may take a moment, and is undefined where nothing pins it down. */
export type CountWithout = (leftOut: readonly Span[]) => Promise<number | undefined>;

/** The same detail keeps its key while the text around it changes: its kind, its words, and which of several it is. */
export interface KeyedFactor {
  readonly key: string;
  readonly words: string;
  readonly factor: Factor;
}

/** The details that are tried off, and how many people fit without them. */
export function useTried(factors: readonly KeyedFactor[], countWithout: CountWithout) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [counted, setCounted] = useState<{ readonly of: string; readonly people: number | undefined }>();
  const tried = factors.filter(({ key }) => off.has(key));
  const of = tried.map(({ key, factor }) => `${key} ${factor.start}`).join("\n");

  const count = useEffectEvent(() =>
    countWithout(tried.map(({ factor: { start, end } }) => ({ start, end }))).catch(() => undefined),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count, for other details or of another draft
  useEffect(() => {
    if (of === "") return;
    let isStale = false;
    void count().then((people) => !isStale && setCounted({ of, people }));
    return () => {
      isStale = true;
    };
  }, [of, factors]);

  return {
    tried,
    isTried: (key: string) => off.has(key),
    /** Undefined until the first count has come; the count before stays until the next is there. */
    counted: of === "" ? undefined : counted,
    toggle(key: string) {
      setOff((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      });
    },
    putBack: () => setOff(new Set()),
  };
}

/** Names each detail by what it says, and drops those without words. */
export function keyFactors(factors: readonly Factor[], text: string): readonly KeyedFactor[] {
  const seen = new Map<string, number>();
  return factors.flatMap((factor) => {
    const words = text.slice(factor.start, factor.end);
    if (words.trim() === "") return [];
    const said = `${factor.kind} ${words}`;
    const number = (seen.get(said) ?? 0) + 1;
    seen.set(said, number);
    return [{ key: `${said} ${number}`, words, factor }];
  });
}
