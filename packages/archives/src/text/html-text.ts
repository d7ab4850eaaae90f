import { Parser } from "htmlparser2";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** Blocks with an empty line around them. */
const APART = new Set("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table figure".split(" "));
/** Elements whose text nobody sees. Spans that a style sheet hides are kept: Mastodon cuts links in pieces with them. */
const UNSEEN = new Set("script style template head noscript textarea select".split(" "));

export interface HtmlOptions {
  /** Says of an element that it is left out with all it holds, such as words that are quoted. */
  readonly without?: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
}

/** HTML as the text a reader sees: `<br>` a line break, paragraphs apart, entities decoded once. */
export function htmlToText(html: string, { without }: HtmlOptions = {}): string {
  const lines = new LineWriter();
  let hidden = 0;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (hidden > 0 || UNSEEN.has(name) || without?.(name, attributes)) hidden++;
        if (hidden > 0) return;
        if (name === "br") lines.breakLine();
        else if (BLOCKS.has(name)) lines.endBlock(APART.has(name));
        if (name === "pre") preformatted++;
      },
      ontext(text) {
        if (hidden > 0) return;
        if (preformatted > 0) lines.writeAsIs(text);
        else lines.write(text);
      },
      onclosetag(name) {
        if (hidden > 0) {
          hidden--;
          return;
        }
        if (name === "pre" && preformatted > 0) preformatted--;
        if (BLOCKS.has(name)) lines.endBlock(APART.has(name));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return lines.text();
}

/** Collapses spaces as a browser does, and puts line breaks between blocks once text follows. */
class LineWriter {
  private out = "";
  private owed = "";
  private spaceOwed = false;

  write(text: string): void {
    for (const [index, word] of text.split(/[ \t\r\n\f]+/).entries()) {
      if (index > 0) this.spaceOwed = true;
      if (word !== "") this.put(word);
    }
  }

  writeAsIs(text: string): void {
    if (text !== "") this.put(text.replace(/\r\n?/g, "\n"));
  }

  breakLine(): void {
    this.spaceOwed = false;
    this.owed += "\n";
  }

  endBlock(isApart: boolean): void {
    this.spaceOwed = false;
    const wanted = isApart ? "\n\n" : "\n";
    if (this.owed.length < wanted.length) this.owed = wanted;
  }

  text(): string {
    return this.out.trim();
  }

  private put(word: string): void {
    if (this.owed !== "") {
      if (this.out !== "") this.out += this.owed;
    } else if (this.spaceOwed && this.out !== "") {
      this.out += " ";
    }
    this.owed = "";
    this.spaceOwed = false;
    this.out += word;
  }
}
