import type { Span } from "@bedside/engine";
import { editBetween } from "../box/edit.ts";

/** The lines of a text, an element each, of which an edit draws only the ones it is in anew. */
export class MirrorText {
  private text = "";
  private lines: HTMLElement[] = [];
  /** Where each line begins in the text. */
  private starts: number[] = [0];
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  write(text: string): void {
    const wanted = text.split("\n");
    const edit = this.lines.length === 0 ? undefined : editBetween(this.text, text);
    if (this.lines.length > 0 && !edit) return;
    const from = edit ? this.lineAt(edit.span.start) : 0;
    const kept = edit ? this.lines.length - 1 - this.lineAt(edit.span.end) : 0;
    const made = wanted.slice(from, wanted.length - kept).map((line) => this.lineOf(line));
    const after = this.lines[this.lines.length - kept] ?? null;
    for (const line of this.lines.splice(from, this.lines.length - kept - from, ...made)) line.remove();
    for (const line of made) this.root.insertBefore(line, after);
    this.text = text;
    this.starts = startsOf(wanted);
  }

  rangeOf({ start, end }: Span): Range | undefined {
    if (end > this.text.length) return undefined;
    const range = this.root.ownerDocument.createRange();
    const first = this.lineAt(start);
    const last = this.lineAt(end);
    const startNode = this.lines[first]?.firstChild;
    const endNode = this.lines[last]?.firstChild;
    if (!startNode || !endNode) return undefined;
    range.setStart(startNode, Math.min(start - this.starts[first]!, lengthOf(startNode)));
    range.setEnd(endNode, Math.min(end - this.starts[last]!, lengthOf(endNode)));
    return range;
  }

  private lineOf(words: string): HTMLElement {
    const page = this.root.ownerDocument;
    const line = page.createElement("div");
    line.append(words === "" ? page.createElement("br") : words);
    return line;
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? 0;

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
