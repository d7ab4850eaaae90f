/**
 * Of a post in the export a sixth is ever read: its words, its time, whom it answers. The platform prints each member of
 * a post on a line of its own, at six spaces, and JSON strings cannot hold a line break. So the lines that nobody reads
 * are left out while they are bytes, before anything is decoded or parsed, and what remains is JSON as before.
 */
export function wantedLinesOf(bytes: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const lines = new WantedLines();
  const reader = bytes.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const { done, value } = await reader.read();
          if (!done) lines.push(value);
          if (!done && lines.length < ENOUGH) continue;
          const wanted = done ? lines.end() : lines.take();
          if (wanted.length > 0) controller.enqueue(wanted);
          if (done) controller.close();
          if (done || wanted.length > 0) return;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** In bytes. Small pieces cost more on their way than in the work itself. */
const ENOUGH = 128 * 1024;

/** The file is laid out in another way than it seemed: it has to be read whole. */
export class OtherLayout extends Error {}

const LINE_FEED = 10;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Stands last in each post, so that every line before it can end with a comma. */
const LAST_MEMBER = bytesOf('      "" : 0\n');
const WRAPPER = bytesOf('"tweet" : {');

/** How the members begin that are wanted; a few others begin alike and do no harm. */
const WANTED = ["id_str", "created_at", "full_text", "in_reply_to_", "community_id"].map((name) =>
  bytesOf(`"${name}`),
);
/** Objects that are wanted if they hold something: links, pictures, more than one version. */
const WANTED_IF_FULL = ["entities", "extended_entities", "edit_info"].map((name) => bytesOf(`"${name}" : {`));
const FULL = ['"urls" : [', '"media" : [', '"edit" : {'].map(bytesOf);

/** Where a post's lines stand. */
const OF_ARRAY = 2;
const OF_WRAPPER = 4;
const OF_POST = 6;
const OF_ENTITIES = 8;
const OF_VERSIONS = 12;

export class WantedLines {
  private out = new Uint8Array(2 * ENOUGH);
  private used = 0;
  /** The beginning of a line whose end has not come yet. */
  private open: Uint8Array[] = [];
  private openLength = 0;
  private isFirstLine = true;
  /** Where the object began that may turn out not to be wanted; -1 outside of one. */
  private objectAt = -1;
  private isFull = false;

  /** How many bytes are wanted so far. */
  get length(): number {
    return this.used;
  }

  /** Goes through the lines that end in this piece. */
  push(piece: Uint8Array): void {
    const lastBreak = piece.lastIndexOf(LINE_FEED);
    if (lastBreak < 0) {
      this.keepOpen(piece);
      return;
    }
    let from = 0;
    if (this.open.length > 0) {
      from = piece.indexOf(LINE_FEED) + 1;
      this.line(joined([...this.open, piece.subarray(0, from)]), 0);
    }
    while (from <= lastBreak) from = this.line(piece, from);
    this.open = [];
    this.openLength = 0;
    this.keepOpen(piece.subarray(lastBreak + 1));
  }

  /** Whoever reads the file whole knows what to do about lines without end. */
  private keepOpen(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.open.push(piece.slice());
    this.openLength += piece.length;
    if (this.openLength > (this.isFirstLine ? LONGEST_FIRST_LINE : LONGEST_LINE)) throw new OtherLayout();
  }

  /** What is wanted at the end, the last line as it is. */
  end(): Uint8Array {
    const last = joined(this.open);
    this.copy(last, 0, last.length);
    this.objectAt = -1;
    return this.take();
  }

  /** Takes or leaves the line that begins here; gives the place behind it. */
  private line(bytes: Uint8Array, start: number): number {
    let at = start;
    while (bytes[at] === SPACE) at++;
    const indent = at - start;
    let end = at;
    while (bytes[end] !== LINE_FEED) end++;
    if (this.objectAt >= 0) this.lineOfObject(bytes, start, at, end);
    else if (indent === OF_POST) this.lineOfPost(bytes, start, at, end);
    else if (indent < OF_POST) this.lineAround(bytes, start, at, end);
    return end + 1;
  }

  private lineOfPost(bytes: Uint8Array, start: number, at: number, end: number): void {
    const opens = bytes[end - 1] === OPENING_BRACE || bytes[end - 1] === OPENING_BRACKET;
    if (bytes[at] !== QUOTE) {
      // The end of an object or array that is not wanted.
      if (bytes[at] !== CLOSING_BRACE && bytes[at] !== CLOSING_BRACKET) throw new OtherLayout();
    } else if (opens && begins(bytes, at, WANTED_IF_FULL)) {
      this.objectAt = this.used;
      this.isFull = false;
      this.copy(bytes, start, end + 1);
    } else if (!opens && begins(bytes, at, WANTED)) {
      this.copyMember(bytes, start, end);
    }
  }

  private lineOfObject(bytes: Uint8Array, start: number, at: number, end: number): void {
    const indent = at - start;
    if (indent < OF_POST) throw new OtherLayout();
    if (indent > OF_POST) {
      this.isFull ||= isTelling(bytes, indent, at, end);
      this.copy(bytes, start, end + 1);
      return;
    }
    if (this.isFull) this.copyMember(bytes, start, end);
    else this.used = this.objectAt;
    this.objectAt = -1;
  }

  /** The array, its elements and their wrappers: whatever else stands there is another layout. */
  private lineAround(bytes: Uint8Array, start: number, at: number, end: number): void {
    const indent = at - start;
    const [first, length] = [bytes[at], end - at];
    const isBrace = first === OPENING_BRACE || first === CLOSING_BRACE;
    const isKnown =
      (indent === OF_WRAPPER &&
        ((first === CLOSING_BRACE && length === 1) ||
          (length === WRAPPER.length && has(bytes, at, WRAPPER)))) ||
      (indent === OF_ARRAY && isBrace && (length === 1 || (length === 2 && bytes[at + 1] === COMMA))) ||
      (indent === 0 &&
        (this.isFirstLine ? bytes[end - 1] === OPENING_BRACKET : length === 0 || first === CLOSING_BRACKET));
    if (!isKnown) throw new OtherLayout();
    this.isFirstLine = false;
    if (indent === OF_WRAPPER && first === CLOSING_BRACE) this.copy(LAST_MEMBER, 0, LAST_MEMBER.length);
    this.copy(bytes, start, end + 1);
  }

  private copyMember(bytes: Uint8Array, start: number, end: number): void {
    this.copy(bytes, start, bytes[end - 1] === COMMA ? end - 1 : end);
    this.copy(COMMA_AND_BREAK, 0, 2);
  }

  private copy(bytes: Uint8Array, start: number, end: number): void {
    const length = this.used + end - start;
    if (length > this.out.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.out.subarray(0, this.used));
      this.out = larger;
    }
    if (end - start > WORTH_A_VIEW) this.out.set(bytes.subarray(start, end), this.used);
    else for (let from = start, to = this.used; from < end; ) this.out[to++] = bytes[from++]!;
    this.used = length;
  }

  /** What is wanted since the last time; an object that may still fall away stays behind. */
  take(): Uint8Array {
    const decided = this.objectAt < 0 ? this.used : this.objectAt;
    const wanted = this.out.slice(0, decided);
    this.out.copyWithin(0, decided, this.used);
    this.used -= decided;
    if (this.objectAt >= 0) this.objectAt = 0;
    return wanted;
  }
}

/** Shorter pieces are copied faster byte by byte. */
const WORTH_A_VIEW = 128;
const LONGEST_FIRST_LINE = 4096;
const LONGEST_LINE = 16 * 1024 * 1024;
const COMMA_AND_BREAK = Uint8Array.of(COMMA, LINE_FEED);

/** A list of links or pictures with something in it, the mark of a later version, or an id that another one follows. */
function isTelling(bytes: Uint8Array, indent: number, at: number, end: number): boolean {
  if (indent === OF_ENTITIES) {
    const opens = bytes[end - 1] === OPENING_BRACE || bytes[end - 1] === OPENING_BRACKET;
    return opens && begins(bytes, at, FULL);
  }
  return indent === OF_VERSIONS && bytes[at] === QUOTE && bytes[end - 1] === COMMA && isDigit(bytes[at + 1]);
}

function begins(bytes: Uint8Array, at: number, any: readonly Uint8Array[]): boolean {
  for (const each of any) if (has(bytes, at, each)) return true;
  return false;
}

function has(bytes: Uint8Array, at: number, sought: Uint8Array): boolean {
  for (let index = 0; index < sought.length; index++) if (bytes[at + index] !== sought[index]) return false;
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
