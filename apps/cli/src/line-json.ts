import { type Line, MAX_LINE_BYTES } from "./lines.ts";

/** What a line should hold, and what an answer says when it does not. */
export interface LineKind {
  readonly noun: "draft" | "question";
  readonly code: "invalid-draft" | "invalid-question";
}

/** What stands in the place of an answer when a line cannot be used. */
export interface LineError {
  /** As the line has it, when it could be read. */
  readonly id: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

export type LineRead<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & LineError);

/** The JSON of one line. */
export function jsonOfLine(line: Line, kind: LineKind): LineRead<unknown> {
  if (line.kind !== "text") return invalid(kind, idInHead(line.head), UNUSABLE[line.kind], line.number);
  if (line.text.trim() === "") return invalid(kind, null, "the line is empty", line.number);
  const value = parseJson(line.text);
  if (value === undefined)
    return invalid(kind, idInHead(line.text.slice(0, 1024)), notJson(line.text, kind), line.number);
  return { ok: true, value };
}

export function invalid(
  { code }: LineKind,
  id: LineError["id"],
  message: string,
  number: number,
): { readonly ok: false } & LineError {
  return { ok: false, id, error: { code, message: `${message} (line ${number})` } };
}

/** The line that stands for one which a fault of ours kept from being answered. Says nothing of the fault's own words. */
export function faultAt(line: Line, id: string | undefined, { noun }: LineKind): LineError {
  const message = `this ${noun} could not be read because of a fault in Bedside (line ${line.number})`;
  return { id: id ?? null, error: { code: "fault", message } };
}

const UNUSABLE = {
  "too-long": `the line is longer than ${MAX_LINE_BYTES / (1024 * 1024)} MiB`,
  "not-utf8": "the line is not UTF-8; save or convert the file as UTF-8",
} as const;

/** `undefined` when it is not JSON; no JSON text has that value. The parser's own message would quote the line. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(text: string, { noun }: LineKind): string {
  const isPretty = /^\s*[[{\]}]\s*,?\s*$/.test(text);
  return isPretty ? `this is not a whole JSON object; put each ${noun} on one line` : "the line is not JSON";
}

export function idOf(value: unknown): LineError["id"] {
  const id = isRecord(value) ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

/** The id of a line that could not be parsed, if it comes first and undamaged. */
const LEADING_ID = /^\uFEFF?\s*\{\s*"id"\s*:\s*("(?:[^"\\\u0000-\u001f\uFFFD]|\\.)*"|-?\d{1,15})\s*,/;

function idInHead(head: string): LineError["id"] {
  const written = LEADING_ID.exec(head)?.[1];
  return written === undefined ? null : idOf({ id: parseJson(written) });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
