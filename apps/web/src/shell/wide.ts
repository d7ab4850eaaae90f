/** From here on the findings have room beside the draft. */
export const WIDE = "(min-width: 1024px)";
