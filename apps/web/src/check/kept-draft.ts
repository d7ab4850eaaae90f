import type { SetAside } from "@bedside/ui";
import { useEffect, useEffectEvent } from "react";
import { type DeviceStore, thisDevice } from "../settings/device-store.ts";
import { isRecord } from "../settings/settings.ts";

/** A draft that the author asked to have kept on this device, with what belongs to it. */
export interface KeptDraft {
  readonly text: string;
  readonly replyTo: string;
  readonly setAside: readonly SetAside[];
}

export const NO_DRAFT: KeptDraft = { text: "", replyTo: "", setAside: [] };

const NAME = "draft";
const WAIT = 400;

export function keptDraftFrom(kept: unknown): KeptDraft {
  if (!isRecord(kept)) return NO_DRAFT;
  return {
    text: typeof kept.text === "string" ? kept.text : "",
    replyTo: typeof kept.replyTo === "string" ? kept.replyTo : "",
    setAside: Array.isArray(kept.setAside) ? kept.setAside.filter(isSetAside) : [],
  };
}

export function openKeptDraft(isWanted: boolean, store: DeviceStore = thisDevice): KeptDraft {
  return isWanted ? keptDraftFrom(store.read(NAME)) : NO_DRAFT;
}

/** Keeps the draft while the author wants that, and forgets it as soon as they do not. */
export function useKeptDraft(draft: KeptDraft, isWanted: boolean): void {
  const keep = useEffectEvent(() => {
    if (isWanted) thisDevice.write(NAME, draft);
  });

  useEffect(() => {
    if (!isWanted) {
      thisDevice.forget(NAME);
      return;
    }
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, [isWanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed draft is what starts the wait anew
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(keep, WAIT);
    return () => clearTimeout(timer);
  }, [draft, isWanted]);
}

function isSetAside(value: unknown): value is SetAside {
  return (
    isRecord(value) &&
    typeof value.rule === "string" &&
    typeof value.words === "string" &&
    typeof value.reason === "string"
  );
}
