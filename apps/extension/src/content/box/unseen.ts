/** Smaller than a line of anybody's text, in pixels. */
const TINY = 5;

/**
 * Whether what stands in an element is drawn somewhere else: editors that paint their text take keys in an element that
 * nobody sees, and what it holds is not the draft. This looks at the layout, so it is not for every key.
 */
export function isDrawnElsewhere(element: HTMLElement): boolean {
  if (!element.checkVisibility()) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < TINY || height < TINY) return true;
  return !element.checkVisibility({ opacityProperty: true });
}

/** Editors that keep only the lines on the screen in the page. */
export const isPartOnly = (element: HTMLElement): boolean => element.querySelector(".cm-gap") !== null;
