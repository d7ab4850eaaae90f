import { useEffect } from "react";

/**
 * Tells the style sheets how much of the page the keyboard of a phone covers. Browsers that shrink the page for it
 * (`interactive-widget` in index.html) leave nothing to tell; Safari does not, and would hide what stands at the foot.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const tell = () => {
      const covered = seen.scale > 1 ? 0 : window.innerHeight - seen.height - seen.offsetTop;
      document.documentElement.style.setProperty("--keyboard", `${Math.max(0, Math.round(covered))}px`);
    };
    seen.addEventListener("resize", tell);
    seen.addEventListener("scroll", tell);
    return () => {
      seen.removeEventListener("resize", tell);
      seen.removeEventListener("scroll", tell);
    };
  }, []);
}
