const ORIGINAL = "(Original)";
const TRANSLATED = "(Translated by Google)";

/** What was written, where Google shows a translation with it: before or after it. */
export function originalWords(text: string): string {
  const translated = text.indexOf(TRANSLATED);
  if (translated < 0) return text.trim();
  const original = text.indexOf(ORIGINAL);
  if (original < 0)
    return translated === 0 ? text.slice(TRANSLATED.length).trim() : text.slice(0, translated).trim();
  const start = original + ORIGINAL.length;
  return text.slice(start, translated > original ? translated : undefined).trim();
}
