import { detailsOf } from "../../../read/details.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule, type Found } from "../../rule.ts";
import { detailsBeside, mayTell, type TellingDetail } from "./telling-details.ts";

// "the only dentist on", "first ever in the county", "made the news", "you all know who": the draft itself says that it is one person.
const ONLY_ONE =
  /\b(?:the only (?:[\w'-]+ ){0,3}(?:in|on|at|with|who|for|to|left|around|here)|only (?:one|person|man|woman|patient|family|case|girl|boy) (?:in|on|at|with|who|for|to)|first (?:ever|confirmed|[\w'-]+ in (?:the|this|our) [\w'-]+)|never (?:been )?seen (?:before|one|it)|one of (?:only )?(?:two|three|four|a handful)|once in a (?:career|lifetime)|(?:made|all over|in|on) (?:the|our) (?:local )?(?:news|papers?|headlines|telly|tv)|it was on the news|you(?:'ll| will| all)* know who|guess who|if you know you know|you(?:'ll| will)? have seen (?:him|her|them|it)|everyone knows (?:him|her|them)|half the town|whole (?:town|village|island) (?:knows|know)|world'?s (?:first|only|oldest|youngest|smallest)|uk'?s (?:first|only)|oldest (?:[\w'-]+ )?(?:in|on)|most famous|local (?:legend|celebrity|hero)|went viral|viral (?:video|clip|post))\b/g;

export const knownEvent = defineRule({
  id: "confidentiality/known-event",
  grade: "factor",
  needs: "anything",
  message: "Something that happened in public, or happened once, points to one person.",
  why: "Crashes, rescues and firsts are in the news and in people's memories: anybody can look up who it was.",
  *find(reading: Reading): Iterable<Found> {
    const claims = reading.matches(ONLY_ONE).filter((claim) => mayTell(reading, claim));
    yield* claims.map(onlyOne);
    for (const detail of detailsBeside(reading, claims)) {
      if (detail.label === "event" && isPublicEvent(reading, detail))
        yield { span: detail, label: "event", whose: "patient" };
    }
  },
});

/** Something that others saw, or that is told in public, rather than a thing somebody had or said. */
export function isPublicEvent(reading: Reading, { first, words }: TellingDetail): boolean {
  const details = detailsOf(reading);
  return words.some(
    (_, index) => details.isAt(first + index, "event") || details.isAt(first + index, "unique"),
  );
}

function onlyOne(match: Match): Found {
  return { span: match, label: "event", whose: "patient", narrows: { kind: "only-one" } };
}
