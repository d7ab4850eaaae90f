/**
 * A regular expression as a tree, as far as it matters for telling which words a text must hold for it to match.
 * Whatever is not understood becomes something that may match anything, so that nothing is claimed of it.
 */
export type PatternNode =
  | CharacterSet
  /** A place where nothing is read: `\b`, `^`, `(?<!\w)`. Tells which neighbours cannot be there. */
  | { readonly kind: "edge"; readonly letter: boolean; readonly digit: boolean }
  /** What must stand somewhere, read or not: `(?=…)`. */
  | { readonly kind: "look"; readonly node: PatternNode }
  | { readonly kind: "sequence"; readonly nodes: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly nodes: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly node: PatternNode; readonly min: number; readonly max: number };

/** One character. Letters are meant in lower case and ASCII; whatever is neither letter nor digit is `other`. */
export interface CharacterSet {
  readonly kind: "set";
  /** Its members where they are few, else nothing. */
  readonly few: readonly string[] | undefined;
  /** Whether any letter, any digit or anything else is a member. */
  readonly letter: boolean;
  readonly digit: boolean;
  readonly other: boolean;
  /** Whether all of them are. */
  readonly everyLetter: boolean;
  readonly everyDigit: boolean;
}

/** `isCased`: whether it is asked of text that may hold capitals. */
export function parsePattern(source: string, isCased: boolean): PatternNode {
  return new PatternParser(source, isCased).choice();
}

const ANY = classOf("all", "all", true);
const NOTHING: PatternNode = { kind: "sequence", nodes: [] };
const EDGE: PatternNode = { kind: "edge", letter: false, digit: false };
const GROUPS = ["?:", "?=", "?!", "?<=", "?<!", "?<"];
/** Sets of more letters or digits than this are known by their kinds only, and of more other signs than this. */
const FEW = 6;
const FEW_SIGNS = 24;

class PatternParser {
  readonly #source: string;
  readonly #isCased: boolean;
  #at = 0;

  constructor(source: string, isCased: boolean) {
    this.#source = source;
    this.#isCased = isCased;
  }

  choice(): PatternNode {
    const nodes = [this.#sequence()];
    while (this.#take("|")) nodes.push(this.#sequence());
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { kind: "choice", nodes };
  }

  #sequence(): PatternNode {
    const nodes: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#peek() !== "|" && this.#peek() !== ")")
      nodes.push(this.#repeated(this.#atom()));
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { kind: "sequence", nodes };
  }

  #atom(): PatternNode {
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#class();
    if (this.#take("\\")) return this.#escape();
    if (this.#take(".")) return ANY;
    if (this.#take("^") || this.#take("$")) return EDGE;
    return single(this.#character());
  }

  #group(): PatternNode {
    const opening = GROUPS.find((each) => this.#take(each)) ?? "";
    if (opening === "?<") this.#at = this.#source.indexOf(">", this.#at) + 1;
    const node = this.choice();
    this.#take(")");
    if (opening === "?<!" || opening === "?!") return edgeWithout(node);
    if (opening === "?=") return isBeforeNoWord(node) ? EDGE : { kind: "look", node };
    return opening === "?<=" ? { kind: "look", node } : node;
  }

  #repeated(node: PatternNode): PatternNode {
    const limits = this.#limits();
    if (limits === undefined) return node;
    this.#take("?");
    return { kind: "repeat", node, min: limits[0], max: limits[1] };
  }

  #limits(): readonly [number, number] | undefined {
    if (this.#take("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#take("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.#take("?")) return [0, 1];
    if (this.#peek() !== "{") return undefined;
    const end = this.#source.indexOf("}", this.#at);
    const [min = "0", max] = this.#source.slice(this.#at + 1, end).split(",");
    this.#at = end + 1;
    return [
      Number(min),
      max === undefined ? Number(min) : max === "" ? Number.POSITIVE_INFINITY : Number(max),
    ];
  }

  #escape(): PatternNode {
    const letter = this.#source[this.#at] as string;
    if (letter === "b") {
      this.#at += 1;
      return EDGE;
    }
    if (letter === "B") {
      this.#at += 1;
      return NOTHING;
    }
    // What a group held before, which may be anything.
    if (letter === "k" || (letter >= "1" && letter <= "9")) {
      this.#at = letter === "k" ? this.#source.indexOf(">", this.#at) + 1 : this.#at + 1;
      return { kind: "repeat", node: ANY, min: 0, max: Number.POSITIVE_INFINITY };
    }
    return this.#escapedSet() ?? single(this.#escaped());
  }

  /** `\w`, `\p{Lu}`: after the backslash. */
  #escapedSet(): CharacterSet | undefined {
    const letter = this.#source[this.#at] as string;
    if (letter === "p" || letter === "P") {
      const end = this.#source.indexOf("}", this.#at);
      const name = this.#source.slice(this.#at, end + 1);
      this.#at = end + 1;
      return PROPERTIES[name] ?? ANY;
    }
    const set = CLASSES[letter];
    if (set !== undefined) this.#at += 1;
    return set;
  }

  #escaped(): string {
    const letter = this.#source[this.#at++] as string;
    if (letter === "u" && this.#take("{")) {
      const end = this.#source.indexOf("}", this.#at);
      const code = Number.parseInt(this.#source.slice(this.#at, end), 16);
      this.#at = end + 1;
      return String.fromCodePoint(code);
    }
    if (letter === "u" || letter === "x") {
      const digits = letter === "u" ? 4 : 2;
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + digits), 16);
      this.#at += digits;
      return String.fromCharCode(code);
    }
    return CONTROLS[letter] ?? letter;
  }

  #class(): CharacterSet {
    const isNegated = this.#take("^");
    const members = new Members();
    while (this.#at < this.#source.length && !this.#take("]")) {
      const set = this.#take("\\") ? (this.#escapedSet() ?? this.#escaped()) : this.#character();
      if (typeof set !== "string") members.addSet(set);
      else if (this.#peek() === "-" && this.#source[this.#at + 1] !== "]") {
        this.#at += 1;
        members.addRange(set, this.#take("\\") ? this.#escaped() : this.#character());
      } else members.addRange(set, set);
    }
    return isNegated ? members.others(this.#isCased) : members.set(this.#isCased);
  }

  #character(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += character.length;
    return character;
  }

  #peek(): string | undefined {
    return this.#source[this.#at];
  }

  #startsWith(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#startsWith(text)) return false;
    this.#at += text.length;
    return true;
  }
}

/** The members of `[…]`, as they are met. */
class Members {
  readonly #few = new Set<string>();
  #isFew = true;
  #letter = false;
  #digit = false;
  #other = false;
  // How many there are of each; ranges that overlap are not met with in practice, and would only count too many.
  #small = 0;
  #capital = 0;
  #digits = 0;

  addSet({ letter, digit, other, everyLetter, everyDigit }: CharacterSet): void {
    this.#isFew = false;
    this.#letter ||= letter;
    this.#digit ||= digit;
    this.#other ||= other;
    if (everyLetter) this.#small = this.#capital = 26;
    if (everyDigit) this.#digits = 10;
  }

  addRange(first: string, last: string): void {
    const from = first.codePointAt(0) as number;
    const to = last.codePointAt(0) as number;
    if (to - from >= FEW_SIGNS) this.#isFew = false;
    else for (let code = from; code <= to; code++) this.#few.add(String.fromCodePoint(code).toLowerCase());
    const inside = (low: number, high: number) => Math.max(0, Math.min(to, high) - Math.max(from, low) + 1);
    this.#small += inside(0x61, 0x7a);
    this.#capital += inside(0x41, 0x5a);
    this.#digits += inside(0x30, 0x39);
    this.#letter ||= this.#small + this.#capital > 0;
    this.#digit ||= this.#digits > 0;
    this.#other ||= inside(0, 0x2f) + inside(0x3a, 0x40) + inside(0x5b, 0x60) + inside(0x7b, 0x10ffff) > 0;
  }

  set(isCased: boolean): CharacterSet {
    const most = this.#letter || this.#digit ? FEW : FEW_SIGNS;
    const few = this.#isFew && this.#few.size <= most ? [...this.#few] : undefined;
    return {
      kind: "set",
      few,
      letter: this.#letter,
      digit: this.#digit,
      other: this.#other,
      everyLetter: this.#hasEveryLetter(isCased),
      everyDigit: this.#digits >= 10,
    };
  }

  /** Everything but the members. */
  others(isCased: boolean): CharacterSet {
    const letters = this.#hasEveryLetter(isCased) ? "none" : this.#letter ? "some" : "all";
    const digits = this.#digits >= 10 ? "none" : this.#digit ? "some" : "all";
    return classOf(letters, digits, true);
  }

  #hasEveryLetter(isCased: boolean): boolean {
    return this.#small >= 26 && (!isCased || this.#capital >= 26);
  }
}

function single(character: string): CharacterSet {
  const small = character.toLowerCase();
  const letter = /^[a-z]$/.test(small);
  const digit = /^[0-9]$/.test(small);
  const other = !letter && !digit;
  return { kind: "set", few: [small], letter, digit, other, everyLetter: false, everyDigit: false };
}

type Part = "all" | "some" | "none";

function classOf(letters: Part, digits: Part, other: boolean): CharacterSet {
  return {
    kind: "set",
    few: undefined,
    letter: letters !== "none",
    digit: digits !== "none",
    other,
    everyLetter: letters === "all",
    everyDigit: digits === "all",
  };
}

const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: classOf("none", "all", false),
  D: classOf("all", "none", true),
  w: classOf("all", "all", true),
  W: classOf("none", "none", true),
  s: classOf("none", "none", true),
  S: classOf("all", "all", true),
};
const PROPERTIES: Readonly<Record<string, CharacterSet>> = {
  "p{L}": classOf("all", "none", true),
  "p{Lu}": classOf("some", "none", true),
  "p{Ll}": classOf("some", "none", true),
  "p{N}": classOf("none", "all", true),
  "p{Nd}": classOf("none", "all", true),
};
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };

/** Whether a look ahead accepts only an end, or something that is neither letter nor digit. */
function isBeforeNoWord(node: PatternNode): boolean {
  if (node.kind === "set") return !node.letter && !node.digit;
  if (node.kind === "edge") return !node.letter && !node.digit;
  if (node.kind === "choice") return node.nodes.every(isBeforeNoWord);
  if (node.kind === "sequence") return node.nodes[0] !== undefined && isBeforeNoWord(node.nodes[0]);
  return node.kind === "repeat" && node.min > 0 && isBeforeNoWord(node.node);
}

/** `(?<![\w'])`: neighbours that are refused whatever stands beyond them. */
function edgeWithout(refused: PatternNode): PatternNode {
  const sets = (refused.kind === "choice" ? refused.nodes : [refused]).filter((node) => node.kind === "set");
  const letter = !sets.some(({ everyLetter }) => everyLetter);
  const digit = !sets.some(({ everyDigit }) => everyDigit);
  return letter && digit ? NOTHING : { kind: "edge", letter, digit };
}
