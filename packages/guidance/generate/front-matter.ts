import { parse } from "yaml";
import { paragraphMark } from "../src/paragraphs.ts";
import type { Reference } from "../src/reference.ts";
import { isSourceId } from "../src/sources.ts";
import { Complaint } from "./complaint.ts";
import { blocksOf, conditioned } from "./markdown.ts";

/** The fields above a file's text, told apart and read strictly: an unknown or missing field is a mistake. */
export class FrontMatter {
  readonly file: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #read = new Set<string>();

  constructor(file: string, fields: Readonly<Record<string, unknown>>) {
    this.file = file;
    this.#fields = fields;
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value === "string" && value.trim()) return value.trim();
    throw new Complaint(this.file, `${name} is missing, or is no text`);
  }

  date(name: string): string {
    const value = this.#take(name);
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    throw new Complaint(this.file, `${name} is a date such as 2026-11-27`);
  }

  flag(name: string): boolean {
    const value = this.#take(name) ?? false;
    if (typeof value === "boolean") return value;
    throw new Complaint(this.file, `${name} is true or false`);
  }

  /** One of a known few. */
  one<T extends string>(name: string, values: readonly T[]): T {
    const value = this.#take(name);
    const found = values.find((each) => each === value);
    if (found) return found;
    throw new Complaint(this.file, `${name} is one of ${values.join(", ")}; it is ${String(value)}`);
  }

  /** Any of a known few, or whatever is there when `values` is left out. */
  some<T extends string>(name: string, values?: readonly T[]): readonly T[] {
    const value = this.#take(name) ?? [];
    if (!Array.isArray(value)) throw new Complaint(this.file, `${name} is a list`);
    for (const each of value)
      if (typeof each !== "string" || (values && !values.includes(each as T)))
        throw new Complaint(this.file, `${name} holds ${String(each)}, which is not one of those there are`);
    return value as readonly T[];
  }

  /** `- source-id#paragraph, paragraph: what it says`, or the id alone. */
  references(name: string): readonly Reference[] {
    const value = this.#take(name);
    if (!Array.isArray(value) || value.length === 0)
      throw new Complaint(this.file, `${name} lists at least one source`);
    return value.map((each) => this.#reference(each));
  }

  /** Names of fields that nobody asked for: misspelt, or not to be there. */
  get leftOver(): readonly string[] {
    return Object.keys(this.#fields).filter((name) => !this.#read.has(name));
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return this.#fields[name];
  }

  #reference(entry: unknown): Reference {
    const [head, says] = typeof entry === "string" ? [entry, undefined] : Object.entries(entry as object)[0]!;
    const [id = "", paragraphs = ""] = head.split("#");
    if (!isSourceId(id)) throw new Complaint(this.file, `there is no source ${id}`);
    const line = says === undefined ? undefined : blocksOf(String(says))[0];
    const read = line && "tokens" in line ? conditioned(line.tokens ?? [], this.file) : undefined;
    return {
      source: id,
      paragraphs: paragraphsOf(id, paragraphs),
      ...(read && { says: read.text }),
      ...(read?.when && { when: read.when }),
    };
  }
}

/** Paragraphs between commas, unless the whole is the name of one that holds a comma itself. */
function paragraphsOf(id: string, listed: string): readonly string[] {
  if (paragraphMark(id, listed)) return [listed];
  return listed
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}

const FENCED = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

export function splitFile(
  file: string,
  text: string,
): { readonly front: FrontMatter; readonly body: string } {
  const match = FENCED.exec(text);
  if (!match) throw new Complaint(file, "it opens with its fields between two lines of ---");
  let fields: unknown;
  try {
    fields = parse(match[1]!);
  } catch (error) {
    throw new Complaint(file, `its fields cannot be read: ${(error as Error).message.split("\n")[0]}`);
  }
  return { front: new FrontMatter(file, fields as Record<string, unknown>), body: match[2]! };
}
