/**
 * A finding that is dealt with takes its part of the card away, and writing into the box takes the focus there. Whoever
 * was in the card goes on with what stands there now, or with the next.
 */
export function rememberPlace(root: ShadowRoot): (() => void) | undefined {
  const focused = root.activeElement;
  const card = focused?.closest(".card");
  if (!focused || !card) return undefined;
  const part = focused.closest(".finding");
  const index = part ? [...card.querySelectorAll(".finding")].indexOf(part) : -1;
  return () => {
    if (!card.isConnected || root.activeElement) return;
    const parts = card.querySelectorAll<HTMLElement>(".finding");
    const next = focused.isConnected
      ? focused
      : index < 0
        ? card
        : (parts[Math.min(index, parts.length - 1)] ?? card);
    (next as HTMLElement).focus({ preventScroll: next === card });
  };
}
