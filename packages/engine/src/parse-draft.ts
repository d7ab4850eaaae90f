import { AUDIENCES, CAPACITIES, DEFAULT_COUNTRY, isCountry, PLATFORMS, PROFESSIONS } from "@bedside/guidance";
import type { Author, Context, Draft } from "./draft.ts";

/** Why a value is no draft. */
export interface DraftError {
  readonly code: "invalid-draft";
  /** What is wrong, where, and what would be right. Never quotes the draft's text. */
  readonly message: string;
}

/** A draft, or what is wrong with what was given; told apart by `ok`. */
export type ParsedDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly error: DraftError };

/** Longest text of one draft, in UTF-16 code units: some 2,000 pages. */
export const LONGEST_TEXT = 8 * 1024 * 1024;

/**
 * Makes a draft from a value that came from outside (JSON, a form). `null` counts as not there, and what no draft has is
 * left out. Never throws: what is wrong comes back as `ok: false` and an `error` whose message may be shown.
 */
export function parseDraft(value: unknown): ParsedDraft {
  try {
    return { ok: true, draft: draftFrom(value) };
  } catch (problem) {
    if (problem instanceof Invalid)
      return { ok: false, error: { code: "invalid-draft", message: problem.message } };
    throw problem;
  }
}

/** A draft from bare text, for a caller that knows its context is well-formed: nothing is looked at, as `parseDraft` does. */
export function draftOf(text: string, context: Partial<Context> = {}): Draft {
  return { text, context: { country: DEFAULT_COUNTRY, ...context } };
}

class Invalid extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function draftFrom(value: unknown): Draft {
  const fields = objectIn(value, "the draft");
  const { text } = fields;
  if (text === undefined) throw new Invalid('"text" is missing; a draft needs at least {"text": "…"}');
  if (typeof text !== "string") throw new Invalid(`"text" is ${kindOf(text)}; it must be a string`);
  if (text.length > LONGEST_TEXT) {
    throw new Invalid(
      `"text" has ${text.length} characters; the most that is checked at once is ${LONGEST_TEXT}`,
    );
  }
  const id = idIn(fields);
  return { ...(id === undefined ? {} : { id }), text, context: contextFrom(fields.context) };
}

function idIn(fields: Fields): string | undefined {
  const { id } = fields;
  if (id === undefined || id === null) return undefined;
  if (typeof id === "string") return id;
  if (typeof id === "number") return String(id);
  throw new Invalid(`"id" is ${kindOf(id)}; it must be a string`);
}

function contextFrom(value: unknown): Context {
  if (value === undefined || value === null) return { country: DEFAULT_COUNTRY };
  const fields = objectIn(value, '"context"');
  return {
    ...optional("platform", oneOf(fields, "platform", PLATFORMS)),
    ...optional("audience", oneOf(fields, "audience", AUDIENCES)),
    ...optional("capacity", oneOf(fields, "capacity", CAPACITIES)),
    ...optional("profession", oneOf(fields, "profession", PROFESSIONS)),
    country: countryIn(fields),
    ...optional("replyTo", stringIn(fields, "replyTo", "context.replyTo")),
    ...optional("author", authorIn(fields)),
  };
}

function authorIn(fields: Fields): Author | undefined {
  const { author } = fields;
  if (author === undefined || author === null) return undefined;
  const parts = objectIn(author, '"context.author"');
  return {
    ...optional("name", stringIn(parts, "name", "context.author.name")),
    ...optional("handle", stringIn(parts, "handle", "context.author.handle")),
    ...optional("bio", stringIn(parts, "bio", "context.author.bio")),
  };
}

function countryIn(fields: Fields): Context["country"] {
  const { country } = fields;
  if (country === undefined || country === null) return DEFAULT_COUNTRY;
  if (isCountry(country)) return country;
  if (typeof country !== "string")
    throw new Invalid(`"context.country" is ${kindOf(country)}; it must be a string such as "GB"`);
  const capitals = country.toUpperCase();
  if (capitals === "UK") throw new Invalid('"context.country" is "UK"; use the ISO code "GB"');
  if (isCountry(capitals)) throw new Invalid(`"context.country" must be in capitals: "${capitals}"`);
  throw new Invalid('"context.country" is not an ISO 3166-1 code of two letters such as "GB" or "NZ"');
}

function oneOf<Value extends string>(
  fields: Fields,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Invalid(`"context.${name}" must be one of ${values.join(", ")}`);
  return found;
}

function stringIn(fields: Fields, name: string, path: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Invalid(`"${path}" is ${kindOf(value)}; it must be a string`);
  if (value.length > LONGEST_TEXT) throw new Invalid(`"${path}" is too long to be checked`);
  return value;
}

function objectIn(value: unknown, what: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Invalid(`${what} is ${kindOf(value)}; it must be an object`);
  }
  return value as Fields;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]?: Value });
}
