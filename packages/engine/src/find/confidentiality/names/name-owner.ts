import type { NameForm } from "../../../read/names.ts";
import { isOpen, type NamedPerson, peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";

/**
 * How plainly a draft must tell of somebody's care before a name that nothing beside it explains is taken for a
 * patient's: odds in logarithms, as in read/story.ts. Set on labelled drafts so that four in five are right.
 */
const BAR: Readonly<Record<NameForm, number>> = {
  titled: -0.2,
  initial: -0.6,
  full: 0.4,
  given: 0.75,
  family: 1,
  household: -0.4,
  greeted: 0.6,
  "written-small": Number.POSITIVE_INFINITY,
};
/** Where a bed, a ward or a result stands beside the name, the rest may say little. */
const BAR_BESIDE_CARE = Number.NEGATIVE_INFINITY;
/** "His wife" says by itself that somebody else is spoken of. */
const BAR_FOR_RELATIVES = -1;
/** An age or a death beside it fits a patient, and others as well. */
const BAR_WHERE_IT_FITS = -0.5;
/** In a colleagues' channel most names without a title are colleagues'. */
const BAR_AMONG_COLLEAGUES = 1.4;

const known = new WeakMap<Reading, readonly NamedPerson[]>();

/** Names that belong to somebody under care, as far as the draft tells; found once. */
export function namesOfPatients(reading: Reading): readonly NamedPerson[] {
  let names = known.get(reading);
  if (names === undefined) {
    names = peopleIn(reading).filter((person) => isPatient(person, reading));
    known.set(reading, names);
  }
  return names;
}

/** Names of people close to somebody under care: "his wife Peg". */
export function namesOfRelatives(reading: Reading): NamedPerson[] {
  const story = storyOf(reading);
  if (reading.signal("fiction").length > 0) return [];
  return peopleIn(reading).filter(
    ({ who, form }) => who === "relative" && form !== "written-small" && story.points > BAR_FOR_RELATIVES,
  );
}

export function isPatient(person: NamedPerson, reading: Reading): boolean {
  const { context } = reading;
  const { points } = storyOf(reading);
  if (context.audience === "patient" || reading.signal("fiction").length > 0) return false;
  switch (person.who) {
    case "patient":
      return points >= BAR_BESIDE_CARE && !(person.isWeak && person.form === "family");
    case "addressee":
    case "unknown":
      return isTold(person, reading, points);
    default:
      return false;
  }
}

/** In a long draft, the names that count stand in the part that tells the story. */
function isInStory({ start }: NamedPerson, reading: Reading): boolean {
  const { from, to } = storyOf(reading);
  const { tokens, text } = reading;
  return start >= (from === 0 ? 0 : (tokens[from]?.start ?? 0)) && start < (tokens[to]?.start ?? text.length);
}

// "our manager Mrs Osei will ring you", "ask for Colm", "contact Bernice on": who deals with it.
const TO_ASK_FOR =
  /\b(?:ask(?:ing)? for|contact|call|ring|email|e-mail|write to|message|speak (?:to|with)|talk to|get in touch with|go to|reach|see|manager|lead|to|and|or),? $/;
const WILL_DEAL =
  /^,? (?:would|will|can|is|answers|at reception|on reception|on \(?\d|at \(?\d|who'll|who will|our|the)\b/;

function isContactPerson(person: NamedPerson, reading: Reading): boolean {
  if (reading.context.replyTo === undefined || !reading.has(NEUTRAL)) return false;
  return TO_ASK_FOR.test(reading.before(person, 24)) || WILL_DEAL.test(reading.after(person, 20));
}

const NEUTRAL =
  /\bconfidential|\bprivacy\b|\b(?:can't|cannot|can not|don't|do not|unable to|won't|not able to) (?:\w+ ){0,2}(?:discuss|comment|confirm|respond|reply|go into|say)\b/;

function isTold(person: NamedPerson, reading: Reading, points: number): boolean {
  const { who, form, isWeak, titleKind, mayBePatient } = person;
  if (!isInStory(person, reading) || isContactPerson(person, reading)) return false;
  if (who === "addressee" && (reading.context.replyTo === undefined || !isOpen(reading)))
    return points > 1.5 && isOpen(reading);
  if (isWeak && form !== "titled" && form !== "greeted") return false;
  if (reading.context.audience === "colleagues" && titleKind === "lay") return points > BAR.titled - 0.8;
  if (
    reading.context.audience === "colleagues" &&
    form !== "titled" &&
    form !== "initial" &&
    form !== "household"
  )
    return points > BAR_AMONG_COLLEAGUES;
  if (mayBePatient && form !== "written-small") return points > BAR_WHERE_IT_FITS;
  if (titleKind === "office" || titleKind === "church") return points > BAR.given;
  return points > BAR[form];
}
