import { stat } from "node:fs/promises";
import { EXIT } from "./exit-code.ts";
import { codeOf, Failure } from "./failure.ts";
import { isDraftFile } from "./folder.ts";

/** What the words after a command turned out to be. */
export type Target =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "standard-input" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "closed"; readonly path: string; readonly error: unknown };

/**
 * Tells a draft from files. What exists is a file or a folder, `-` is standard input, and one argument with a space in
 * it is the draft itself. A single word that is no file is refused rather than checked: a folder's name spelt wrongly
 * must not come back as "nothing to change". What may be a draft is never repeated in a message.
 */
export async function targetsOf(args: readonly string[]): Promise<readonly Target[]> {
  const targets = await Promise.all(args.map(targetOf));
  if (args.length > 1 && targets.some((target) => target.kind === "text")) {
    const at = targets.findIndex((target) => target.kind === "text") + 1;
    throw new Failure(
      EXIT.usage,
      `Argument ${at} is neither a file nor a folder. A draft goes alone, in one pair of quotation marks.`,
    );
  }
  return targets;
}

async function targetOf(arg: string, index: number): Promise<Target> {
  if (arg === "-") return { kind: "standard-input" };
  try {
    const stats = await stat(arg);
    return { kind: stats.isDirectory() ? "folder" : "file", path: arg };
  } catch (error) {
    if (codeOf(error) === "EACCES" || codeOf(error) === "ELOOP" || looksLikePath(arg))
      return { kind: "closed", path: arg, error };
    if (/\s/.test(arg.trim())) return { kind: "text", text: arg };
    throw new Failure(
      EXIT.cannotOpen,
      `Argument ${index + 1} is neither a file nor a folder. Put a draft in quotation marks; pipe in a draft of one word.`,
    );
  }
}

/** Ends like a file of drafts, begins like a path, or is one word with a folder or an extension in it. */
function looksLikePath(arg: string): boolean {
  if (isDraftFile(arg) || /^(?:\.{1,2}[/\\]|\/[^\s/]+\/\S|[a-z]:[/\\])/i.test(arg)) return true;
  const isOneWord = !/\s/.test(arg) && !/^https?:/i.test(arg);
  return isOneWord && (/[/\\]/.test(arg) || /\.[a-z][a-z0-9]{0,7}$/i.test(arg));
}
