import type { ArchiveFile } from "../archive-files.ts";
import { decodedText } from "../text/decode.ts";
import { type DateOrder, DateTally } from "./header-dates.ts";
import { ENOUGH_TEXT, type HeaderStyle, learnStyle, plain } from "./header-style.ts";
import { MessageScanner, type RawMessage } from "./message-scanner.ts";
import { areSurelyWords, wordsOf } from "./message-words.ts";

/** What has to be known of a whole chat before its first message can be read. */
export interface Survey {
  readonly style: HeaderStyle;
  readonly order: DateOrder;
  /** Nothing in the file says whether days or months come first. */
  readonly isOrderGuessed: boolean;
  /** Everybody who wrote words, and how many messages. */
  readonly senders: ReadonlyMap<string, number>;
  readonly isGroup: boolean;
  /** Whose phone it was, where a line says so. */
  readonly owner: string | undefined;
}

/** A file with more names than this is no chat; the rest are not counted. */
const MOST_SENDERS = 50_000;

/** What system lines say of groups alone, in the languages of phones: the word itself, and who came and went. */
const GROUP =
  /group|grupp|grupo|gruppo|groep|\bgrup|gruh|групп|груп|skupin|ryhm|csoport|ομάδα|קבוצה|مجموعة|گروه|समूह|ग्रुप|গ্রুপ|กลุ่ม|nhóm|グループ|群|그룹| (?:added|removed|left|joined)\b|hinzugefügt|añadió|agregó|ajouté|adicionou|aggiunto|toegevoegd/i;

/**
 * Reads a chat once, cheaply. `undefined` where no line of it begins a message. Of a file that is damaged half-way, what
 * comes before; whoever reads its messages will meet the damage again and say so.
 */
export async function surveyChat(file: ArchiveFile): Promise<Survey | undefined> {
  const reader = new SurveyReader();
  try {
    for await (const text of decodedText(file.stream())) {
      reader.push(text);
      if (reader.isHopeless) return undefined;
    }
  } catch {
    // The beginning is better than nothing.
  }
  return reader.end();
}

/** Holds text until the style is known, then only counts. */
class SurveyReader {
  isHopeless = false;
  private head = "";
  private chat: { readonly scanner: MessageScanner; readonly tally: Tally } | undefined;

  push(text: string): void {
    if (this.chat !== undefined) {
      this.chat.tally.note(this.chat.scanner.push(text));
      return;
    }
    this.head += text;
    if (this.head.length >= ENOUGH_TEXT) this.begin();
  }

  end(): Survey | undefined {
    if (this.chat === undefined) this.begin();
    if (this.chat === undefined) return undefined;
    this.chat.tally.note(this.chat.scanner.end());
    return this.chat.tally.survey();
  }

  private begin(): void {
    const style = learnStyle(this.head);
    this.isHopeless = style === undefined;
    if (style === undefined) return;
    this.chat = { scanner: new MessageScanner(style), tally: new Tally(style) };
    this.chat.tally.note(this.chat.scanner.push(this.head));
    this.head = "";
  }
}

/** A name as it is shown: blanks of one kind, no marks of direction. */
export function shownName(sender: string): string {
  return plain(sender).trim();
}

class Tally {
  private readonly dates: DateTally;
  private readonly senders = new Map<string, number>();
  private readonly bare = new Map<string, number>();
  private readonly owners = new Map<string, number>();
  private isGroup = false;

  private readonly style: HeaderStyle;

  constructor(style: HeaderStyle) {
    this.style = style;
    this.dates = new DateTally(style);
  }

  note(messages: readonly RawMessage[]): void {
    for (const message of messages) this.noteOne(message);
  }

  survey(): Survey {
    const senders = new Map<string, number>();
    for (const [name, count] of this.senders) {
      if (isSentence(name)) this.noteSystem(name);
      else add(senders, shownName(name), count);
    }
    for (const [name, count] of this.bare)
      if (senders.has(shownName(name))) add(senders, shownName(name), count);
    const { order, isGuess } = this.dates.decide();
    const [owner] = [...this.owners].sort(([, one], [, other]) => other - one);
    return {
      style: this.style,
      order,
      isOrderGuessed: isGuess,
      senders,
      isGroup: this.isGroup || senders.size > 2,
      owner: owner === undefined ? undefined : shownName(owner[0]),
    };
  }

  private noteOne({ header, sender, body }: RawMessage): void {
    this.dates.note(header);
    if (sender === undefined) {
      this.noteSystem(body);
      const split = bareSplit(body);
      if (split !== undefined && split.body !== "") add(this.bare, split.sender, 1);
      return;
    }
    const words = areSurelyWords(body) ? undefined : wordsOf(body, this.style.isBracketed);
    if (words === undefined) add(this.senders, sender, 1);
    else if (words.is === "words") add(this.senders, sender, 1);
    else if (words.is === "deleted-by-owner") add(this.owners, sender, 1);
    else if (words.is === "system") this.noteSystem(body);
  }

  private noteSystem(body: string): void {
    this.isGroup ||= body.length < 1000 && GROUP.test(body);
  }
}

/**
 * Whether what stands before a colon is the beginning of a sentence that quotes one: `Jo changed the subject to "Ward 5:
 * nights"`. A quotation that is not closed gives it away in any language.
 */
export function isSentence(sender: string): boolean {
  if (!/["“„«「]/.test(sender)) return false;
  const quotes = sender.match(/["“”„«»「」]/g)!;
  return quotes.length % 2 === 1;
}

/** `Name:text`, without the space that belongs there, or with nothing behind it. */
export function bareSplit(body: string): { sender: string; body: string } | undefined {
  const end = body.indexOf("\n");
  const colon = body.indexOf(":");
  if (colon <= 0 || colon > 120 || (end !== -1 && colon > end)) return undefined;
  return { sender: body.slice(0, colon), body: body.slice(colon + 1).trim() };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  const before = counts.get(name);
  if (before !== undefined) counts.set(name, before + count);
  // A name cut out of a large piece of text would keep all of it in memory.
  else if (counts.size < MOST_SENDERS) counts.set(Array.from(name).join(""), count);
}
