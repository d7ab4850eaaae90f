import type { Change } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { type Answer, peopleIn } from "./answer.ts";
import { fewPeople } from "./round-people.ts";

/** The change that does most for least; none where the number would read as it does now, which promises nothing. */
export function cheapestChange(
  changes: readonly Change[],
  now: Answer,
  country: Country,
): Change | undefined {
  const people = peopleIn(now, country);
  return changes.find((change) => people === undefined || fewPeople(change.people) !== fewPeople(people));
}
