import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import type { Span } from "../../span.ts";

/** "… never again. - Maureen P", "Terrible. Farid": whoever wrote it put a name at the end. */
const SIGNED = /[-.!?)\n]\s*(?<name>\p{Lu}\p{Ll}{2,})(?: \p{Lu}\p{Ll}*\.?)?(?: x+)?[.!]?\s*$/gu;
/** "My son Callan", "my mum Jean": whose care it was. */
const OF_THEIRS =
  /\b[Mm]y (?:mum|mom|mam|mother|dad|father|nan|gran|grandad|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|baby|boy|girl|lad) (?<name>\p{Lu}\p{Ll}{2,})/gu;

const DOES =
  /^(?:was|were|is|has|had|did|didn't|came|went|told|left|chose|knew|never|refuses|said|\w{3,}ed)$/;

/** Where an answer says something of the one who complained, or of theirs, by the name that the complaint gives. */
export function saidOfWriter(reading: Reading): Span | undefined {
  const { replyTo, tokens } = reading;
  if (replyTo === undefined) return undefined;
  const names = [SIGNED, OF_THEIRS].flatMap((pattern) =>
    replyTo.casedMatches(pattern).map(({ groups }) => (groups.name as string).toLowerCase()),
  );
  if (names.length === 0) return undefined;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [name, verb] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (names.includes(name.lower) && DOES.test(verb.lower)) return { start: name.start, end: verb.end };
  }
  return undefined;
}
