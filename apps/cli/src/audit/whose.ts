import type { Opened, Owner } from "@bedside/archives";
import type { Ask } from "../ask.ts";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { visible } from "../terminal-text.ts";
import { counted, number } from "../wording.ts";
import type { OwnExport } from "./own-items.ts";

/** An export with its reader's place in it, and what it says of them. */
export interface Owned extends OwnExport {
  readonly owner: Owner;
}

/** How many of those who write in an export are named; a group of thousands has few who write much. */
const MOST_NAMED = 30;

/**
 * Whose words an export holds: as it says itself, else as `me` says, else as the person answers, else nobody can tell
 * and the command ends. Never a guess: a finding about somebody else's words is a false accusation.
 */
export async function ownedBy(
  opened: Opened,
  me: string | undefined,
  ask: (() => Promise<Ask>) | undefined,
): Promise<Owned> {
  const owner = await opened.owner();
  if (me !== undefined || isKnown(owner)) return { opened, me, owner };
  const senders = bySize(await opened.whose());
  if (senders.length === 0) return { opened, me, owner };
  if (ask === undefined && opened.importer.allAreOwn) return { opened, me, owner };
  if (ask === undefined) throw nobodyNamed(opened, senders);
  const chosen = await (await ask()).choose(
    `${visible(opened.name)} does not say whose it is. Who are you?`,
    senders.map(([name, count]) => ({ value: name, label: `${visible(name)}  (${counted(count, "item")})` })),
  );
  if (chosen === undefined) throw new Failure(EXIT.usage, "Nobody was chosen, so nothing was checked.");
  return { opened, me: chosen, owner: { name: chosen } };
}

function isKnown({ id, name, handle }: Owner): boolean {
  return [id, name, handle].some((each) => each !== undefined && each !== "");
}

type Senders = readonly (readonly [name: string, count: number])[];

function bySize(senders: ReadonlyMap<string, number> | undefined): Senders {
  return [...(senders ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function nobodyNamed({ name }: Opened, senders: Senders): Failure {
  return new Failure(
    EXIT.usage,
    `${visible(name)} does not say whose it is. Say who you are, with --me and one of these names:\n${listOf(senders)}`,
  );
}

/** Ends the command for whoever named somebody that writes nothing: a slip of the pen must not read as a clear audit. */
export async function strangerNamed(exports: readonly Owned[]): Promise<void> {
  for (const { opened, owner, me } of exports) {
    if (me === undefined || isKnown(owner)) continue;
    const senders = bySize(await opened.whose());
    if (senders.length === 0 || senders.some(([name]) => folded(name) === folded(me))) continue;
    throw new Failure(
      EXIT.usage,
      `Nobody called ${visible(me)} writes in ${visible(opened.name)}. These do:\n${listOf(senders)}`,
    );
  }
}

function listOf(senders: Senders): string {
  const named = senders.slice(0, MOST_NAMED).map(([name, count]) => `  ${visible(name)}  (${number(count)})`);
  const more = senders.length - named.length;
  return [...named, ...(more > 0 ? [`  … and ${number(more)} more`] : [])].join("\n");
}

/** Says when `me` is not whom an export belongs to by its own account: it may be somebody else's. */
export function strangerWarning({ opened, owner, me }: Owned): string | undefined {
  if (me === undefined || !isKnown(owner)) return undefined;
  const names = [owner.id, owner.name, owner.handle].filter((each) => each !== undefined);
  if (names.some((name) => folded(name) === folded(me))) return undefined;
  return `${opened.name} says that it belongs to ${names.at(-1)}, not to ${me}. If it is somebody else's, this audit is about their words.`;
}

function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/^@/, "").replace(/\s+/g, " ").toLowerCase();
}
