import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";

/** A verb that tells the reader, or somebody the reader looks after, to do something. */
export interface Order {
  /** Where the verb stands among the draft's tokens. */
  readonly at: number;
  /** "Don't ring": told not to. */
  readonly isForbidden: boolean;
}

/** The orders among these verbs: commands, "you can / should / must", "tell him to", "she's to", "I'd". */
export function ordersOf(reading: Reading, verbs: ReadonlySet<string>): readonly Order[] {
  const { tokens } = reading;
  const orders: Order[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!verbs.has((tokens[at] as Token).lower)) continue;
    const order = orderAt(reading, at, orders.at(-1));
    if (order !== undefined) orders.push(order);
  }
  return orders;
}

/** No sentence that tells somebody to do something needs more words than this before its verb. */
const FARTHEST = 12;

function orderAt(reading: Reading, at: number, last: Order | undefined): Order | undefined {
  const { tokens } = reading;
  let isForbidden = false;
  for (let place = at; place > at - FARTHEST; place--) {
    const before = tokens[place - 1];
    const gap = gapBefore(reading, place);
    if (before === undefined || ENDS.test(gap)) return { at, isForbidden };
    const word = before.lower;
    if (PAUSES.test(gap)) {
      return isTold(reading, place - 1, last) ? { at, isForbidden } : undefined;
    }
    if (FORBIDS.has(word)) isForbidden = true;
    else if (word === "to")
      return TELLS_TO.has(tokens[place - 2]?.lower ?? "") ? { at, isForbidden } : undefined;
    else if (MODALS.has(word)) return isOthersOwn(tokens, place - 2) ? undefined : { at, isForbidden };
    else if (JOINS.has(word)) return isTold(reading, place - 1, last) ? { at, isForbidden } : undefined;
    else if (VOCATIVES.has(word) || YOU.has(word)) return { at, isForbidden };
    else if (!FILLERS.has(word)) return undefined;
  }
  return undefined;
}

/** What stands between a token and the one before. */
function gapBefore({ text, tokens }: Reading, place: number): string {
  const token = tokens[place];
  return token === undefined ? "" : text.slice(tokens[place - 1]?.end ?? 0, token.start);
}

/**
 * After a comma or an "and" the sentence goes on as it began: as an order, or as a story about somebody ("they panic, stop
 * their tablets, and …").
 */
function isTold(reading: Reading, from: number, last: Order | undefined): boolean {
  const { tokens } = reading;
  for (let place = from; place >= 0 && place > from - FARTHEST; place--) {
    if (last?.at === place) return true;
    if (OTHERS.has((tokens[place] as Token).lower)) return false;
    if (ENDS.test(gapBefore(reading, place))) return true;
  }
  return true;
}

/** "I should stop", "they can't take": somebody's own affair; "he should stop his" is advice about him. */
function isOthersOwn(tokens: readonly Token[], place: number): boolean {
  return FIRST.has(tokens[place]?.lower ?? "");
}

const ENDS = /[.!?:\n;()"\u201c\u201d\u2013\u2014*>\u{1F300}-\u{1FAFF}\u2600-\u27BF]|\s-\s/u;
const PAUSES = /,/;
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const FILLERS = words(
  "just simply also please really definitely absolutely straight immediately now always even ever actually honestly totally completely instead tonight nah today tomorrow maybe first lah la abeg pls plz still all better ok okay yes yep nah no best away up both daily",
);
const FORBIDS = words("no don't dont never not donot dinnae");
const MODALS = words(
  "should must can need gotta do ought better shall he's she's they're you're it's i'd we'd you'd d",
);
const JOINS = words("and or but so then & n plus");
const TELLS_TO = words(
  "need needs have has ought got want wants tell him her them try remember best better easier is he's she's going mum dad safe ok okay fine free everyone everybody you people parents",
);
const YOU = words("you u ye y'all yous yuh yall everyone everybody");
const VOCATIVES = words(
  "mums mum mummies mamas mama mothers ladies girls girl guys folks people sisters sister brothers brother bro hun babe babes love pet mate lads lad parents family friends dears mommies moms mammies uncle auntie aunty colleagues",
);
const FIRST = words("i we who people patients i've we've");
const OTHERS = words(
  "i we they he she who people patients i'm i've we've they've he'd she'd she's he's i'll we'll i'd my our someone somebody nobody women men parents doctors nurses which that",
);
