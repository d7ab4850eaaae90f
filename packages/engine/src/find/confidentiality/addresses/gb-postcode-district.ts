import { GB_POSTCODE_AREAS } from "../../../read/lexicons/gb-postcode-areas.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";

/** About 3,118 districts for 68 million people (ONS, FOI/2023/5069). */
const PEOPLE_IN_A_DISTRICT = 22_000;
const PEOPLE_IN_A_SECTOR = 5_500;

const DISTRICT =
  /(?<![A-Za-z0-9.#])(?<area>[A-Z]{1,2})(?<district>\d{1,2}[A-Z]?)(?: (?<sector>\d))?(?![A-Za-z0-9]|[./-]\d| \d[A-Z]{2}\b)/g;
/** A spine level, a vitamin, a stage or a diagnosis looks the same, so a word of locality must stand beside it. */
const LOCALITY_BEFORE =
  /\b(?:in|from|lives? in|living in|around|near|across|over in|out in|down in|patch|postcode|post code|area|estate in|streets? of|all over)\W{1,2}(?:the )?$/;
const LOCALITY_AFTER = /^\s?(?:patch|area|postcode|estate|lot|way|end|residents?|massive)\b/;
const CLINICAL_NEAR =
  /\b(?:spine|level|disc|root|vertebra\w*|fracture|mets|stage|code|icd\S*|vitamin|vit|heart sounds?|lesion|bed|bay|ward|theatre|clinic|room|gate|platform|block|car park|zone|row|seat|terminal|bus)\b/;

/** "In S2" is a series on the telly, "in G4" a room: one-letter areas also need somebody who lives there. */
const LIVED_IN =
  /\b(?:lives?|lived|living|couple|family|families|lady|gent|man|woman|patients?|houses?|flats?|estate|streets?|people|from|around|across|patch|over)\b/;
/** L5 and S1 are nerves as well as Liverpool and Sheffield: the sentence must have no body in it. */
const BODY_NEAR =
  /\b(?:pain\w*|numb\w*|fractur\w*|#|discs?|spin\w+|nerves?|roots?|mets|lesions?|cord|levels?|reflex\w*|weak\w*|sensation|foot|leg|sciatica|vitamin|deficien\w*|low|stage|nodes?|tumou?r|vertebra\w*|back)\b/;

export const gbPostcodeDistrict = defineRule({
  id: "confidentiality/postcode-district",
  grade: "factor",
  needs: "digit",
  message: "This is the first half of a postcode.",
  why: "About 22,000 people share one, and far fewer of them are the age or have the illness you mention.",
  *find(reading) {
    for (const match of reading.casedMatches(DISTRICT)) {
      if (!isDistrict(reading, match)) continue;
      const people = match.groups.sector === undefined ? PEOPLE_IN_A_DISTRICT : PEOPLE_IN_A_SECTOR;
      yield {
        span: match,
        label: "place",
        narrows: { kind: "population", people },
        fixes: [{ title: "Leave the district out", replacement: "our area" }],
      };
    }
  },
});

function isDistrict(reading: Reading, match: Match): boolean {
  const { area = "" } = match.groups;
  if (!GB_POSTCODE_AREAS.has(area)) return false;
  const before = textBefore(reading, match, 24);
  const after = textAfter(reading, match, 20);
  if (!LOCALITY_BEFORE.test(before) && !LOCALITY_AFTER.test(after)) return false;
  if (area.length === 1 && !isClearlyAPlace(reading, match, before, after)) return false;
  const claimed = shorthandAt(reading, match);
  const isClaimed = claimed !== undefined && claimed.kind !== "hospital-place";
  return !isClaimed && !CLINICAL_NEAR.test(before) && !/^\s?(?:level|fracture|disc|root|#)/.test(after);
}

function isClearlyAPlace(reading: Reading, match: Match, before: string, after: string): boolean {
  if (BODY_NEAR.test(reading.around(match, 60, 60))) return false;
  return LIVED_IN.test(before) || LOCALITY_AFTER.test(after);
}
