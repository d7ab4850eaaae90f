import { useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "here"; readonly value: T };

type Load<T> = (id: string) => Promise<T>;

const fetched = new WeakMap<Load<unknown>, Map<string, unknown>>();

/** Fetches something that will be shown: what is here when the page is drawn is drawn with it, in one step. */
export async function fetchFor<T>(id: string, load: Load<T>): Promise<T> {
  const value = await load(id);
  const byId = fetched.get(load) ?? new Map<string, unknown>();
  fetched.set(load, byId.set(id, value));
  return value;
}

/** Something fetched for an id: fetched again for another id, or when asked. What comes late for an old id is dropped. */
export function useLoaded<T>(id: string, load: Load<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly got: Loaded<T> }>();
  const [attempt, setAttempt] = useState(0);
  const isHere = fetched.get(load)?.has(id) === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` fetches once more
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    const settle = (got: Loaded<T>) => isWanted && setLoaded({ id, got });
    fetchFor(id, load).then(
      (value) => settle({ state: "here", value }),
      () => settle({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, load, attempt, isHere]);
  const retry = () => {
    setLoaded(undefined);
    setAttempt((before) => before + 1);
  };
  if (isHere) return [{ state: "here", value: fetched.get(load)?.get(id) as T }, retry];
  return [loaded?.id === id ? loaded.got : { state: "loading" }, retry];
}
