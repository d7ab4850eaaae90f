import type { Who } from "@bedside/audit";
import { DEFAULT_COUNTRY } from "@bedside/guidance";
import type { AuditOptions } from "./audit-options.ts";
import type { Owned } from "./whose.ts";

/** Who the author is to the check: as the options say, else as the exports say, whichever says it first. */
export function whoOf(exports: readonly Owned[], options: AuditOptions): Who {
  const { profession, country = DEFAULT_COUNTRY } = options;
  const owners = exports.map(({ owner }) => owner);
  const name = options.name ?? first(owners.map((owner) => owner.name)) ?? options.me;
  const handle = first(owners.map((owner) => owner.handle));
  const bio = options.bio ?? [...new Set(owners.flatMap((owner) => owner.bio ?? []))].join("\n");
  return {
    country,
    ...(profession && { profession }),
    ...(name && { name }),
    ...(handle && { handle }),
    ...(bio && { bio }),
  };
}

function first(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== "");
}
