import { useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "here"; readonly value: T };

/** Something fetched for an id: fetched again for another id, or when asked. What comes late for an old id is dropped. */
export function useLoaded<T>(id: string, load: (id: string) => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly got: Loaded<T> }>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` fetches once more
  useEffect(() => {
    let isWanted = true;
    const settle = (got: Loaded<T>) => isWanted && setLoaded({ id, got });
    load(id).then(
      (value) => settle({ state: "here", value }),
      () => settle({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, load, attempt]);
  const retry = () => {
    setLoaded(undefined);
    setAttempt((before) => before + 1);
  };
  return [loaded?.id === id ? loaded.got : { state: "loading" }, retry];
}
