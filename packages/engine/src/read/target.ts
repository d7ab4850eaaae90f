import type { Span } from "../span.ts";
import { type Mention, mentionOf } from "./lexicons/people.ts";
import { characteristicOf } from "./lexicons/protected-groups.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokenise.ts";

/** Whom an insult or a remark is aimed at. `reader` is the person addressed as "you" where nobody knows who that is. */
export type TargetKind =
  | "self"
  | "reader"
  | "patient"
  | "relative"
  | "colleague"
  | "profession"
  | "group"
  | "public-figure"
  | "institution"
  | "person"
  | "idea"
  | "nobody";

export interface Target {
  readonly kind: TargetKind;
  /** A name stands beside the words, so that others can tell who is meant. */
  readonly isNamed: boolean;
  /** One person, as against several or a whole group. */
  readonly isOne: boolean;
}

const NOBODY: Target = { kind: "nobody", isNamed: false, isOne: false };

/** How far away somebody may be spoken of and still be meant, in words. */
const WORDS_BEFORE = 12;
const WORDS_AFTER = 9;
/** An attribute stands at most two words before what it is said of: "useless night managers". */
const WORDS_OF_ATTRIBUTE = 2;
/** How far back a pronoun or a sentence without a subject looks for whom it means. */
const WORDS_BACK = 25;

/**
 * Whom the words in a span are said of: what they describe ("useless managers"), else who is addressed or the subject
 * right before ("you absolute …", "my printer is …"), else the nearest mention in the sentence, else in the sentence
 * before. "Nobody" is common: people swear at printers, rain and life.
 */
export function targetOf(reading: Reading, span: Span): Target {
  const around = wordsAround(reading, span);
  const found =
    selfBefore(reading, span) ??
    addressed(reading, span) ??
    describedBy(around) ??
    nearestBefore(around) ??
    nearestAfter(around) ??
    spokenOfBefore(around) ??
    spokenOfAfter(around);
  if (found === undefined) return NOBODY;
  return settle(found, around, reading, span);
}

/** Whether it is somebody who could be hurt: not oneself, an idea, a thing or nobody. */
export function isSomebody({ kind }: Pick<Target, "kind">): boolean {
  return kind !== "self" && kind !== "idea" && kind !== "nobody";
}

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the first token in the span, and of the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Span;
}

interface Found {
  readonly mention: Mention;
  readonly index: number;
}

function wordsAround(reading: Reading, span: Span): Around {
  const { text, tokens } = reading;
  const from = firstAtOrAfter(tokens, span.start);
  return { text, tokens, from, to: firstAtOrAfter(tokens, span.end), sentence: reading.sentenceOf(span) };
}

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// "I'm such an …", "I felt a right …", "daft me", "(me)": said of oneself. "My" is not: "my useless manager".
const SELF_BEFORE =
  /(?:^|[^\w'])(?:i(?:'m| am| was|'ve been| have been| felt| feel| feel like| felt like| look| looked| looked like| sound| sounded| must be| made| make)?|im|am i|was i|me|made me|makes me|making me|feeling|we(?:'re| are| were)) (?:being |looking |feeling |like )?(?:just |only |not |really |that |such |so |too |a |an |the |bit |right |total |proper |absolute |complete |utter |bloody |of |massive |real ){0,5}$/;
const SELF_AFTER =
  /^[\s,]*(?:\(me\)|\(it's me\)|\(i am\)|\(that's me\)|that i am|i am\b|me\b(?!\s+(?:and|mam|mum|dad)))/;

function selfBefore(reading: Reading, span: Span): Found | undefined {
  const isSelf = SELF_BEFORE.test(reading.before(span, 60)) || SELF_AFTER.test(reading.after(span, 14));
  return isSelf ? { mention: "self", index: -1 } : undefined;
}

// "you …", "you're a …", "shut up, you …", "…, you": the person who will read it.
const ADDRESSED_BEFORE =
  /(?:^|[^\w'])(?:you|u|ya|ye|yous|youse|y'all|you're|youre|ur|you are|you were|are you|you lot|you utter|you absolute|(?:which|one|some|all|any|none) of (?:you|ye|yous))(?: people| lot)? (?:being |all |just |only |really |such |so |too |a |an |the |right |total |proper |absolute |complete |utter |bloody |fucking |big |wee |old |silly |and |as |like |of |you |little |basically ){0,5}$/;
const ADDRESSED_AFTER = /^,? (?:you|u|ye|yous|y'all)(?: lot| people| two)?(?=[\s.!?,]*$)/;

function addressed(reading: Reading, span: Span): Found | undefined {
  const isAddressed =
    ADDRESSED_BEFORE.test(reading.before(span, 60)) || ADDRESSED_AFTER.test(reading.after(span, 24));
  return isAddressed ? { mention: "reader", index: -1 } : undefined;
}

// "useless, and she …", "thick who …": past these words another clause begins.
const CLAUSE = /^(?:and|but|or|that|who|in|on|at|to|for|with|when|if|is|was|are|were)$/;

/** The head of what the words describe: the managers of "useless night managers"; else a person named inside them. */
function describedBy({ tokens, from, to, sentence, text }: Around): Found | undefined {
  const isApart = (index: number) =>
    /[,;:.!?()]/.test(text.slice(tokens[index - 1]?.end ?? 0, (tokens[index] as Token).start));
  let head: Found | undefined;
  for (let index = to; index < Math.min(tokens.length, to + WORDS_OF_ATTRIBUTE); index++) {
    const token = tokens[index] as Token;
    if (token.start >= sentence.end || CLAUSE.test(token.lower) || isApart(index)) break;
    const mention = mentionAt(tokens, index);
    if (mention !== undefined && mention !== "reader" && mention !== "self") head = { mention, index };
  }
  if (head !== undefined) return head;
  for (let index = from; index < to; index++) {
    const mention = mentionAt(tokens, index);
    if (mention !== undefined && mention !== "self") return { mention, index };
  }
  return undefined;
}

function nearestBefore({ tokens, from, sentence }: Around): Found | undefined {
  for (let index = from - 1; index >= Math.max(0, from - WORDS_BEFORE); index--) {
    if ((tokens[index] as Token).start < sentence.start) return undefined;
    const mention = mentionAt(tokens, index) ?? (isName(tokens, index, sentence) ? "person" : undefined);
    if (mention !== undefined) return { mention, index };
  }
  return undefined;
}

function nearestAfter({ tokens, to, sentence }: Around): Found | undefined {
  for (let index = to; index < Math.min(tokens.length, to + WORDS_AFTER); index++) {
    if ((tokens[index] as Token).start >= sentence.end) return undefined;
    const mention = mentionAt(tokens, index) ?? (isName(tokens, index, sentence) ? "person" : undefined);
    if (mention !== undefined) return { mention, index };
  }
  return undefined;
}

/** The last person spoken of before: what "he" means, and whom a sentence of one word is about. */
function spokenOfBefore({ tokens, from, sentence }: Around): Found | undefined {
  for (let index = from - 1; index >= Math.max(0, from - WORDS_BACK); index--) {
    const mention = mentionAt(tokens, index);
    if (mention === undefined || mention === "self") {
      if (mention === undefined && isName(tokens, index, sentence)) return { mention: "person", index };
      continue;
    }
    return { mention, index };
  }
  return undefined;
}

/** A sentence of one word may come before whom it is about: "Useless. Every manager on that corridor." */
function spokenOfAfter({ tokens, to }: Around): Found | undefined {
  for (let index = to; index < Math.min(tokens.length, to + WORDS_AFTER); index++) {
    const mention = mentionAt(tokens, index);
    if (mention !== undefined && mention !== "self") return { mention, index };
  }
  return undefined;
}

function mentionAt(tokens: readonly Token[], index: number): Mention | undefined {
  const token = tokens[index] as Token;
  if (/^(?:bed|bay|room)$/.test(token.lower)) {
    if (/^\d/.test(tokens[index + 1]?.lower ?? "")) return "patient";
    return token.lower === "room" ? undefined : "thing";
  }
  // "Away back to bed" is no part of a body.
  if (
    token.lower === "back" &&
    !/^(?:my|his|her|their|your|bad|sore|lower|the)$/.test(tokens[index - 1]?.lower ?? "")
  )
    return undefined;
  const mention = mentionOf(token.lower) ?? possessorOf(token.lower);
  if (mention === "colleague" && /^(?:health|foreign|home)$/.test(tokens[index - 1]?.lower ?? ""))
    return "public-figure";
  if (mention === undefined && token.lower === "secretary")
    return /^(?:health|home|foreign|cabinet|press)$/.test(tokens[index - 1]?.lower ?? "")
      ? "public-figure"
      : "colleague";
  if (mention === undefined && isGroup(token.lower)) return "people";
  return mention;
}

/** "the matron's", "nurses'": the word without its ending. */
function possessorOf(word: string): Mention | undefined {
  return word.endsWith("'s") ? mentionOf(word.slice(0, -2)) : undefined;
}

const TITLES = new Set(
  "dr mr mrs ms miss prof professor sister nurse matron sir dame fr rev lady lord".split(" "),
);
// Capitals that are no names: days, months, drugs' and shops' names are few enough beside an insult to leave out.
const NOT_A_NAME = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid diwali ramadan god jesus christ english british irish scottish welsh facebook twitter instagram tiktok whatsapp google greggs costa tesco boots brexit covid the a an and but so if".split(
    " ",
  ),
);

function isName(tokens: readonly Token[], index: number, sentence: Span): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text) || NOT_A_NAME.has(token.lower)) return false;
  const previous = tokens[index - 1];
  if (previous !== undefined && TITLES.has(previous.lower)) return true;
  if (TITLES.has(token.lower)) return /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? "");
  if (mentionOf(token.lower) !== undefined || isGroup(token.lower) || token.inHashtag) return false;
  const isFirst = previous === undefined || previous.start < sentence.start;
  // The first word of a sentence has a capital anyway: it takes a second one, or "you", to make it a name.
  return !isFirst || isCapitalName(tokens[index + 1]) || tokens[index + 1]?.lower === "you";
}

function isCapitalName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !NOT_A_NAME.has(token.lower);
}

/** Says what a mention means here: resolves pronouns, the audience behind "you", and whether a name stands near. */
function settle(found: Found, around: Around, reading: Reading, span: Span): Target {
  const isNamed = found.mention !== "self" && (hasNameNear(around) || isNamedBefore(found, around));
  const { mention } = found;
  switch (mention) {
    case "self":
      return { kind: "self", isNamed: false, isOne: true };
    case "reader":
      return {
        kind: readerIn(reading),
        isNamed,
        isOne: !/\b(?:you lot|you people|yous|youse|y'all|all of you|some of you)\b/.test(
          reading.around(span, 60, 30),
        ),
      };
    case "pronoun":
    case "pronouns":
    case "person":
    case "people":
      return { ...whoIsMeant(mention, found.index, around, reading), isNamed };
    case "patient":
    case "patients":
    case "relative":
    case "relatives":
      return {
        kind: mention.startsWith("patient") ? "patient" : "relative",
        isNamed,
        isOne: !mention.endsWith("s"),
      };
    case "colleague":
    case "profession":
    case "public-figure":
    case "institution":
      return { kind: mention, isNamed, isOne: mention === "colleague" || mention === "public-figure" };
    case "idea":
      return { kind: "idea", isNamed: false, isOne: false };
    case "thing":
      return NOBODY;
  }
}

function readerIn({ context }: Reading): TargetKind {
  if (context.audience === "patient") return "patient";
  return context.audience === "colleagues" ? "colleague" : "reader";
}

/**
 * A pronoun, or a plain "woman" or "people", may stand for somebody who was called a patient or a colleague before, or
 * for what the draft answers: "useless the pair of them", about two printers.
 */
function whoIsMeant(
  mention: "pronoun" | "pronouns" | "person" | "people",
  index: number,
  { tokens }: Around,
  { replyTo }: Reading,
): Omit<Target, "isNamed"> {
  const isOne = mention === "pronoun" || mention === "person";
  if (isGroupWord(tokens, index)) return { kind: "group", isOne: false };
  const kind = lastKindBefore(tokens, index, isOne);
  if (kind !== undefined) return { kind, isOne };
  if (replyTo === undefined) return { kind: "person", isOne };
  return { kind: kindIn(replyTo.tokens), isOne };
}

/** "He" stands for nobody that was spoken of in the plural. */
function lastKindBefore(tokens: readonly Token[], index: number, isOne: boolean): TargetKind | undefined {
  for (let at = index - 1; at >= Math.max(0, index - WORDS_BACK); at--) {
    const mention = mentionAt(tokens, at);
    if (mention === undefined || (isOne && PLURAL.has(mention))) continue;
    const kind = KIND_OF[mention];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const PLURAL: ReadonlySet<Mention> = new Set(["patients", "relatives", "profession"]);

/** Whom the answered text is about; nobody when it speaks of things alone. */
function kindIn(tokens: readonly Token[]): TargetKind {
  const some = tokens.slice(0, WORDS_BACK * 2);
  const mentions = some.map((_, index) => mentionAt(some, index));
  const kind = mentions.map((mention) => mention && KIND_OF[mention]).find((each) => each !== undefined);
  if (kind !== undefined) return kind;
  const isAboutThings =
    mentions.includes("thing") &&
    !mentions.some((mention) => mention === "person" || mention === "people" || mention === "pronoun");
  return isAboutThings ? "nobody" : "person";
}

const KIND_OF: Readonly<Partial<Record<Mention, TargetKind>>> = {
  patient: "patient",
  patients: "patient",
  relative: "relative",
  relatives: "relative",
  colleague: "colleague",
  profession: "profession",
  "public-figure": "public-figure",
};

/** Words for a sex are said of everybody; the rest name a group. */
function isGroup(word: string): boolean {
  const characteristic = characteristicOf(word);
  return characteristic !== undefined && characteristic !== "sex";
}

function isGroupWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  const before = tokens[index - 1]?.lower ?? "";
  return isGroup(word) || isGroup(before);
}

/** "Karen Oldroyd runs six. She is …": the one meant was named in what came before. */
function isNamedBefore({ mention, index }: Found, { tokens, sentence, from, text }: Around): boolean {
  if (mention !== "pronoun" && mention !== "person") return false;
  const last = Math.min(index < 0 ? from : index, from);
  for (let at = last; at >= Math.max(0, last - WORDS_BACK); at--) {
    const token = tokens[at] as Token;
    if (isName(tokens, at, token.start < sentence.start ? sentenceAround(text, token) : sentence))
      return true;
  }
  return false;
}

const MOST_OF_SENTENCE = 300;

/** As far as a name's place in its sentence is asked for: where the sentence before begins. */
function sentenceAround(text: string, token: Token): Span {
  const before = text.slice(Math.max(0, token.start - MOST_OF_SENTENCE), token.start).split(/[.!?]\s|\n/);
  return { start: token.start - (before.at(-1)?.length ?? 0), end: token.end };
}

function hasNameNear({ tokens, from, to, sentence }: Around): boolean {
  for (
    let index = Math.max(0, from - WORDS_BEFORE);
    index < Math.min(tokens.length, to + WORDS_AFTER);
    index++
  ) {
    const { start } = tokens[index] as Token;
    if (start < sentence.start || start >= sentence.end) continue;
    if (isName(tokens, index, sentence)) return true;
  }
  return false;
}
