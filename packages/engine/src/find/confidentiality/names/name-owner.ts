import type { NameForm } from "../../../read/names.ts";
import { isOpen, type NamedPerson, peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";

/**
 * How plainly a draft must tell of somebody's care before a name that nothing beside it explains is taken for a
 * patient's: odds in logarithms, as in read/story.ts. Set on labelled drafts so that four in five are right.
 */
const BAR: Readonly<Record<NameForm, number>> = {
  titled: -0.4,
  initial: -0.6,
  full: 0.2,
  given: 0.6,
  family: 1,
  household: -0.4,
  greeted: 0.4,
  "written-small": Number.POSITIVE_INFINITY,
};
/** Where a bed, a ward or a result stands beside the name, the rest may say little. */
const BAR_BESIDE_CARE = -2;
/** In a colleagues' channel most names without a title are colleagues'. */
const BAR_AMONG_COLLEAGUES = 1.4;

/** Names that belong to somebody under care, as far as the draft tells. */
export function namesOfPatients(reading: Reading): NamedPerson[] {
  return peopleIn(reading).filter((person) => isPatient(person, reading));
}

/** Names of people close to somebody under care: "his wife Peg". */
export function namesOfRelatives(reading: Reading): NamedPerson[] {
  const story = storyOf(reading);
  return peopleIn(reading).filter(
    ({ who, form }) => who === "relative" && form !== "written-small" && story.points > BAR.titled,
  );
}

export function isPatient(person: NamedPerson, reading: Reading): boolean {
  const { context } = reading;
  const { points } = storyOf(reading);
  if (context.audience === "patient" || reading.signal("fiction").length > 0) return false;
  switch (person.who) {
    case "patient":
      return points > BAR_BESIDE_CARE && !(person.isWeak && person.form === "family");
    case "addressee":
    case "unknown":
      return isTold(person, reading, points);
    default:
      return false;
  }
}

function isTold(
  { who, form, isWeak, titleKind, mayBePatient }: NamedPerson,
  reading: Reading,
  points: number,
): boolean {
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
  if (mayBePatient && form !== "written-small") return points > BAR.titled;
  if (titleKind === "office" || titleKind === "church") return points > BAR.given;
  return points > BAR[form];
}
