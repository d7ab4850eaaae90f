import type { NameMention } from "./name-mention.ts";
import { namesIn } from "./names.ts";
import { isAuthor } from "./people-author.ts";
import { fitsPatient, isByBed, isUnderCare } from "./people-care.ts";
import { isOthersKin, isOwnCircle } from "./people-family.ts";
import { isGreeted, isGreetedInRoom } from "./people-greeted.ts";
import { isPublicFigure } from "./people-public.ts";
import { isColleague } from "./people-work.ts";
import type { Reading } from "./reading.ts";

/**
 * Who somebody named in a draft is. `addressee` is the person the message is sent to, `own-circle` the author's own
 * family and friends; neither is told anything about by being named.
 */
export type Person =
  | "patient"
  | "relative"
  | "colleague"
  | "author"
  | "own-circle"
  | "addressee"
  | "public-figure"
  | "unknown";

export interface NamedPerson extends NameMention {
  readonly who: Person;
  /** The words beside the name would fit a patient, and others as well: an age, a death, "called". */
  readonly mayBePatient: boolean;
}

const known = new WeakMap<Reading, readonly NamedPerson[]>();

/** Everybody the draft names, with who they are as far as the words beside each name tell. */
export function peopleIn(reading: Reading): readonly NamedPerson[] {
  let people = known.get(reading);
  if (people === undefined) {
    people = settle(
      namesIn(reading).map((name) => {
        const before = reading.before(name, BEFORE);
        const after = reading.after(name, AFTER);
        const who = whoIs(name, before, after, reading);
        return { ...name, who, mayBePatient: who === "unknown" && fitsPatient(before, after) };
      }),
    );
    known.set(reading, people);
  }
  return people;
}

/** Once told who somebody is, the same name means the same person throughout; a bed tells more than "ask" or "tell". */
function settle(people: readonly NamedPerson[]): NamedPerson[] {
  const told = new Map<string, Person>();
  for (const { who, words } of people) {
    if (who === "unknown") continue;
    for (const word of words) if (who === "patient" || !told.has(word)) told.set(word, who);
  }
  return people.map((person) => {
    const isOpen = person.who === "unknown" || (person.who === "colleague" && person.titleKind !== "work");
    const known = told.get(person.words[0] ?? "") ?? told.get(person.words.at(-1) ?? "");
    return isOpen && known !== undefined ? { ...person, who: known } : person;
  });
}

const BEFORE = 48;
const AFTER = 56;

function whoIs(name: NameMention, before: string, after: string, reading: Reading): Person {
  if (name.isPublic) return "public-figure";
  if (isAuthor(name, reading)) return "author";
  if (name.titleKind !== "lay" && isPublicFigure(before, after)) return "public-figure";
  if (isOwnCircle(name, before, after)) return "own-circle";
  if (isUnderCare(before, after))
    return name.isWeak && name.form !== "titled" && !isByBed(name, reading) ? "unknown" : "patient";
  if (name.form === "initial" && name.titleKind === undefined) return "patient";
  if (isOthersKin(before)) return "relative";
  if (name.titleKind === "work" || isColleague(name, before, after)) return "colleague";
  if (!isGreeted(name, before, reading)) return "unknown";
  if (isGreetedInRoom(name, reading))
    return reading.context.audience === "patient" ? "addressee" : "colleague";
  return reading.replyTo !== undefined && isOpen(reading) ? "unknown" : "addressee";
}

/** Read by others than the one who is spoken to. */
export function isOpen({ context }: Reading): boolean {
  return (
    context.audience === "public" || context.audience === "closed-group" || context.audience === undefined
  );
}
