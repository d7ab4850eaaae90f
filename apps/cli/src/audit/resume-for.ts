import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Who } from "@bedside/audit";
import { ENGINE_VERSION } from "@bedside/engine";
import { digest } from "./batch-key.ts";
import { cacheFolder } from "./cache-folder.ts";
import { NO_RESUME, type Resume, ResumeFile } from "./resume-file.ts";

const PREFIX = "audit-";
/** Nobody comes back to an audit that was left so long ago. */
const KEPT_DAYS = 30;

/** All that results depend on besides the items themselves: who writes, and which build checks. */
export function termsOf(who: Who): string {
  return digest(JSON.stringify([ENGINE_VERSION, builtAt(), who]));
}

/** A checkout can change without its version doing so. */
function builtAt(): number {
  try {
    return statSync(fileURLToPath(import.meta.url)).mtimeMs;
  } catch {
    return 0;
  }
}

/** What is known of an earlier audit of the same things, in the user's cache; erased where it is not wanted. */
export function resumeFor(
  stamps: readonly string[],
  isWanted: boolean,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Resume {
  const folder = cacheFolder(env, process.platform);
  const file = path.join(folder, `${PREFIX}${digest(JSON.stringify(stamps))}.jsonl`);
  removeOld(folder, isWanted ? undefined : file);
  if (!isWanted) return NO_RESUME;
  return new ResumeFile(file, {
    goesOn: () => say("Going on from where an audit of this was stopped."),
    cannotKeep: () =>
      say("The place to resume from cannot be kept here, so this audit has to be done in one go."),
  });
}

function removeOld(folder: string, unwanted: string | undefined): void {
  try {
    const before = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
    for (const name of readdirSync(folder).filter((each) => each.startsWith(PREFIX))) {
      const file = path.join(folder, name);
      if (file === unwanted || statSync(file).mtimeMs < before) rmSync(file, { force: true });
    }
  } catch {
    // No folder yet, or one that cannot be changed: there is nothing to remove.
  }
}
