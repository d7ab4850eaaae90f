const SMALL_WORD =
  /^(?:the|a|an|of|from|in|at|on|off|out|by|to|with|and|our|my|his|her|their|your|who|is|was|that|that's|this|number|no|s)$/i;

/** Words that tell nothing of anybody, often labelled together with what does: "off the Furzebrook estate", "Beryl's". */
export function isSmallWord(word: string): boolean {
  return SMALL_WORD.test(word);
}
