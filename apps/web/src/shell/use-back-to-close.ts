import { useEffect, useEffectEvent } from "react";
import { isRecord } from "../settings/settings.ts";

/** How many are open: the history holds one step for all of them. */
let open = 0;

/** "Back" puts an open sheet away, as on every phone, rather than leaving the page behind it. */
export function useBackToClose(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    open += 1;
    if (!isAtSheet()) window.history.pushState({ isSheet: true }, "");
    const onBack = () => close();
    window.addEventListener("popstate", onBack);
    return () => {
      open -= 1;
      window.removeEventListener("popstate", onBack);
      // The step is taken back a moment later, when it is known that no other sheet has come in this one's place.
      queueMicrotask(() => open === 0 && isAtSheet() && window.history.back());
    };
  }, [isOpen]);
}

function isAtSheet(): boolean {
  const { state } = window.history;
  return isRecord(state) && state.isSheet === true;
}
