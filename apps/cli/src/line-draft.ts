import { type Draft, parseDraft } from "@bedside/engine";
import type { ContextDefaults } from "./context-options.ts";
import { idOf, invalid, isRecord, jsonOfLine, type LineError, type LineKind } from "./line-json.ts";
import type { Line } from "./lines.ts";

export type LineDraft = { readonly ok: true; readonly draft: Draft } | ({ readonly ok: false } & LineError);

export const DRAFTS: LineKind = { noun: "draft", code: "invalid-draft" };

/** Reads the draft of one line; `defaults` fill in whatever context the line itself leaves out. */
export function draftOfLine(line: Line, defaults?: ContextDefaults): LineDraft {
  const read = jsonOfLine(line, DRAFTS);
  if (!read.ok) return read;
  const parsed = parseDraft(defaults ? withDefaults(read.value, defaults) : read.value);
  return parsed.ok ? parsed : invalid(DRAFTS, idOf(read.value), parsed.error.message, line.number);
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
