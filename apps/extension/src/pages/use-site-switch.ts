import { useCallback, useEffect, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { askToBeLetInto, isLetInto, leave, onPermitsChanged } from "./permits.ts";

export type SwitchState =
  | "off"
  | "on"
  /** The browser is asking the reader. */
  | "asking"
  /** Wanted, but the browser does not let Bedside in. */
  | "kept-out";

interface SiteSwitch {
  readonly state: SwitchState;
  /** Whether the reader has just been asked by the browser, and said no. */
  readonly wasRefused: boolean;
  readonly turn: (isOn: boolean) => Promise<void>;
}

interface Wish {
  readonly isWanted: boolean;
  /** Asked of the browser when it is switched on. */
  readonly patterns: readonly string[];
  /** Given back when it is switched off; what was asked for, unless another page may have asked for more. */
  readonly patternsToLeave?: readonly string[];
  readonly wanting: (isOn: boolean) => Partial<Settings>;
  readonly keep: (patch: Partial<Settings>) => Promise<void>;
}

/** One site, on or off: what the reader wants, and what the browser lets happen. */
export function useSiteSwitch({
  isWanted,
  patterns,
  patternsToLeave = patterns,
  wanting,
  keep,
}: Wish): SiteSwitch {
  const [isLetIn, setLetIn] = useState<boolean>();
  const [isAsking, setAsking] = useState(false);
  const [wasRefused, setRefused] = useState(false);
  const asked = patterns.join(" ");

  const look = useCallback(async () => setLetIn(await isLetInto(asked.split(" "))), [asked]);
  useEffect(() => {
    void look();
    return onPermitsChanged(() => void look());
  }, [look]);

  const turn = async (isOn: boolean) => {
    setRefused(false);
    if (!isOn) {
      await keep(wanting(false));
      await leave(patternsToLeave);
      return;
    }
    setAsking(true);
    // The wish is kept before there is an answer: some browsers close the popup to ask, and nobody would be here to keep it.
    const kept = keep(wanting(true));
    const isAllowed = await askToBeLetInto(patterns);
    await kept;
    if (!isAllowed) await keep(wanting(false));
    await look();
    setRefused(!isAllowed);
    setAsking(false);
  };

  return { state: isAsking ? "asking" : stateOf(isWanted, isLetIn), wasRefused, turn };
}

/** Until the browser has said, what is wanted is taken for granted, so that nothing flickers. */
function stateOf(isWanted: boolean, isLetIn: boolean | undefined): SwitchState {
  if (!isWanted) return "off";
  return isLetIn === false ? "kept-out" : "on";
}
