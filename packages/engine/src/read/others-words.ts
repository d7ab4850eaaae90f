import type { Author } from "../draft.ts";
import type { Span } from "../span.ts";

/** Words in a draft that somebody else wrote and that only came along. */
export interface OthersWords {
  /** In the order of the text, apart from each other. */
  readonly spans: readonly Span[];
  /** A conversation was pasted and nothing says which of the speakers is the author. */
  readonly areSpeakersUnknown: boolean;
}

const NONE: OthersWords = { spans: [], areSpeakersUnknown: false };

/** Told before anything is searched for: nearly all drafts have none of these. */
const MAY_HOLD = /wrote:|original message|forwarded message|\nfrom:|\n>|^>|\d:\d\d/i;

/** Finds what was quoted below a mail, behind `>`, or said by others in a pasted conversation. */
export function othersWords(text: string, author: Author | undefined): OthersWords {
  if (!MAY_HOLD.test(text)) return NONE;
  const history = historyIn(text);
  const own = history === undefined ? text : text.slice(0, history.start);
  const spoken = spokenBy(messagesIn(own), author);
  const spans = [...spoken.spans, ...markedLines(own), ...(history === undefined ? [] : [history])];
  return { spans: spans.sort((a, b) => a.start - b.start), areSpeakersUnknown: spoken.areSpeakersUnknown };
}

/** Where a mail program puts what is being answered: from here on to the end. */
const HISTORY =
  /^(?:on [^\n]{6,160}(?:\n[^\n]{1,80})? wrote:|[-_ ]{0,12}(?:original|forwarded) message[-_ ]{0,12}|begin forwarded message:|from: [^\n]{2,160}\n(?:sent|date|to): )/im;
/** A mail without words of its own above it is passed on as it is. */
const OWN_WORDS = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

function historyIn(text: string): Span | undefined {
  const match = HISTORY.exec(text);
  if (match === null || !OWN_WORDS.test(text.slice(0, match.index))) return undefined;
  return { start: match.index, end: text.length };
}

const MARKED = /^>[^\n]*(?:\n>[^\n]*)*/gm;

function markedLines(text: string): Span[] {
  const spans = Array.from(text.matchAll(MARKED), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const own = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return OWN_WORDS.test(own) ? spans : [];
}

interface Message extends Span {
  readonly speaker: string;
}

/** `[12/03/2025, 14:05] Jo: …` and `12/03/2025, 14:05 - Jo: …`, as messengers export and copy. */
const MESSAGE =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?:[ \u202f]?[ap]\.?m\.?)?(?:\] ?| ?- )(?<speaker>[^\n:]{1,60}): /gimu;

function messagesIn(text: string): Message[] {
  const starts = Array.from(text.matchAll(MESSAGE), ({ index, groups }) => ({
    start: index,
    speaker: (groups?.speaker ?? "").trim().toLowerCase(),
  }));
  return starts.map((message, at) => ({ ...message, end: starts[at + 1]?.start ?? text.length }));
}

function spokenBy(messages: readonly Message[], author: Author | undefined): OthersWords {
  const speakers = new Set(messages.map(({ speaker }) => speaker));
  if (speakers.size < 2) return NONE;
  const own = [...speakers].find((speaker) => isAuthor(speaker, author));
  if (own === undefined) return { spans: [], areSpeakersUnknown: true };
  const spans = messages.filter(({ speaker }) => speaker !== own).map(({ start, end }) => ({ start, end }));
  return { spans, areSpeakersUnknown: false };
}

const ONESELF: ReadonlySet<string> = new Set(["you", "me", "myself", "i"]);

function isAuthor(speaker: string, author: Author | undefined): boolean {
  if (ONESELF.has(speaker)) return true;
  const known = [author?.name, author?.handle?.replace(/^@/, "")].flatMap((each) =>
    each === undefined || each.trim() === "" ? [] : [each.trim().toLowerCase()],
  );
  return known.some((name) => name === speaker || wordsOf(name).includes(speaker));
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word.length > 2);
}
