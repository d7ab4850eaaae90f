import { type NamedPerson, peopleIn } from "../../../read/people.ts";
import { isByBed } from "../../../read/people-care.ts";
import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";
import { cluesOf, storySteps } from "./owner-clues.ts";
import { CLUE_POINTS, EVERY_NAME } from "./owner-points.generated.ts";

/**
 * Points from which a name is taken for a patient's, or for that of somebody close to one: odds in logarithms. Set on
 * labelled drafts so that five in six are right.
 */
const BAR = 0.4;
/** Below these points of its story (read/story.ts) only a bed or a record beside the name can tell whose it is. */
const LEAST_STORY = -2;
/** "His wife" says by itself that somebody else is spoken of: of a draft's story it takes little more. */
const LEAST_STORY_OF_RELATIVES = -1;

/** The names of a draft that belong to somebody under care, and to people close to them. */
interface Owned {
  readonly patients: readonly NamedPerson[];
  readonly relatives: readonly NamedPerson[];
}

const NOBODY: Owned = { patients: [], relatives: [] };
const known = new WeakMap<Reading, Owned>();

/** Names that belong to somebody under care, as far as the draft tells; found once. */
export function namesOfPatients(reading: Reading): readonly NamedPerson[] {
  return ownedIn(reading).patients;
}

/** Names of people close to somebody under care: "his wife Peg". */
export function namesOfRelatives(reading: Reading): readonly NamedPerson[] {
  return ownedIn(reading).relatives;
}

function ownedIn(reading: Reading): Owned {
  let owned = known.get(reading);
  if (owned === undefined) {
    owned = findOwned(reading);
    known.set(reading, owned);
  }
  return owned;
}

function findOwned(reading: Reading): Owned {
  const candidates = candidatesIn(reading);
  if (candidates.length === 0) return NOBODY;
  const story = storyOf(reading).points;
  const told = storySteps(story);
  const patients = candidates.filter(
    (person) =>
      person.who !== "relative" &&
      (story >= LEAST_STORY || person.who === "patient") &&
      !isContactPerson(person, reading) &&
      (isInBed(person, reading) || pointsOf(person, told, reading) > BAR),
  );
  const relatives =
    story > LEAST_STORY_OF_RELATIVES ? candidates.filter(({ who }) => who === "relative") : [];
  return { patients, relatives };
}

/** "Mavis in bed 4": whose name that is needs no weighing. */
function isInBed(person: NamedPerson, reading: Reading): boolean {
  return person.who === "patient" && isByBed(person, reading);
}

/** Names about which there is a question at all: none in fiction, none in a message to the patient. */
export function candidatesIn(reading: Reading): readonly NamedPerson[] {
  const people = peopleIn(reading);
  if (people.length === 0 || reading.context.audience === "patient") return [];
  if (reading.signal("fiction").length > 0) return [];
  return people.filter(({ who }) => who !== "public-figure" && who !== "author" && who !== "own-circle");
}

const worth: ReadonlyMap<string, number> = new Map(
  CLUE_POINTS.split("|").map((entry): [string, number] => {
    const cut = entry.lastIndexOf(":");
    return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
  }),
);

/** The odds, in logarithms, that a name is a patient's or that of somebody close to one. */
function pointsOf(person: NamedPerson, told: readonly string[], reading: Reading): number {
  let hundredths = EVERY_NAME;
  for (const clue of new Set(cluesOf(person, reading))) hundredths += worth.get(clue) ?? 0;
  for (const step of told) hundredths += worth.get(step) ?? 0;
  return hundredths / 100;
}

// "our manager Mrs Osei will ring you", "ask for Colm", "contact Bernice on": who deals with it.
const TO_ASK_FOR =
  /\b(?:ask(?:ing)? for|contact|call|ring|email|e-mail|write to|message|speak (?:to|with)|talk to|get in touch with|go to|reach|see|manager|lead|to|and|or),? $/;
const WILL_DEAL =
  /^,? (?:would|will|can|is|answers|at reception|on reception|on \(?\d|at \(?\d|who'll|who will|our|the)\b/;
const NEUTRAL =
  /\bconfidential|\bprivacy\b|\b(?:can't|cannot|can not|don't|do not|unable to|won't|not able to) (?:\w+ ){0,2}(?:discuss|comment|confirm|respond|reply|go into|say)\b/;

function isContactPerson(person: NamedPerson, reading: Reading): boolean {
  if (reading.context.replyTo === undefined || !reading.has(NEUTRAL)) return false;
  return TO_ASK_FOR.test(reading.before(person, 24)) || WILL_DEAL.test(reading.after(person, 20));
}
