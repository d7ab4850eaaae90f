import {
  AUDIENCES,
  type Audience,
  CAPACITIES,
  type Capacity,
  type Country,
  isCountry,
  PLATFORMS,
  type Platform,
  PROFESSIONS,
  type Profession,
} from "@bedside/guidance";
import { type Command, InvalidArgumentError } from "commander";

/** The context that the command line gives, for drafts that bring none of their own. */
export interface ContextDefaults {
  readonly platform?: Platform;
  readonly audience?: Audience;
  readonly capacity?: Capacity;
  readonly profession?: Profession;
  readonly country?: Country;
  readonly replyTo?: string;
  readonly author?: { readonly name?: string; readonly handle?: string; readonly bio?: string };
}

/** As commander hands them over. */
export interface ContextOptions extends Omit<ContextDefaults, "author"> {
  readonly authorName?: string;
  readonly authorHandle?: string;
  readonly authorBio?: string;
}

export function addContextOptions(command: Command): Command {
  return command
    .optionsGroup("Who writes, where, and for whom:")
    .option("--platform <name>", `where it will appear: ${PLATFORMS.join(", ")}`, oneOf(PLATFORMS))
    .option("--audience <name>", `who will see it: ${AUDIENCES.join(", ")}`, oneOf(AUDIENCES))
    .option("--capacity <name>", `speaking as: ${CAPACITIES.join(", ")}`, oneOf(CAPACITIES))
    .option("--profession <name>", `the author's: ${PROFESSIONS.join(", ")}`, oneOf(PROFESSIONS))
    .option("--country <code>", COUNTRY_HELP, country)
    .option("--reply-to <text>", "what is being answered")
    .option("--author-name <name>", "the name the author posts under")
    .option("--author-handle <handle>", "the author's handle")
    .option("--author-bio <text>", "the author's bio");
}

const COUNTRY_HELP = "whose guidance applies, by ISO code (default: GB)";

/** For whom guidance is shown, where there is no draft. */
export function addReaderOptions(command: Command): Command {
  return command
    .optionsGroup("For whom:")
    .option("--profession <name>", `yours: ${PROFESSIONS.join(", ")}`, oneOf(PROFESSIONS))
    .option("--country <code>", COUNTRY_HELP, country);
}

/** Undefined when the command line says nothing about the context, so that nobody need merge anything. */
export function contextDefaults(options: ContextOptions): ContextDefaults | undefined {
  const { platform, audience, capacity, profession, country, replyTo } = options;
  const author = present({ name: options.authorName, handle: options.authorHandle, bio: options.authorBio });
  const context = present({ platform, audience, capacity, profession, country, replyTo, author });
  return context as ContextDefaults | undefined;
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

export function oneOf<T extends string>(allowed: readonly T[]) {
  return (given: string): T => {
    const name = given.toLowerCase();
    const found = allowed.find((each) => each === name);
    if (found === undefined) throw new InvalidArgumentError(`Use one of ${allowed.join(", ")}.`);
    return found;
  };
}

const NARROWEST = 40;
const WIDEST = 200;

/** How wide lines may be. */
export function columns(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= NARROWEST && count <= WIDEST) return count;
  throw new InvalidArgumentError(`Use a whole number from ${NARROWEST} to ${WIDEST}.`);
}

function country(given: string): Country {
  const code = given.toUpperCase();
  if (isCountry(code)) return code;
  const advice = code === "UK" ? "Use GB for the United Kingdom." : "Use a two-letter ISO code, such as GB.";
  throw new InvalidArgumentError(advice);
}
