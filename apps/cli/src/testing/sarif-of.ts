import type { Draft } from "@bedside/engine";
import type { Log } from "sarif";
import { SarifLog } from "../sarif.ts";
import type { Answer } from "../second-reader/heard.ts";

/** The log of one draft in a file of its own. */
export function logOfOne({ text }: Draft, answer: Answer): Log {
  const log = new SarifLog("/");
  log.add("/draft.txt", text, answer);
  return log.log();
}
