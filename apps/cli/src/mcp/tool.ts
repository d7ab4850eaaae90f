import type { Page } from "../page.ts";
import { PLAIN } from "../paint.ts";
import type { ObjectSchema } from "./json-schema.ts";

/** Something that an assistant can call. `call` decides nothing: it reads, asks the rooms below, and sets the answer. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly takes: ObjectSchema;
  readonly gives: ObjectSchema;
  /** Whether a call may reach another machine. */
  readonly leavesDevice?: boolean;
  call(given: Given): ToolAnswer | Promise<ToolAnswer>;
}

/** What came with a call. Nothing is known of it yet: hosts need not hold to the schema. */
export type Given = Readonly<Record<string, unknown>>;

export interface ToolAnswer {
  /** For a person to read, one piece or several. */
  readonly texts: readonly string[];
  /** The same for a program. */
  readonly data: object;
}

/** Stable names for what was wrong with a call; the first two are those of the line contracts. */
export type RefusalCode = "invalid-draft" | "invalid-question" | "invalid-request" | "not-found";

/** A call that cannot be answered as it is. The message never holds a piece of what was given. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** An assistant has no terminal: no colour, and the width at which text is read with ease. */
export const PAGE: Page = { columns: 80, paint: PLAIN };

/** ISO dates are all that guidance knows of the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
