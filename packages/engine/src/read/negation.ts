/** A negating word at most four words before, with no clause break between. */
const NEGATION =
  /\b(?:not|never|no|nobody|no one|none|without|neither|nor|cannot|don't|dont|doesn't|doesnt|didn't|didnt|isn't|isnt|aren't|wasn't|wasnt|weren't|won't|wont|wouldn't|wouldnt|can't|cant|couldn't|shouldn't|shouldnt|haven't|hasn't|hadn't|mustn't|ain't|avoid|stop|refuse to|instead of|rather than)\b(?:[ \t]+[\p{L}\p{N}'-]+){0,4}[ \t]*["']?$/u;

/** Whether the plain lower-case text that comes right before a phrase negates it. */
export function isNegatedBefore(before: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(" but "), 0),
  );
  return NEGATION.test(clause);
}
