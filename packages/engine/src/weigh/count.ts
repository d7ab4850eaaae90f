import type { Context } from "../draft.ts";
import { find } from "../find/find.ts";
import type { Hit, Narrowing } from "../find/rule.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import { overlaps, type Span } from "../span.ts";
import { type Detail, detailsOfSomebody } from "./details.ts";
import { type Estimate, expectedPeople } from "./expected-people.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** The details of somebody in a draft, what takes away most first, and how many people fit them all. */
export interface Count {
  readonly details: readonly Detail[];
  /** What the message that is being answered tells; it has no place in the draft. */
  readonly answered: readonly Detail[];
  readonly estimate: Estimate;
  readonly around: Surroundings;
}

/** Counts the details together: how many people could this be? */
export function countDetails(hits: readonly Hit[], reading: Reading): Count {
  const details = detailsOfSomebody(hits, reading);
  const answered = details.length > 0 ? detailsInAnswered(reading) : [];
  const around = surroundingsOf(reading);
  const left = ({ narrows }: Detail) => shareLeft(narrows, around);
  return {
    details: [...details].sort((a, b) => left(a) - left(b)),
    answered,
    estimate: expectedPeople([...details, ...answered], around),
    around,
  };
}

/** How many people fit without what lies in these places. */
export function countWithout(leftOut: readonly Span[], { details, answered, around }: Count): Estimate {
  const kept = details.filter(({ span }) => !leftOut.some((out) => overlaps(out, span)));
  return expectedPeople([...kept, ...answered], around);
}

/** Whether anything says how many people it could be; a tattoo or a quotation tells only those who know it. */
export function isPinned({ details, answered, around }: Count, leftOut: readonly Span[] = []): boolean {
  return (
    around.workplace !== undefined ||
    answered.some(saysHowMany) ||
    details.some((each) => saysHowMany(each) && !leftOut.some((out) => overlaps(out, each.span)))
  );
}

/** How many kinds of detail say how many people it could be. */
export function countedKinds(details: readonly Detail[]): number {
  return new Set(details.filter(saysHowMany).map(({ label }) => label)).size;
}

function saysHowMany({ narrows }: Detail): boolean {
  return narrows !== undefined;
}

/** What one detail takes away, as the share that it leaves; a detail without a number leaves everybody. */
export function shareLeft(narrows: Narrowing | undefined, { country }: Surroundings): number {
  switch (narrows?.kind) {
    case "only-one":
      return 0;
    case "population":
      return Math.min(1, narrows.people / country);
    case "share":
      return narrows.share;
    default:
      return 1;
  }
}

/** What was answered lately, and what it tells: the same while a draft is written, and while its fixes are tried. */
let lately: readonly { readonly context: Context; readonly details: readonly Detail[] }[] = [];
const MOST_KEPT = 2;

/** The identifying half may stand in what is answered: a review, a question. */
function detailsInAnswered({ context }: Reading): readonly Detail[] {
  const { replyTo, country, audience, platform } = context;
  if (replyTo === undefined) return [];
  const same = lately.find(
    ({ context: known }) =>
      known.replyTo === replyTo &&
      known.country === country &&
      known.audience === audience &&
      known.platform === platform,
  );
  if (same !== undefined) return same.details;
  const answered = read({
    text: replyTo,
    context: { country, ...(audience && { audience }), ...(platform && { platform }) },
  });
  const details = detailsOfSomebody(find(answered), answered).filter(saysHowMany);
  lately = [{ context: { ...context }, details }, ...lately].slice(0, MOST_KEPT);
  return details;
}
