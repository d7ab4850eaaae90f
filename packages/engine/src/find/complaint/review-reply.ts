import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import { answered, isCareOrganisation } from "./answered.ts";

// Each suits a stranger as well as a patient, so it confirms nothing about anyone.
const FROM_THE_TEAM =
  "Thank you for taking the time to write. We can't discuss anyone's care here, or say who has or hasn't been to us. If something has gone wrong we want to hear it: please contact us directly and ask for our complaints procedure.";
const FROM_ONE_PERSON =
  "Thank you for taking the time to write. I can't discuss anyone's care here, or say who has or hasn't been to us. If something has gone wrong, please contact the service directly and ask for the complaints procedure.";
const FOR_PRAISE =
  "Thank you for taking the time to write. Kind words mean a lot to everybody who works here.";

/** Puts a reply that confirms nothing in place of the whole draft, in the voice of whoever answers. */
export function neutralReply(reading: Reading): Fix {
  const at = { start: 0, end: reading.text.length };
  if (answered(reading) === "praise")
    return { title: "Say thank you without saying that they came", replacement: FOR_PRAISE, at };
  const replacement = isCareOrganisation(reading) ? FROM_THE_TEAM : FROM_ONE_PERSON;
  return { title: "Use a reply that confirms nothing", replacement, at };
}
