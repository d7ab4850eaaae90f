/** The colours of `tokens.css`, read from its text: each name with its light and its dark value. */
export function coloursOf(css: string): ReadonlyMap<string, { light: string; dark: string }> {
  const found = new Map<string, { light: string; dark: string }>();
  for (const [, name, light, dark] of css.matchAll(
    /--([a-z-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g,
  )) {
    if (name && light && dark) found.set(name, { light, dark });
  }
  return found;
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
