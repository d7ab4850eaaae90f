import { useEffect, useState } from "react";
import type { ReaderState } from "../../reader/reader-state.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";

/** How it is with the second reader, looked at anew whenever the settings are; undefined where nobody answers. */
export function useReader(background: Background, settings: Settings): ReaderState | undefined {
  const [state, setState] = useState<ReaderState | undefined>({ kind: "off" });
  const { hasSecondReader, isPaused } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: settings that were kept just now are other settings, though they look the same
  useEffect(() => {
    if (!hasSecondReader || isPaused) return setState({ kind: "off" });
    let isWanted = true;
    const look = async () => {
      const answer = await background.ask("reader", null).catch(() => undefined);
      if (!isWanted) return;
      // Off, while the page says on: the switch was pressed a moment ago, and this is asked again once that is kept.
      setState(answer?.kind === "off" ? { kind: "starting" } : answer);
      // The background answers at once when the start is over, and every few seconds until then.
      if (answer?.kind === "starting") await look();
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [background, settings, hasSecondReader, isPaused]);
  return state;
}
