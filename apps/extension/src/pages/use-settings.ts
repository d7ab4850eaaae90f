import { useCallback, useEffect, useRef, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import type { Background } from "./ask-background.ts";

/** What a page knows of the settings at this moment. */
export type Known =
  | { readonly state: "waiting" }
  /** The background does not answer. */
  | { readonly state: "silent" }
  | { readonly state: "known"; readonly settings: Settings };

export interface KeptSettings {
  readonly known: Known;
  /** Shows the change at once and has it kept. */
  readonly keep: (patch: Partial<Settings>) => Promise<void>;
  readonly tryAgain: () => void;
}

/** The settings as the background has them, also when another page changes them. */
export function useSettings(background: Background): KeptSettings {
  const [known, setKnown] = useState<Known>({ state: "waiting" });
  // A change that is not kept yet must not be undone for a moment by an answer to an older question.
  const pending = useRef(0);

  const learn = useCallback(async () => {
    try {
      const settings = await background.ask("settings", null);
      if (pending.current === 0) setKnown({ state: "known", settings });
    } catch {
      setKnown({ state: "silent" });
    }
  }, [background]);

  useEffect(() => {
    void learn();
    return background.onChanged(() => void learn());
  }, [background, learn]);

  const keep = useCallback(
    async (patch: Partial<Settings>) => {
      setKnown((before) =>
        before.state === "known" ? { state: "known", settings: { ...before.settings, ...patch } } : before,
      );
      pending.current += 1;
      try {
        const settings = await background.ask("keep", withoutGaps(patch));
        pending.current -= 1;
        if (pending.current === 0) setKnown({ state: "known", settings });
      } catch {
        pending.current -= 1;
        setKnown({ state: "silent" });
      }
    },
    [background],
  );

  const tryAgain = useCallback(() => {
    setKnown({ state: "waiting" });
    void learn();
  }, [learn]);

  return { known, keep, tryAgain };
}

/**
 * Between its parts an extension sends JSON, which has no `undefined`: "I would rather not say" would leave the profession
 * as it was. Nothing, said as `null`, falls back to no profession.
 */
function withoutGaps(patch: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [name, value ?? null]),
  ) as Partial<Settings>;
}
