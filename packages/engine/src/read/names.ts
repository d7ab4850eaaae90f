import { overlaps } from "../span.ts";
import { ADDRESSED_TOGETHER, COMMON_CAPITALS } from "./lexicons/name-cues.ts";
import { isEponym, isPublicPair, makesNoPerson } from "./lexicons/not-names.ts";
import { isRegion } from "./lexicons/regions.ts";
import { titleKind } from "./lexicons/titles.ts";
import type { NameForm, NameMention } from "./name-mention.ts";
import { MOST_NAME_WORDS, scanNames } from "./name-scan.ts";
import type { Reading } from "./reading.ts";
import { type Tagged, taggedIn } from "./tagger/tagger.ts";

const known = new WeakMap<Reading, readonly NameMention[]>();

/** Every name in the draft, in its order, found once. */
export function namesIn(reading: Reading): readonly NameMention[] {
  let names = known.get(reading);
  if (names === undefined) {
    names = joined(
      scanNames(reading),
      taggedIn(reading).map((each) => withoutOpening(each, reading)),
      reading,
    );
    known.set(reading, names);
  }
  return names;
}

/**
 * Names by list and shape, and names by their place in the sentence, together: each finds what the other misses. A word that
 * is a name as well ("Green", "Sunday") is one only where the sentence says so too.
 */
function joined(listed: readonly NameMention[], tagged: readonly Tagged[], reading: Reading): NameMention[] {
  const names: NameMention[] = [];
  let next = 0;
  for (const name of listed) {
    if (name.start < (names.at(-1)?.end ?? 0)) continue;
    while (next < tagged.length && (tagged[next] as Tagged).end <= name.start) {
      names.push(...mentionOf(tagged[next] as Tagged, reading));
      next += 1;
    }
    const same = tagged[next];
    if (same === undefined || !overlaps(same, name)) {
      if (!isDoubtful(name)) names.push(name);
      continue;
    }
    names.push(isPersonInWords(same) ? widened(name, same) : name);
    while (next < tagged.length && (tagged[next] as Tagged).start < name.end) next += 1;
  }
  for (const rest of tagged.slice(next)) names.push(...mentionOf(rest, reading));
  return names;
}

/** "Ask Bev", "Poor Gwen": a capital only because the sentence begins there. */
const OPENING =
  /^(?:patient|pt|director|hiya|ask|tell|ring|call|text|give|chase|send|thank|thanks|see|saw|met|meet|bless|poor|well done|shame|hope|also|both|even|because|remember|happy|sorry|re|rip)\s+(?=\p{Lu})/iu;

function withoutOpening(tagged: Tagged, { text }: Reading): Tagged {
  const opening = OPENING.exec(text.slice(tagged.start, tagged.end))?.[0];
  if (opening === undefined) return tagged;
  const gone = opening.trim().split(/\s+/).length;
  return { ...tagged, start: tagged.start + opening.length, words: tagged.words.slice(gone) };
}

function isPersonInWords({ kind, isSigned }: Tagged): boolean {
  return kind === "person" && !isSigned;
}

const SINGLE_FORMS: ReadonlySet<NameForm> = new Set(["given", "family", "full"]);

/** A name and a word in one, with nothing beside it but a capital. */
function isDoubtful({ isWeak, form }: NameMention): boolean {
  return isWeak && SINGLE_FORMS.has(form);
}

/** What the sentence adds to a name that a list knows: that it is one ("Barry", "Green"), and how far it goes ("Jordan T"). */
function widened(name: NameMention, tagged: Tagged): NameMention {
  const told = { ...name, isWeak: name.isWeak && name.titleKind !== undefined };
  if (name.titleKind !== undefined && tagged.start < name.start) return told;
  if (tagged.start > name.start || tagged.end < name.end || tagged.words.length > MOST_NAME_WORDS)
    return told;
  return { ...told, start: tagged.start, end: tagged.end, words: tagged.words };
}

/** A name that no list knows; not where a list knows better: a term, a brand of place, a title alone. */
function mentionOf(tagged: Tagged, { text }: Reading): NameMention[] {
  const { start, end, words } = tagged;
  if (!isPersonInWords(tagged)) return [];
  if (words.length > MOST_NAME_WORDS || !/^\p{Lu}/u.test(text.slice(start, end))) return [];
  if (words.every(isNoName) || isEponym(words[0] as string) || makesNoPerson(words.at(-1) as string))
    return [];
  return [
    {
      start,
      end,
      form: "told-by-place",
      title: undefined,
      titleKind: undefined,
      isWeak: false,
      isPublic: isPublicPair(words),
      words,
    },
  ];
}

/** Written with a capital like a name, and nobody's. */
const KIN_AND_HEAVEN = new Set(
  "mum mam mom mummy mammy mommy dad daddy god gods jesus christ lord allah buddha santa satan sisters brothers sister brother editor bhai pharma".split(
    " ",
  ),
);

function isNoName(word: string): boolean {
  return (
    KIN_AND_HEAVEN.has(word) ||
    COMMON_CAPITALS.has(word) ||
    titleKind(word) !== undefined ||
    isRegion(word) ||
    ADDRESSED_TOGETHER.has(word)
  );
}
