import { useEffect, useState } from "react";
import type { Shown } from "../../shown/shown.ts";
import type { Background } from "../ask-background.ts";

/** After the last key, in milliseconds. */
const REST = 250;

/** What there is to say of the text as it stands; nothing while it has not been read. */
export function useTried(background: Background, text: string): Shown | "failed" | undefined {
  const [tried, setTried] = useState<{ readonly of: string; readonly said: Shown | "failed" }>();
  useEffect(() => {
    if (text.trim() === "") return;
    let isWanted = true;
    const timer = setTimeout(() => {
      // As if it were going out to everybody, which is where most is to be said.
      const ask = { site: "x", host: "x.com", text } as const;
      const show = (said: Shown | "failed" | null) => isWanted && said && setTried({ of: text, said });
      background.ask("check", ask).then(
        (said) => {
          show(said);
          // With the second reader, where that is on; without, there is no more to say.
          background.ask("refine", ask).then(show, () => undefined);
        },
        () => show("failed"),
      );
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [background, text]);
  // An answer about other words is no answer: its places would point at the wrong ones.
  return tried?.of === text ? tried.said : undefined;
}
