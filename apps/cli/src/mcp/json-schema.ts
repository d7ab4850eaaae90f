/** A JSON Schema (2020-12), as the protocol wants it for what a tool takes and gives. */
export type Schema = Readonly<Record<string, unknown>>;
export type Fields = Readonly<Record<string, Schema>>;

/** At the top of what a tool takes or gives there is always an object. */
export interface ObjectSchema {
  readonly type: "object";
  readonly [keyword: string]: unknown;
}

/** Further fields are let through: a host with an older list of them must still show the rest. */
export function object(required: Fields, optional: Fields = {}, description?: string): ObjectSchema {
  const names = Object.keys(required);
  return {
    type: "object",
    ...(description && { description }),
    properties: { ...required, ...optional },
    ...(names.length > 0 && { required: names }),
  };
}

export function listOf(items: Schema, description?: string): Schema {
  return { type: "array", ...(description && { description }), items };
}

export function oneOf(values: readonly string[], description?: string): Schema {
  return { type: "string", ...(description && { description }), enum: values };
}

export function text(description?: string): Schema {
  return { type: "string", ...(description && { description }) };
}

export function number(description?: string): Schema {
  return { type: "number", ...(description && { description }) };
}

export const WHOLE: Schema = { type: "integer", minimum: 0 };
export const YES_OR_NO: Schema = { type: "boolean" };

/** Places in a text, in UTF-16 code units as JavaScript counts, the end exclusive. */
export const SPAN = { start: WHOLE, end: WHOLE } as const satisfies Fields;
