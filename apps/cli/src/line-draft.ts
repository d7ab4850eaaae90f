import { type Draft, parseDraft } from "@bedside/engine";
import type { ContextDefaults } from "./context-options.ts";
import { type Line, MAX_LINE_BYTES } from "./lines.ts";

/** What stands in the place of a report when a line holds no draft. */
export interface LineError {
  /** As the draft has it, when it could be read. */
  readonly id: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

export type LineDraft = { readonly ok: true; readonly draft: Draft } | ({ readonly ok: false } & LineError);

/** Reads the draft of one line; `defaults` fill in whatever context the line itself leaves out. */
export function draftOfLine(line: Line, defaults?: ContextDefaults): LineDraft {
  if (line.kind !== "text") return invalid(idInHead(line.head), UNUSABLE[line.kind], line.number);
  if (line.text.trim() === "") return invalid(null, "the line is empty", line.number);
  const value = parseJson(line.text);
  if (value === undefined)
    return invalid(idInHead(line.text.slice(0, 1024)), notJson(line.text), line.number);
  const parsed = parseDraft(defaults ? withDefaults(value, defaults) : value);
  return parsed.ok ? parsed : invalid(idOf(value), parsed.error.message, line.number);
}

/** The line that stands for a draft which a fault of ours kept from being answered. Says nothing of the fault's own words. */
export function faultAt(line: Line, id: string | undefined): LineError {
  const message = `this draft could not be read because of a fault in Bedside (line ${line.number})`;
  return { id: id ?? null, error: { code: "fault", message } };
}

const UNUSABLE = {
  "too-long": `the line is longer than ${MAX_LINE_BYTES / (1024 * 1024)} MiB`,
  "not-utf8": "the line is not UTF-8; save or convert the file as UTF-8",
} as const;

function invalid(id: LineError["id"], message: string, number: number): LineDraft {
  return { ok: false, id, error: { code: "invalid-draft", message: `${message} (line ${number})` } };
}

/** `undefined` when it is not JSON; no JSON text has that value. The parser's own message would quote the draft. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(text: string): string {
  const isPretty = /^\s*[[{\]}]\s*,?\s*$/.test(text);
  return isPretty ? "this is not a whole JSON object; put each draft on one line" : "the line is not JSON";
}

function idOf(value: unknown): LineError["id"] {
  const id = isRecord(value) ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

/** The id of a line that could not be parsed, if it comes first and undamaged. */
const LEADING_ID = /^\uFEFF?\s*\{\s*"id"\s*:\s*("(?:[^"\\\u0000-\u001f\uFFFD]|\\.)*"|-?\d{1,15})\s*,/;

function idInHead(head: string): LineError["id"] {
  const written = LEADING_ID.exec(head)?.[1];
  return written === undefined ? null : idOf({ id: parseJson(written) });
}

function withDefaults(value: unknown, defaults: ContextDefaults): unknown {
  if (!isRecord(value)) return value;
  const own = value.context ?? {};
  // A context that is no object is the line's mistake: left as it is, so that it is named.
  if (!isRecord(own)) return value;
  const context = { ...defaults, ...own };
  const author = own.author ?? {};
  if (!defaults.author || own.author === null || !isRecord(author)) return { ...value, context };
  return { ...value, context: { ...context, author: { ...defaults.author, ...author } } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
