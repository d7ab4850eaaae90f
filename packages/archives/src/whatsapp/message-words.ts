import type { Media } from "../item.ts";
import { withoutMarks } from "./header-style.ts";
import {
  beginsLikePlaceholder,
  isAttachedMark,
  isEditedMark,
  LONGEST_PLACEHOLDER,
  type Placeholder,
  POLL,
  placeholderOf,
} from "./placeholders.ts";

/** What a message amounts to: its sender's words, or one of the things that WhatsApp writes in their place. */
export type MessageWords =
  | {
      readonly is: "words";
      readonly text: string;
      readonly media?: readonly Media[];
      readonly isEdited?: true;
    }
  | { readonly is: "media" | "deleted" | "deleted-by-owner" | "system" | "nothing" };

const NOTHING: MessageWords = { is: "nothing" };
const MEDIA: MessageWords = { is: "media" };
const DELETED: MessageWords = { is: "deleted" };
const DELETED_BY_OWNER: MessageWords = { is: "deleted-by-owner" };
const SYSTEM: MessageWords = { is: "system" };
const WHOLE: Readonly<Record<Placeholder, MessageWords>> = {
  media: MEDIA,
  deleted: DELETED,
  "deleted-by-owner": DELETED_BY_OWNER,
};

/** U+200E, with which iOS begins what it writes itself, and Android the names of files. */
const MARK = "\u200e";
/** `<Media omitted>` in any language: several words, or one in a script without capitals. */
const BRACKETED = /^<(?=[^<>\n]*(?: |[^\u0000-\u024f]))[^<>\n@/]{3,60}>$/;
/** The mark, a bracket that may close a placeholder, or a line end that has to be changed. */
const SUSPICIOUS = /[\u200e>)\r]/;
const EDITED = /(\u200e?)<([^<>\n:：]{4,60})>\s*$/;
/** `<attached: photo.jpg>` in any language. */
const ATTACHED = /\u200e<[^<>\n:：]{2,30}[ \u00a0]?[:：][ \u00a0]?([^<>\n]{1,255})>/g;
/** `name.pdf • 1 page`, which iOS writes for a document. */
const PAGES = /^[^\n•]{1,255} • ?\u200e?\d[^\n•<\u200e]{0,40}/;
const FILE_ATTACHED = /^(\u200e?)([^\n]{1,255}\.[A-Za-z0-9]{2,5}) \(([^()\n]{3,40})\)$/;
/** Names that WhatsApp itself gives to files. */
const FILE_NAME = /^(?:IMG|VID|AUD|PTT|STK|DOC|GIF)-\d{8}-WA\d{4,}\.\w+$/;
/** `POLL:`, `OPTION:` and the like, in any language with capitals, and the votes behind an option. */
const TAG = /^\u200e?(\p{Lu}[\p{Lu}\p{M}]{2,20}) ?[:：] ?/u;
const VOTES = / ?\(\u200e?\d+ [^()\n]{1,30}\)$/;

/** Reads what stands after a sender's name. */
export function wordsOf(body: string, isBracketed: boolean): MessageWords {
  if (areSurelyWords(body)) return { is: "words", text: body.trim() };
  const whole = body.length <= LONGEST_PLACEHOLDER ? placeholderOf(body) : undefined;
  if (whole !== undefined) return WHOLE[whole];
  const raw = withLineFeeds(body);
  if (raw.includes(MARK)) return markedWords(raw, isBracketed);
  const isEdited = raw.endsWith(">") && !raw.startsWith("<") && hasEditedMark(raw);
  const text = isEdited ? withoutEditedMark(raw) : raw;
  const end = text.indexOf("\n");
  const first = end === -1 ? text : text.slice(0, end);
  const rest = end === -1 ? "" : text.slice(end + 1);
  if (first.length <= LONGEST_PLACEHOLDER) {
    const known = placeholderOf(first);
    if (known === "media" || (first.startsWith("<") && BRACKETED.test(first)))
      return captioned(rest, undefined, isEdited);
    if (known !== undefined && rest === "") return known === "deleted" ? DELETED : DELETED_BY_OWNER;
    if (rest !== "" && POLL.test(`${first}\n`)) return words(withoutTags(rest), undefined, isEdited);
  }
  const name = first.endsWith(")") ? attachedName(first) : undefined;
  return name === undefined ? words(text, undefined, isEdited) : captioned(rest, name, isEdited);
}

/** Most messages: nothing about them is like anything that WhatsApp writes. Asked twice of each, so it has to be quick. */
export function areSurelyWords(body: string): boolean {
  const code = body.charCodeAt(0);
  return code > 0x20 && code !== 0x3c && !SUSPICIOUS.test(body) && !beginsLikePlaceholder(body);
}

function withLineFeeds(body: string): string {
  return body.includes("\r") ? body.replaceAll("\r\n", "\n").replace(/\r$/, "") : body;
}

/** A body with a mark in it: on iOS a system line, a placeholder, a poll; or words with one of these at their end. */
function markedWords(raw: string, isBracketed: boolean): MessageWords {
  const isEdited = hasEditedMark(raw);
  const names: string[] = [];
  let text = isEdited ? withoutEditedMark(raw) : raw;
  text = text.replace(ATTACHED, (_whole, name: string) => {
    names.push(name.trim());
    return "";
  });
  const hadFile = names.length > 0;
  if (hadFile || / • ?\u200e?\d/.test(text)) text = text.replace(PAGES, "");
  const end = text.indexOf("\n");
  const first = end === -1 ? text : text.slice(0, end);
  const rest = end === -1 ? "" : text.slice(end + 1);
  const attached = attachedName(first);
  if (attached !== undefined) return captioned(rest, attached, isEdited);
  if (TAG.test(text) && (POLL.test(text) || text.startsWith(MARK)))
    return words(withoutTags(text), undefined, isEdited);
  const known = placeholderOf(withoutMarks(first).trim());
  if (known === "deleted" && rest === "") return DELETED;
  if (known === "deleted-by-owner" && rest === "") return DELETED_BY_OWNER;
  if (hadFile) return captioned(text, names[0], isEdited);
  if (known === "media") return captioned(rest, undefined, isEdited);
  // Whatever else iOS begins with the mark is a sentence of its own; lines below it would be a person's.
  if (isBracketed && first.startsWith(MARK)) return rest === "" ? SYSTEM : words(rest, undefined, isEdited);
  return words(withoutLastPlaceholder(text), undefined, isEdited);
}

/** Words before `‎image omitted`, which iOS puts behind a caption. */
function withoutLastPlaceholder(text: string): string {
  const from = text.lastIndexOf(MARK);
  const isPlaceholder = from > 0 && placeholderOf(text.slice(from + 1).trim()) === "media";
  return isPlaceholder ? text.slice(0, from) : text;
}

/** No pattern: looking for blanks before the mark would take a long text of blanks for ever. */
function withoutEditedMark(text: string): string {
  return text.slice(0, text.lastIndexOf("<")).trimEnd();
}

function hasEditedMark(text: string): boolean {
  const match = EDITED.exec(text.slice(-80));
  // With the mark before it, and words before that, it is one in a language that is not listed here.
  return (
    match !== null &&
    (isEditedMark(match[2]!.trim()) || (match[1] === MARK && match.index > 0 && match[2]!.includes(" ")))
  );
}

function attachedName(line: string): string | undefined {
  const match = FILE_ATTACHED.exec(line);
  if (match === null) return undefined;
  const [, mark, name, words] = match;
  return mark === MARK || FILE_NAME.test(name!) || isAttachedMark(words!.trim()) ? name : undefined;
}

function captioned(rest: string, name: string | undefined, isEdited: boolean): MessageWords {
  const caption = withoutMarks(rest).trim();
  // Android repeats the name of a document where its caption would stand.
  if (caption === "" || caption === name) return MEDIA;
  return words(rest, name, isEdited);
}

function words(text: string, name: string | undefined, isEdited: boolean): MessageWords {
  const trimmed = (text.includes(MARK) ? text.replaceAll(MARK, "") : text).trim();
  if (trimmed === "") return name === undefined ? NOTHING : MEDIA;
  if (name === undefined && !isEdited) return { is: "words", text: trimmed };
  return {
    is: "words",
    text: trimmed,
    ...(name === undefined ? {} : { media: [{ name }] }),
    ...(isEdited ? { isEdited } : {}),
  };
}

/** The question and the options of a poll: a person wrote them; how they are labelled and voted on is not theirs. */
function withoutTags(text: string): string {
  return text
    .split("\n")
    .map((line) => (TAG.test(line) ? line.replace(TAG, "").replace(VOTES, "") : line))
    .join("\n");
}
