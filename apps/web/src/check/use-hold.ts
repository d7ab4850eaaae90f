import { useEffect, useState } from "react";

const HALF_AN_HOUR = 30 * 60 * 1000;

export type Hold =
  | { readonly kind: "none" }
  | { readonly kind: "held"; readonly until: number }
  | { readonly kind: "over" };

/** Half an hour between writing and sending: what is written in anger often reads differently after it. */
export function useHold() {
  const [hold, setHold] = useState<Hold>({ kind: "none" });
  const until = hold.kind === "held" ? hold.until : undefined;

  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(() => setHold({ kind: "over" }), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);

  return {
    hold,
    start: () => setHold({ kind: "held", until: Date.now() + HALF_AN_HOUR }),
    letGo: () => setHold({ kind: "none" }),
  };
}

/** A time of the day as the reader writes it: "14:05". */
export function clockTime(instant: number): string {
  return new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
