import { type ComponentType, createElement, useEffect, useState } from "react";
import { LoadNote } from "./load-note.tsx";

/** A component that is fetched when it is first shown, or sooner when `fetch` is called. */
export type Later<P> = ComponentType<P> & { fetch(): Promise<void> };

/**
 * Puts off fetching a part of the page until somebody goes there. Unlike `lazy`, it is drawn at once where it has been
 * fetched already, and where it cannot be fetched it says so and tries again: the rest of the page, draft included, stays.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, isQuiet = false): Later<P> {
  let here: ComponentType<P> | undefined;
  const fetch = async () => {
    here ??= await load();
  };

  function Later(props: P) {
    const [state, setState] = useState<"loading" | "failed" | "here">(here ? "here" : "loading");
    useEffect(() => {
      if (state !== "loading") return;
      let isWanted = true;
      const settle = (next: "failed" | "here") => isWanted && setState(next);
      fetch().then(
        () => settle("here"),
        () => settle("failed"),
      );
      return () => {
        isWanted = false;
      };
    }, [state]);
    if (here) return createElement(here, props);
    if (isQuiet && state === "loading") return null;
    return <LoadNote state={state === "failed" ? "failed" : "loading"} onRetry={() => setState("loading")} />;
  }

  return Object.assign(Later, { fetch });
}

/** The same for a dialog, which is fetched when it is first opened. */
export function laterOpened<P extends { readonly isOpen: boolean }>(
  load: () => Promise<ComponentType<P>>,
): Later<P> {
  const Dialog = later(load, true);

  function Opened(props: P) {
    const [wasOpened, setOpened] = useState(false);
    if (props.isOpen && !wasOpened) setOpened(true);
    return wasOpened ? createElement(Dialog, props) : null;
  }

  return Object.assign(Opened, { fetch: Dialog.fetch });
}
