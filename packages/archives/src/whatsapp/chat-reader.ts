import type { Audience } from "@bedside/guidance";
import type { ArchiveFile } from "../archive-files.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Container, Item, ProblemItem, WrittenItem } from "../item.ts";
import { OwnNames } from "../own-names.ts";
import { problem } from "../problem.ts";
import { isDoubtfulTime } from "../time.ts";
import { bareSplit, isSentence, type Survey, shownName } from "./chat-survey.ts";
import { HeaderClock } from "./header-dates.ts";
import type { RawMessage } from "./message-scanner.ts";
import { wordsOf } from "./message-words.ts";

/** WhatsApp opened in 2009. */
const NOT_BEFORE = "2009-01-01";
/** Characters at either end of a message that tell it from another of the same person in the same minute. */
const LOOKED_AT = 16;
/** A file with more names than this is no chat. */
const MOST_PEOPLE = 50_000;

export interface ChatOptions {
  /** Of the other person or of the group. */
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly notAfter: string | undefined;
}

interface Person {
  readonly author: string;
  readonly own: boolean | "unknown";
  /** Stands for the person in this chat in ids, which may be shown and logged. */
  readonly print: string;
  /** A sentence of WhatsApp's that was cut at a colon, and no name. */
  readonly isNobody: boolean;
}

/** Turns the messages of one chat into items. */
export class ChatReader {
  private readonly clock: HeaderClock;
  private readonly audience: Audience;
  private readonly container: Container | undefined;
  private readonly people = new Map<string, Person>();
  private readonly own: OwnNames;
  private undated = 0;
  private firstUndated = 0;
  private lastHeader = "";
  private firstId: string | undefined;
  /** Ids of the current minute once it has several, since equal words of one person would share one. */
  private ids: Map<string, number> | undefined;
  private day: string | undefined;
  private isDayDoubtful = false;

  private readonly file: ArchiveFile;
  private readonly survey: Survey;
  private readonly notAfter: string | undefined;

  constructor(file: ArchiveFile, survey: Survey, { name, owner, notAfter }: ChatOptions) {
    this.file = file;
    this.survey = survey;
    this.notAfter = notAfter;
    this.clock = new HeaderClock(survey.style, survey.order);
    this.audience = survey.isGroup ? "colleagues" : "private";
    this.container =
      name === undefined ? undefined : { id: fingerprint(name), name, members: survey.senders.size };
    this.own = new OwnNames(owner === undefined ? [] : [knownAs(owner)]);
  }

  items(messages: readonly RawMessage[]): Item[] {
    const items: Item[] = [];
    for (const message of messages) {
      const item = this.item(message);
      if (item !== undefined) items.push(item);
      if (message.isCut)
        items.push(
          problem(
            "too-large",
            this.file.path,
            message.line,
            "This message is too long to be held; only its beginning was read.",
          ),
        );
    }
    return items;
  }

  /** What was noticed over the whole chat. */
  *problems(): Generator<ProblemItem> {
    if (this.survey.isOrderGuessed) {
      const order = this.survey.order === "day-first" ? "the day comes first" : "the month comes first";
      yield problem(
        "unreadable-date",
        this.file.path,
        undefined,
        `Nothing in this chat says whether the day or the month of its dates comes first. It was read as if ${order}.`,
      );
    }
    if (this.clock.areHoursUncertain) {
      yield problem(
        "unreadable-date",
        this.file.path,
        undefined,
        "The words for morning and afternoon in this chat are not known. Times may be twelve hours out; days are right.",
      );
    }
    if (this.undated > 0) {
      yield problem(
        "unreadable-date",
        this.file.path,
        this.firstUndated,
        `The dates of ${this.undated} messages could not be read; their words were.`,
      );
    }
  }

  private item(message: RawMessage): WrittenItem | undefined {
    let { sender, body } = message;
    if (sender === undefined) {
      const split = bareSplit(body);
      if (split === undefined || !this.survey.senders.has(shownName(split.sender))) return undefined;
      ({ sender, body } = split);
    }
    const words = wordsOf(body, this.survey.style.isBracketed);
    if (words.is !== "words") return undefined;
    const { author, own, print, isNobody } = this.person(sender);
    if (isNobody) return undefined;
    const time = this.clock.read(message.header);
    if (time === undefined && this.undated++ === 0) this.firstUndated = message.line;
    // One assignment after another: this runs for every message, and spreading costs more than all the rest.
    const item: { -readonly [Key in keyof WrittenItem]: WrittenItem[Key] } = {
      type: "written",
      source: "whatsapp",
      kind: "message",
      id: this.id(message.header, `${time ?? "undated"}-${print}-${endsPrint(words.text)}`),
      text: words.text,
      own,
      author,
      platform: "whatsapp",
      audience: this.audience,
      at: { path: this.file.path, index: message.line },
    };
    if (time !== undefined) item.createdAt = time;
    if (time !== undefined && this.isDoubtful(time)) item.isDateDoubtful = true;
    if (this.container !== undefined) item.container = this.container;
    if (words.media !== undefined) item.media = words.media;
    if (words.isEdited) item.isEdited = true;
    return item;
  }

  /** Whether a day can be right is asked once a day, not once a message. */
  private isDoubtful(time: string): boolean {
    const day = this.clock.lastDay;
    if (day !== this.day) {
      this.day = day;
      this.isDayDoubtful = isDoubtfulTime(time, NOT_BEFORE, this.notAfter);
    }
    return this.isDayDoubtful;
  }

  private person(sender: string): Person {
    const known = this.people.get(sender);
    if (known !== undefined) return known;
    const author = shownName(sender);
    const person = {
      author,
      own: this.own.include(knownAs(author)),
      print: fingerprint(`${this.container?.id ?? ""}\n${author}`),
      isNobody: isSentence(author),
    };
    if (this.people.size < MOST_PEOPLE) this.people.set(Array.from(sender).join(""), person);
    return person;
  }

  /**
   * The same in every export of the chat: WhatsApp gives no ids, so who said how much when has to do, with a look at
   * the words' ends; reading all of them would cost more than the rest of the reading.
   */
  private id(header: string, id: string): string {
    if (header !== this.lastHeader || this.firstId === undefined) {
      this.lastHeader = header;
      this.firstId = id;
      this.ids = undefined;
      return id;
    }
    this.ids ??= new Map([[this.firstId, 1]]);
    const times = this.ids.get(id) ?? 0;
    this.ids.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  }
}

/** A short name for the length and the ends of a text. */
function endsPrint(text: string): number {
  let print = text.length;
  const near = Math.min(text.length, LOOKED_AT);
  for (let index = 0; index < near; index++) print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  for (let index = Math.max(near, text.length - LOOKED_AT); index < text.length; index++) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  }
  // Thirty bits: engines write out small whole numbers much faster than others.
  return print & 0x3fffffff;
}

/**
 * A name as people would give it: without the tilde that strangers have before theirs, a number without the spaces that
 * phones write in it.
 */
function knownAs(name: string): string {
  const bare = shownName(name).replace(/^~\s*/, "");
  return /^\+?[\d\s().-]{6,}$/.test(bare) ? bare.replace(/\D/g, "") : bare;
}
