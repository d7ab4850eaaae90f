/** What to do with an array or object that the scan comes to. Undefined: look inside. */
export type JsonChoice = "elements" | "whole" | "skip" | undefined;

/**
 * Decides by the keys that lead to an array or object, `*` standing for any element of an array: `["orderedItems"]`,
 * `["chats", "list", "*", "messages"]`; `[]` is the file's own value.
 */
export type JsonSelect = (path: readonly string[], kind: "array" | "object") => JsonChoice;

export interface JsonElement {
  readonly type: "element";
  /** Of the array it is in, or of itself where it was asked for whole. */
  readonly path: readonly string[];
  /** In its array; 0 where it was asked for whole. */
  readonly index: number;
  readonly value: unknown;
  /** Strings, numbers and the like that stood before it in the object around its array. */
  readonly within: Readonly<Record<string, unknown>>;
}

export interface JsonProblem {
  readonly type: "problem";
  readonly path: readonly string[];
  readonly index: number;
  readonly code: "not-json" | "too-large";
}

export type JsonPiece = JsonElement | JsonProblem;

/** In UTF-16 units; no export has an element a hundredth of it. */
const LONGEST_ELEMENT = 64 * 1024 * 1024;
const LONGEST_KEY = 64 * 1024;
/** Deeper than this is skipped: nobody's export, and stacks end. */
const DEEPEST = 200;

interface Frame {
  readonly isArray: boolean;
  readonly isSelected: boolean;
  readonly path: readonly string[];
  readonly scalars: Record<string, unknown>;
  key: string;
  awaitsKey: boolean;
  index: number;
}

type Purpose = "key" | "scalar" | "element" | "whole" | "skip";

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Goes through JSON of any size a piece of text at a time, tracking strings and depth, and hands over the elements that
 * were asked for, one by one. Holds no more than one of them. Forgiving: what cannot be parsed is a problem, and the
 * scan goes on behind it. Whatever stands before the first bracket is passed over (`window.YTD.tweets.part0 =`).
 */
export class JsonScanner {
  private readonly frames: Frame[] = [];
  private purpose: Purpose | undefined;
  private readonly parts: string[] = [];
  private partsLength = 0;
  private isTooLong = false;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private isLiteral = false;
  private wholePath: readonly string[] = [];
  private isDone = false;
  private pieces: JsonPiece[] = [];
  private readonly select: JsonSelect;
  private readonly parse: (text: string) => unknown;
  private readonly longest: number;

  constructor(select: JsonSelect, parse: (text: string) => unknown = JSON.parse, longest = LONGEST_ELEMENT) {
    this.select = select;
    this.parse = parse;
    this.longest = longest;
  }

  /** Elements of an array of which the first `count` have been read elsewhere: the next text stands inside it. */
  beginInside(count: number): void {
    this.open(true, [], true);
    this.frames.at(-1)!.index = count;
  }

  push(text: string): readonly JsonPiece[] {
    this.pieces = [];
    let at = 0;
    while (at < text.length && !this.isDone) {
      at = this.purpose === undefined ? this.step(text, at) : this.capture(text, at);
    }
    return this.pieces;
  }

  end(): readonly JsonPiece[] {
    this.pieces = [];
    if (!this.isDone) this.problem("not-json");
    return this.pieces;
  }

  /** One character between values. */
  private step(text: string, at: number): number {
    const frame = this.frames.at(-1);
    const code = text.charCodeAt(at);
    switch (code) {
      case 123: // {
      case 91: // [
        return this.beginContainer(code === 91, at);
      case 125: // }
      case 93: // ]
        this.frames.pop();
        this.isDone = this.frames.length === 0 && frame !== undefined;
        return at + 1;
      case 44: // ,
        if (frame?.isArray) frame.index++;
        else if (frame) frame.awaitsKey = true;
        return at + 1;
      case 58: // :
        if (frame) frame.awaitsKey = false;
        return at + 1;
      case 32:
      case 10:
      case 13:
      case 9:
        return at + 1;
      default:
        return frame === undefined ? at + 1 : this.beginScalar(frame, code, at);
    }
  }

  private beginContainer(isArray: boolean, at: number): number {
    const frame = this.frames.at(-1);
    if (frame?.isSelected) return this.beginCapture("element", at);
    const path = frame === undefined ? [] : frame.isArray ? [...frame.path, "*"] : [...frame.path, frame.key];
    const choice = this.frames.length > DEEPEST ? "skip" : this.select(path, isArray ? "array" : "object");
    if (choice === "whole" || choice === "skip") {
      this.wholePath = path;
      return this.beginCapture(choice, at);
    }
    this.open(isArray, path, isArray && choice === "elements");
    return at + 1;
  }

  private open(isArray: boolean, path: readonly string[], isSelected: boolean): void {
    const around = isArray ? this.frames.at(-1)?.scalars : undefined;
    const scalars = around ?? (Object.create(null) as Record<string, unknown>);
    this.frames.push({ isArray, isSelected, path, scalars, key: "", awaitsKey: !isArray, index: 0 });
  }

  private beginScalar(frame: Frame, code: number, at: number): number {
    const purpose = frame.isSelected ? "element" : frame.awaitsKey && code === QUOTE ? "key" : "scalar";
    this.beginCapture(purpose, at);
    this.isLiteral = code !== QUOTE;
    return at;
  }

  private beginCapture(purpose: Purpose, at: number): number {
    this.purpose = purpose;
    this.depth = 0;
    this.isLiteral = false;
    this.isInString = false;
    this.isEscaped = false;
    return at;
  }

  /** Takes what belongs to the value that was begun, up to its end or the end of the text. */
  private capture(text: string, at: number): number {
    const end = this.isLiteral ? endOfLiteral(text, at) : this.endOfValue(text, at);
    this.keep(text, at, Math.abs(end));
    if (end < 0) return text.length;
    this.finish();
    return end;
  }

  private keep(text: string, from: number, to: number): void {
    const isShort = this.purpose === "key" || this.purpose === "scalar";
    const most = this.purpose === "skip" ? 0 : isShort ? LONGEST_KEY : this.longest;
    if (this.partsLength + to - from > most) {
      this.isTooLong = true;
      this.parts.length = 0;
    }
    this.partsLength += to - from;
    if (!this.isTooLong) this.parts.push(text.slice(from, to));
  }

  /** Where the value ends, or minus the length of the text where it goes on. */
  private endOfValue(text: string, from: number): number {
    let at = from;
    if (this.isInString) {
      at = this.endOfString(text, at);
      if (at < 0) return -text.length;
      if (this.depth === 0) return at;
    }
    while (at < text.length) {
      const code = text.charCodeAt(at++);
      if (code === QUOTE) {
        this.isInString = true;
        at = this.endOfString(text, at);
        if (at < 0) return -text.length;
        if (this.depth === 0) return at;
      } else if (code === 123 || code === 91) {
        this.depth++;
      } else if (code === 125 || code === 93) {
        if (--this.depth <= 0) return at;
      }
    }
    return -text.length;
  }

  /** Behind the closing quote, or -1 where the string goes on in the next piece. */
  private endOfString(text: string, from: number): number {
    let at = this.isEscaped ? from + 1 : from;
    this.isEscaped = false;
    for (;;) {
      const quote = text.indexOf('"', at);
      const stop = quote < 0 ? text.length : quote;
      let backslashes = 0;
      while (stop - backslashes > at && text.charCodeAt(stop - backslashes - 1) === BACKSLASH) backslashes++;
      const isEscape = backslashes % 2 === 1;
      if (quote < 0) {
        this.isEscaped = isEscape;
        return -1;
      }
      at = quote + 1;
      if (isEscape) continue;
      this.isInString = false;
      return at;
    }
  }

  private finish(): void {
    const { purpose, isTooLong } = this;
    const text = this.parts.length === 1 ? this.parts[0]! : this.parts.join("");
    this.purpose = undefined;
    this.parts.length = 0;
    this.partsLength = 0;
    this.isTooLong = false;
    const frame = this.frames.at(-1);
    if (purpose === "key" || purpose === "scalar") {
      if (frame && !isTooLong) this.takeScalar(frame, purpose, text);
    } else if (purpose !== "skip") {
      this.takeElement(isTooLong, text, purpose === "whole");
    }
    this.isDone = frame === undefined;
  }

  private takeScalar(frame: Frame, purpose: "key" | "scalar", text: string): void {
    if (frame.isArray) return;
    let value: unknown;
    try {
      value = this.parse(text);
    } catch {
      return;
    }
    if (purpose === "key") frame.key = String(value);
    else frame.scalars[frame.key] = value;
  }

  private takeElement(isTooLong: boolean, text: string, isWhole: boolean): void {
    if (isTooLong) {
      this.problem("too-large");
      return;
    }
    const frame = this.frames.at(-1);
    try {
      const value = this.parse(text);
      const path = isWhole ? this.wholePath : frame!.path;
      const within = frame?.scalars ?? Object.create(null);
      this.pieces.push({ type: "element", path, index: isWhole ? 0 : frame!.index, value, within });
    } catch {
      this.problem("not-json");
    }
  }

  private problem(code: JsonProblem["code"]): void {
    const frame = this.frames.at(-1);
    this.pieces.push({
      type: "problem",
      path: frame?.path ?? [],
      index: frame?.isArray ? frame.index : 0,
      code,
    });
  }
}

/** What a literal cannot hold: exactly the characters that begin something else, so that each is passed once. */
const LITERAL_END = /[,:"{}[\] \t\n\r]/g;

function endOfLiteral(text: string, from: number): number {
  LITERAL_END.lastIndex = from;
  const match = LITERAL_END.exec(text);
  return match === null ? -text.length : match.index;
}
