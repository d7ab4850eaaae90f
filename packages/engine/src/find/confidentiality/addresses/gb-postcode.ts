import { GB_POSTCODE_AREAS } from "../../../read/lexicons/gb-postcode-areas.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";

/** Outward and inward code: the six shapes of BS 7666, letters as Royal Mail allows them, GIR 0AA and BFPO numbers. */
const POSTCODE =
  /(?<![a-z0-9])(?:(?<area>[a-z]{1,2})(?<district>\d[0-9a-z]?)(?<gap> ?-?)(?<sector>\d)(?<unit>[abd-hjlnp-uw-z]{2})|gir ?0aa|bfpo ?\d{1,4})(?![a-z0-9])/gi;
const CUE =
  /\b(?:postcode|post code|pc|address|lives? (?:at|in)|living (?:at|in)|sat ?nav)\W{0,5}(?:(?:is|for \w+ is)\W{1,3})?$/;
/** What doses and ordinals look like one: "E10 5ml", "L4 5th". */
const AMOUNT = /^(?:ml|mg|th|st|nd|rd|pm|am|hr|mm|lb|gp|pt|kg)$/;

export const gbPostcode = defineRule({
  id: "confidentiality/postcode",
  grade: "stop",
  needs: "digit",
  message: "This looks like a full postcode.",
  why: "A postcode covers about forty people, so with anything else it is an address.",
  *find(reading) {
    for (const match of reading.casedMatches(POSTCODE)) {
      if (!isPostcode(reading, match)) continue;
      const resident = residentOf(reading, match);
      if (resident === "service") continue;
      yield {
        span: match,
        label: "address",
        whose: resident,
        fixes: [{ title: "Take the postcode out", replacement: "[postcode removed]" }],
      };
    }
  },
});

function isPostcode(reading: Reading, match: Match): boolean {
  const { area, district = "", gap, unit = "" } = match.groups;
  if (area === undefined) return true;
  const upper = area.toUpperCase();
  if (!GB_POSTCODE_AREAS.has(upper) || !isDistrict(upper, district.toUpperCase())) return false;
  const isShouted = match.text === match.text.toUpperCase();
  const isCued = CUE.test(textBefore(reading, match));
  // Small letters and close writing are how doses, part numbers and passwords are typed.
  if (!isCued && !isShouted && (AMOUNT.test(unit) || gap === "")) return false;
  return isCued || isShouted || area.length === 2;
}

/** A letter ends the district only in central London: E1W, EC1A to EC4Y, N1C, NW1W, SE1P, SW1A to SW1Y, W1A to W1W, WC. */
function isDistrict(area: string, district: string): boolean {
  if (/^\d{1,2}$/.test(district)) return !/^0\d/.test(district);
  return (
    /^(?:E1W|EC[1-4]|N1C|N1P|NW1W|SE1P|SW1|W1|WC[12])/.test(area + district) && /^\d[A-Z]$/.test(district)
  );
}
