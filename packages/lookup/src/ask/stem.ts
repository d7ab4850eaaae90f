/** Endings that change nothing of what a question is about, the longest first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'s", ""],
  ["ations", "ate"],
  ["ation", "ate"],
  ["ements", "e"],
  ["ement", "e"],
  ["iest", "y"],
  ["ies", "y"],
  ["ied", "y"],
  ["ings", ""],
  ["ing", ""],
  ["ers", ""],
  ["sses", "ss"],
  ["shes", "sh"],
  ["ches", "ch"],
  ["xes", "x"],
  ["ed", ""],
  ["er", ""],
  ["es", "e"],
  ["s", ""],
];
/** What has to be left of a word. */
const LEAST = 3;

/**
 * A word without its commonest endings, so that "posting", "posted" and "posts" are one. Rough on purpose: what it
 * confuses, the pieces of words tell apart.
 */
export function stemOf(word: string): string {
  if (word.length <= LEAST) return word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST) continue;
    if (ending === "s" && /(?:ss|us|is)$/.test(word)) return word;
    return tidy(word.slice(0, -ending.length) + instead);
  }
  return tidy(word);
}

/** "stopp" and "stop", "share" and "shar" are the same stem. */
function tidy(stem: string): string {
  const undoubled = stem.replace(/([bdfgmnprt])\1$/, "$1");
  return undoubled.length > LEAST && undoubled.endsWith("e") ? undoubled.slice(0, -1) : undoubled;
}
