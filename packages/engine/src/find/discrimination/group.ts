import type { Reading } from "../../read/reading.ts";
import { isCondemned, isReported } from "../../read/reported.ts";
import type { Span } from "../../span.ts";

// Warmth, equality, numbers: how groups are spoken of decently.
const DECENT =
  /\b(?:love(?:ly|d|s)?|proud|wonderful|brilliant|amazing|kind(?:er|est|ness)?|welcome|thank(?:s|ful|ed)?|grateful|celebrat\w+|equal(?:ity|ly)?|inclusi\w+|deserves?|respect(?:ed|ing|ful)?|dignity|human beings?|support(?:ed|ing|ive)?|solidarity|belong|rights?|valued?|talented|skilled|hard-?working|generous|strong|resilien\w+|courage\w*|brave|beautiful|inspir\w+|happy|allies|ally|contribut\w+|diverse|diversity|same as (?:you|me|us|everyone|everybody|anyone)|just like (?:you|me|us|everyone|everybody|anyone)|like (?:everyone|everybody|anyone) else|just (?:people|human|trying|as)|discriminat\w+|barriers?|inequalit\w+|racism|prejudice|stigma|bias|stereotyp\w+|stats?|statistics?|prevalence|incidence|risks?|rates?|per ?cent|percent|%|study|studies|trial|data|survey|census|research|guideline|times (?:as|more) likely|more likely|less likely|mbrrace|leder|ons|screening|leaflet|interpreter|translated?|charity|awareness|history month|festival|never been offered|missed out|iftar|unbiased|misunderstood|persecuted|oppressed)\b/;
// "lovely people, but": the warmth is a wrapper.
const BUT = /\b(?:but|however|shame|except|though)\b/;

/** Whether the words around a span speak decently: warmly, of equality or of numbers, with no "but" to follow. */
export function isDecent(reading: Reading, span: Span): boolean {
  const sentence = reading.plainOf(reading.sentenceOf(span)).slice(0, 400);
  return DECENT.test(sentence) && !BUT.test(sentence);
}

/** Whether prejudice is only repeated: told, quoted or condemned. */
export function isToldOfOthers(reading: Reading, span: Span): boolean {
  return isReported(reading, span) || isCondemned(reading, span);
}
