import { detailsOf } from "./details.ts";
import type { NameMention } from "./name-mention.ts";
import type { Reading } from "./reading.ts";

// "Hi Carys,", "dear Mrs Rowe", "thank you Tom", "cheers, Bev"; "RIP" is no greeting.
const GREETED_BEFORE =
  /(?:^|[\s,.!"'(])(?:hi|hello|hey|hiya|heya|hola|hullo|howya|howdy|dear|dearest|kia ora|morena|ngā mihi|nga mihi|good (?:morning|afternoon|evening)|morning|afternoon|evening|happy birthday|thanks|thank you|thanks so much|thank you so much|many thanks|cheers|ta|sorry|congratulations|congrats|well done|welcome|alright|welcome back|bless you|night|goodnight|bye|ok|okay|yes|no|aye|ah|oh|haha|lol)[\s,!]{1,3}(?:my |our |dear |lovely |you |to you )?$/;

/** Whoever the draft speaks to by name. */
export function isGreeted(name: NameMention, before: string, reading: Reading): boolean {
  return GREETED_BEFORE.test(before) || isVocative(name, reading);
}

/** "Trent, we note that you …", "… see you Friday, Bea!": the name stands between commas or at an end and "you" follows. */
function isVocative(name: NameMention, reading: Reading): boolean {
  const { text } = reading;
  const before = text.slice(Math.max(0, name.start - 2), name.start);
  const after = text.slice(name.end, name.end + 2);
  const startsClause = name.start === 0 || /[,.!?\n][ "]?$/.test(before);
  const endsClause = /^(?:,|!|\.|\?|$|\s*\n)/.test(after);
  if (!startsClause || !endsClause) return false;
  return detailsOf(reading).has("you") && !/^,? (?:who|aged|\d)/.test(text.slice(name.end, name.end + 8));
}

/** A greeting to somebody of the same team, or to the patient written to; not somebody greeted in passing. */
export function isGreetedInRoom(name: NameMention, { context, text }: Reading): boolean {
  switch (context.audience) {
    case "patient":
      return true;
    case "colleagues":
    case "private":
      return !/[.!?]\s/.test(text.slice(Math.max(0, name.start - 60), name.start));
    default:
      return false;
  }
}
