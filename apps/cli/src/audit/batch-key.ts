import { createHash } from "node:crypto";
import type { AuditItem } from "@bedside/audit";

/** One way: from the key of a batch nobody can tell what was in it. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, KEY_LENGTH);
}

export const KEY_LENGTH = 40;

/**
 * Names a batch by what its results depend on, so that the same batch met again, today or on another machine, need not
 * be checked again. `terms` is all that holds for the whole audit: who, where, and which edition of the check.
 */
export function batchKey(items: readonly AuditItem[], terms: string): string {
  const parts = items.map(({ key, text, platform, audience, replyTo }) => [
    key,
    platform,
    audience,
    text,
    replyTo?.text ?? null,
  ]);
  return digest(JSON.stringify([terms, parts]));
}
