import { type Look, lookOf } from "./look-of.ts";
import { isText, type Piece, type TextMap } from "./text-map.ts";

/**
 * The text of an editable element as its author sees it, whatever editor keeps it. Paragraphs and the like are parted by
 * one line feed; what editors put in to hold a line open or to have somewhere for the caret is left out.
 */
export function readEditable(root: Element): TextMap {
  const reading = new Reading();
  reading.children(root, lookOf(root), undefined);
  reading.endLine();
  const map = reading.done();
  return isPlaceholderOf(root, map.text) ? { text: "", pieces: [] } : map;
}

/** Neither words nor anything that holds words of the author. */
const WORDLESS = new Set(
  "AUDIO BUTTON CANVAS IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
);

/** Characters that editors put in to hold a place; who types one sees nothing of it. */
const FILLER = "\u200b\u2060\ufeff";
const PRESERVED = new RegExp(`\\r?\\n|[${FILLER}]+|[^\\n${FILLER}]+`, "g");
const COLLAPSED = new RegExp(`[ \\t\\n\\r\\f]+|[${FILLER}]+|[^ \\t\\n\\r\\f${FILLER}]+`, "g");
const ODD_PRESERVED = new RegExp(`[\\n${FILLER}]`);
const ODD_COLLAPSED = new RegExp(`[\\t\\n\\r\\f${FILLER}]|  |^ | $`);

/** A custom emoji has a short name; the longer words that describe a photo are not the author's. */
const LONGEST_EMOJI = 40;

class Reading {
  private text = "";
  private readonly pieces: Piece[] = [];
  private hasLines = false;
  private isLineOpen = false;
  /** What holds the line open while nothing is on it. */
  private holder: Text | Element | undefined;
  /** A line break that counts only if something follows it: the last one of a block is not drawn. */
  private pendingBreak: Omit<Piece, "start"> | undefined;
  /** A space that counts only if something follows it. */
  private pendingSpace: Omit<Piece, "start"> | undefined;
  /** Whether a space would be drawn here: not at the start of a line, nor after another. */
  private takesSpace = false;

  done(): TextMap {
    return { text: this.text.replaceAll("\u00a0", " "), pieces: this.pieces };
  }

  children(parent: Node, look: Look, island: Element | undefined): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (!look.isHidden) this.words(child, look, island);
      } else if (child.nodeType === 1) {
        this.element(child as Element, island);
      }
    }
  }

  private element(element: Element, island: Element | undefined): void {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") this.lineBreak({ node: element, from: 0, length: 1, data: "", island });
    else if (tag === "IMG") this.picture(element, island);
    else if (!WORDLESS.has(tag)) this.container(element, island);
  }

  private container(element: Element, island: Element | undefined): void {
    const isIsland = element.getAttribute("contenteditable") === "false";
    if (isUnwritten(element, isIsland)) return;
    const look = lookOf(element);
    if (look.isGone) return;
    if (look.isBlock) this.endLine();
    if (isIsland && look.isBlock) this.card(element);
    else this.children(element, look, island ?? (isIsland ? element : undefined));
    if (look.isBlock) this.endLine();
  }

  /** A quotation, a preview, a picture with its buttons: not what the author wrote, unless a part of it can be written in. */
  private card(element: Element): void {
    for (const inner of element.querySelectorAll("[contenteditable='true'], [contenteditable='']")) {
      this.children(inner, lookOf(inner), undefined);
      this.endLine();
    }
  }

  endLine(): void {
    if (this.isLineOpen && this.holder) {
      const { holder } = this;
      const data = isText(holder) ? holder.data : "";
      this.pieces.push({
        node: holder,
        from: 0,
        length: 0,
        data,
        island: undefined,
        start: this.text.length,
      });
    }
    this.isLineOpen = false;
    this.takesSpace = false;
    this.holder = this.pendingBreak = this.pendingSpace = undefined;
  }

  private openLine(): void {
    if (this.isLineOpen) return;
    if (this.hasLines) this.text += "\n";
    this.hasLines = this.isLineOpen = true;
  }

  private words(node: Text, look: Look, island: Element | undefined): void {
    const { data } = node;
    if (data === "") return;
    const isOdd = (look.collapses ? ODD_COLLAPSED : ODD_PRESERVED).test(data);
    if (isOdd) this.tokens(node, look, island);
    else this.put({ node, from: 0, length: data.length, data, island }, data);
  }

  private tokens(node: Text, look: Look, island: Element | undefined): void {
    const { data } = node;
    for (const { 0: token, index } of data.matchAll(look.collapses ? COLLAPSED : PRESERVED)) {
      const piece = { node, from: index, length: token.length, data, island };
      if (FILLER.includes(token[0]!)) this.filler(node);
      else if (look.breaks && token.includes("\n")) this.lineBreaks(piece, token);
      else if (look.collapses && /^[ \t\n\r\f]/.test(token)) this.space({ ...piece, length: 1 });
      else this.put(piece, token);
    }
  }

  /** Line feeds among the spaces that a page draws as one. */
  private lineBreaks(piece: Omit<Piece, "start">, token: string): void {
    for (let at = token.indexOf("\n"); at !== -1; at = token.indexOf("\n", at + 1)) {
      this.lineBreak({ ...piece, from: piece.from + at, length: 1 });
    }
  }

  private space(piece: Omit<Piece, "start">): void {
    if (this.takesSpace) this.pendingSpace ??= piece;
  }

  private filler(node: Text): void {
    this.openLine();
    this.flushBreak();
    if (!this.takesSpace) this.holder ??= node;
  }

  private lineBreak(piece: Omit<Piece, "start">): void {
    this.openLine();
    this.flushBreak();
    this.pendingSpace = undefined;
    this.pendingBreak = piece;
    if (!this.takesSpace) this.holder ??= piece.node;
    this.takesSpace = false;
  }

  private flushBreak(): void {
    const piece = this.pendingBreak;
    if (!piece) return;
    this.pendingBreak = this.holder = undefined;
    this.pieces.push({ ...piece, start: this.text.length });
    this.text += "\n";
  }

  private picture(element: Element, island: Element | undefined): void {
    const words = element.getAttribute("data-plain-text") ?? element.getAttribute("alt") ?? "";
    if (words === "" || words.length > LONGEST_EMOJI || /\s/.test(words)) return;
    this.put({ node: element, from: 0, length: words.length, data: "", island: island ?? element }, words);
  }

  private put(piece: Omit<Piece, "start">, words: string): void {
    this.openLine();
    this.flushBreak();
    const space = this.pendingSpace;
    this.pendingSpace = undefined;
    if (space) {
      this.pieces.push({ ...space, start: this.text.length });
      this.text += " ";
    }
    this.pieces.push({ ...piece, start: this.text.length });
    this.text += words;
    this.holder = undefined;
    this.takesSpace = true;
  }
}

/** What editors draw in a box and nobody wrote there: a prompt, the rest of a word that is offered, somebody else's caret. */
function isUnwritten(element: Element, isIsland: boolean): boolean {
  if (element.hasAttribute("data-slate-placeholder")) return true;
  if (!isIsland) return false;
  return element.getAttribute("aria-hidden") === "true" || UNWRITTEN.test(element.className.toString());
}

const UNWRITTEN = /placeholder|ProseMirror-widget/i;

/** Boxes that hold their placeholder as if it had been written. */
function isPlaceholderOf(root: Element, text: string): boolean {
  if (text === "") return false;
  return ["aria-placeholder", "data-placeholder", "placeholder"].some(
    (name) => root.getAttribute(name) === text,
  );
}
