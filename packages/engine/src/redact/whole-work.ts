import type { PlacedHit } from "./placed-hit.ts";

/** "The yoga teacher", "a retired bus driver", "an opera singer": what is between the article and the work says which. */
const WHICH_BEFORE =
  /(?<![\w'])(?:an?|the|our|their|that|this|another)(?<which> (?:(?:retired|former|ex|local|young|old|famous|well-known)[ -])?[\w'-]{2,14} )$/i;
const SAYS_NOTHING = /^ (?:same|other|only|whole|next|last|first|new|poor|lovely|dear|one|most|very) $/i;
/** "Lollipop man", "rugby player": the noun of the work behind what it is done with. */
const WHO_AFTER =
  /^ (?:man|woman|lady|girl|lad|player|owner|boss|worker|coach|teacher|driver|captain|instructor|singer|leader|keeper|trainer|official|fan)(?![\w'-])/i;

/** An occupation with the words that say which kind it is. */
export function wholeWork(hit: PlacedHit, text: string): PlacedHit {
  const { start, end } = hit.span;
  const which = WHICH_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.which ?? "";
  const before = SAYS_NOTHING.test(which) ? 0 : Math.max(0, which.length - 1);
  const after = WHO_AFTER.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  return { ...hit, span: { start: start - before, end: end + after } };
}
