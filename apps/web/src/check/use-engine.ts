import { useEffect, useState } from "react";
import { whenIdle } from "../shell/when-idle.ts";
import { type Engine, loadEngine } from "./engine.ts";

/** The engine as soon as the page has left it room to come, "unavailable" when it could not be had, and a way to try again. */
export function useEngine() {
  const [engine, setEngine] = useState<Engine | "unavailable">();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    whenIdle()
      .then(loadEngine)
      .then(setEngine, () => setEngine("unavailable"));
  }, [attempt]);

  return { engine, reload: () => setAttempt((before) => before + 1) };
}
