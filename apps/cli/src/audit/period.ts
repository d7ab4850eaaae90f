import { InvalidArgumentError } from "commander";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";

/** Days, months or years, both ends taken in. */
export interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A period that ends before it begins is a slip, and an audit of nothing would read as a clear one. */
export function mustHoldSomething({ since, until }: Period): void {
  if (since === undefined || until === undefined || since.slice(0, until.length) <= until) return;
  throw new Failure(EXIT.usage, "--since is later than --until, so there is nothing in between.");
}

export type Falls = "inside" | "outside" | "undated";

/** Where a time as exports write it falls: what begins like the end of a period is inside it. */
export function fallsIn({ since, until }: Period, createdAt: string | undefined): Falls {
  if (since === undefined && until === undefined) return "inside";
  if (createdAt === undefined) return "undated";
  if (since !== undefined && createdAt.slice(0, since.length) < since) return "outside";
  return until !== undefined && createdAt.slice(0, until.length) > until ? "outside" : "inside";
}

/** A day, a month or a year as an option gives it: 2019-06-03, 2019-06, 2019. */
export function dateOption(given: string): string {
  const match = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(given.trim());
  const [, month = "01", day = "01"] = match ?? [];
  const isReal = match && isDay(`${given.trim().slice(0, 4)}-${month}-${day}`);
  if (!isReal) throw new InvalidArgumentError("Use a date such as 2019-06-03, 2019-06 or 2019.");
  return given.trim();
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
