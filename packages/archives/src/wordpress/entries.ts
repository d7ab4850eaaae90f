import { Parser } from "htmlparser2";

/** One `<item>` of the export: a post, a page, a picture. */
export interface Entry {
  /** By local name, and with the prefix where two have the same: `content:encoded`, `excerpt:encoded`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: readonly Comment[];
}

export type Comment = ReadonlyMap<string, string>;

/** An author of the site, as the head of the export lists them. */
export type Author = ReadonlyMap<string, string>;

/** In UTF-16 units; what is longer is cut. */
const LONGEST_FIELD = 8 * 1024 * 1024;

/**
 * Reads the XML a piece at a time. Forgiving, as such files have raw `]]>` and control characters in them: what a strict
 * reader would stop at spoils one field at most. Resolves no entity but the five of XML and numbers.
 */
export class EntryReader {
  private readonly entries: Entry[] = [];
  readonly authors: Author[] = [];
  /** Whether the export has come to its proper end. */
  isWhole = false;
  private entry: { fields: Map<string, string>; meta: Map<string, string>; comments: Comment[] } | undefined;
  private part: { name: "comment" | "postmeta" | "author"; fields: Map<string, string> } | undefined;
  private field = "";
  private text = "";
  private readonly parser: Parser;

  constructor() {
    this.parser = new Parser(
      {
        onopentag: (name) => this.open(name),
        ontext: (text) => {
          if (this.field !== "" && this.text.length < LONGEST_FIELD) this.text += text;
        },
        onclosetag: (name, isImplied) => {
          if (name === "channel" && !isImplied) this.isWhole = true;
          this.close(name);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  push(text: string): readonly Entry[] {
    this.parser.write(text);
    return this.entries.splice(0);
  }

  end(): readonly Entry[] {
    this.parser.end();
    return this.entries.splice(0);
  }

  private open(tag: string): void {
    const name = localName(tag);
    if (name === "item") {
      this.entry = { fields: new Map(), meta: new Map(), comments: [] };
      this.part = undefined;
      this.field = "";
    } else if (name === "comment" || name === "postmeta" || name === "author") {
      if (tag.includes(":") && this.part === undefined) this.part = { name, fields: new Map() };
    } else if (this.field === "" && (this.entry !== undefined || this.part !== undefined)) {
      this.field = name === "encoded" ? tag : name;
      this.text = "";
    }
  }

  private close(tag: string): void {
    const name = localName(tag);
    if (this.field !== "" && (name === this.field || tag === this.field)) {
      const fields = this.part?.fields ?? this.entry?.fields;
      // Of several that have one name, such as categories, the first is enough.
      if (fields && !fields.has(this.field)) fields.set(this.field, this.text);
      this.field = "";
    } else if (name === this.part?.name) {
      this.endPart(this.part);
      this.part = undefined;
      this.field = "";
    } else if (name === "item" && this.entry !== undefined) {
      this.entries.push(this.entry);
      this.entry = undefined;
      this.part = undefined;
      this.field = "";
    }
  }

  private endPart({ name, fields }: { name: string; fields: Map<string, string> }): void {
    if (name === "author") this.authors.push(fields);
    else if (name === "comment") this.entry?.comments.push(fields);
    else this.entry?.meta.set(fields.get("meta_key") ?? "", fields.get("meta_value") ?? "");
  }
}

/** The namespace's version differs from file to file; its prefix says all there is to say. */
function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
