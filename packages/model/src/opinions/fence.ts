/**
 * What begins a mark of some model's own format, such as `<|system|>`, `</s>` or `[INST]`: programs may take it for one
 * wherever it stands. Less-than signs before anything else, as in `<3` or `BP < 90`, are left alone.
 */
const MARKS = /<(?=[|｜/a-z_])|\[(?=\/?(?:INST|SYSTEM|AVAILABLE|TOOL))/giu;
const HARMLESS: Readonly<Record<string, string>> = { "<": "‹", "[": "(" };

/** The text with such marks taken the force of. Every sign stays in its place, so that places stay what they are. */
export function disarmed(text: string): string {
  return text.replace(MARKS, (sign) => HARMLESS[sign] ?? sign);
}

/** A line that none of these texts holds, so that none of them can end what it stands in. */
export function fenceFor(texts: readonly string[]): string {
  const held = texts.join("\n").toUpperCase();
  for (let number = 1; ; number++) {
    const fence = `===== DRAFT ${number} =====`;
    if (!held.includes(`DRAFT ${number}`)) return fence;
  }
}
