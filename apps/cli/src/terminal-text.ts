import stringWidth from "fast-string-width";

/**
 * Text as a terminal may safely show it. Drafts and file names come from anywhere: an escape sequence could rewrite the
 * screen, a direction override could make it read as something else. Such characters are shown as a mark instead.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (unsafe) => CONTROL_PICTURES[unsafe] ?? "\uFFFD");
}

/** C0 and C1 controls, and the characters that change the direction of what follows (Unicode Bidi_Control). */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const CONTROL_PICTURES: Readonly<Record<string, string>> = { "\t": " ", "\n": " ", "\r": "", "\u001b": "␛" };

/** How many columns it takes. Pass text that `visible` has been over. */
export function width(text: string): number {
  return stringWidth(text);
}

/**
 * Breaks prose into lines of at most `columns`, at spaces that may be broken, and at others only where words kept
 * together fit no line. A longer word stands alone on its line.
 */
export function wrap(prose: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  const words = prose.split(/[ \n]+/).filter(Boolean);
  for (const word of words.flatMap((one) => (width(one) > columns ? one.split(NO_BREAK) : [one]))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && width(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines.map((each) => each.replaceAll(NO_BREAK, " "));
}

/** A paragraph whose first line begins with `lead` and whose others line up under it. */
export function hanging(lead: string, prose: string, columns: number): string[] {
  const indent = width(lead);
  return wrap(prose, Math.max(20, columns - indent)).map(
    (line, index) => (index === 0 ? lead : " ".repeat(indent)) + line,
  );
}

const NO_BREAK = "\u00a0";

/** Keeps words together when they are wrapped: `para 18`. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", NO_BREAK);
}

const LONGEST_QUOTE = 60;

/** Words in quotation marks, all of them. */
export function quoteWhole(words: string): string {
  return `“${visible(words.replace(/\s+/g, " ").trim())}”`;
}

/** Words of the draft in quotation marks, shortened in the middle when there are many. */
export function quote(words: string): string {
  const shown = visible(words.replace(/\s+/g, " ").trim());
  const points = [...shown];
  if (points.length <= LONGEST_QUOTE) return `“${shown}”`;
  const half = Math.floor(LONGEST_QUOTE / 2);
  return `“${points.slice(0, half).join("")}…${points.slice(-half).join("")}”`;
}
