import { detailsTogether } from "../find/confidentiality/indirect/details-together.ts";
import { TELLS_OF_SOMEBODY } from "../find/confidentiality/indirect/together.ts";
import { withoutThePerson } from "../find/confidentiality/indirect/together-fix.ts";
import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { LONG_ODDS, storyOf } from "../read/story.ts";
import { type Count, countedKinds } from "./count.ts";
import type { Judged } from "./judged.ts";

/** The cell below which clinical reports may not be published (EMA Policy 0070). */
const FEW = 11;

const MESSAGE = "Very few people fit all of these details.";
const WHY =
  "Each detail is harmless; together they leave a handful of people or one. Leaving out the place, the day or the age makes it thousands again.";

/**
 * The finding that only the count can make: no name, no telling scene, and yet hardly anybody fits. It stands at the detail
 * that takes away most.
 */
export function fewPeople(count: Count, judged: readonly Judged[], reading: Reading): Judged[] {
  const [telling] = count.details;
  if (judged.some(({ hit }) => hit.rule === detailsTogether)) return [];
  if (telling === undefined || storyOf(reading).points <= leastStory(count)) return [];
  if (reading.context.audience === "patient" || reading.signal("fiction").length > 0) return [];
  const { span, label, narrows } = telling;
  const hit: Hit = {
    rule: detailsTogether,
    span,
    grade: "pause",
    message: MESSAGE,
    why: WHY,
    fixes: [withoutThePerson(reading)],
    label,
    whose: "patient",
    narrows,
  };
  return [{ hit, severity: "pause" }];
}

/**
 * How far a draft has to tell of somebody for the count to be a finding. Two details that leave less than one person are
 * hardly ever chance: of the drafts in which they do, nine in ten were somebody's story.
 */
function leastStory({ estimate, details }: Count): number {
  if (estimate.people >= FEW) return Number.POSITIVE_INFINITY;
  return estimate.people < 1 && countedKinds(details) >= 2 ? LONG_ODDS : TELLS_OF_SOMEBODY;
}
