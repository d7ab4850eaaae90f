import { useEffect, useEffectEvent } from "react";

interface Keys {
  readonly onStep: (direction: 1 | -1) => void;
  readonly onUndo: () => void;
}

const WRITES_ITSELF = "input, textarea, select, [contenteditable='true']";

/** The keys of the editor work from anywhere on the page: F8 goes through the findings, Ctrl and Z takes a fix back. */
export function usePageKeys(isShown: boolean, { onStep, onUndo }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (target.closest(`${WRITES_ITSELF}, [role=dialog], [role=alertdialog]`)) return;
    const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (event.key !== "F8" && !isUndo) return;
    event.preventDefault();
    if (isUndo) onUndo();
    else onStep(event.shiftKey ? -1 : 1);
  });

  useEffect(() => {
    if (!isShown) return;
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isShown]);
}
