import { useEffect, useEffectEvent } from "react";
import { isRecord } from "../settings/settings.ts";

/** "Back" puts an open sheet away, as on every phone, rather than leaving the page behind it. */
export function useBackToClose(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    window.history.pushState({ isSheet: true }, "");
    const onBack = () => close();
    window.addEventListener("popstate", onBack);
    return () => {
      window.removeEventListener("popstate", onBack);
      if (isRecord(window.history.state) && window.history.state.isSheet) window.history.back();
    };
  }, [isOpen]);
}
