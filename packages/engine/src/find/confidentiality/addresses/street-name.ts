import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { textAfter } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";
import { CLEAR_TYPES, FAMOUS_STREETS } from "./street-words.ts";

/** A unit postcode has about 38 people and a street a few of them (ONS, FOI/2023/5069). */
const PEOPLE_IN_A_STREET = 200;

/** A street without a number, behind a word of place: "of Quay Street", "off the Beechwood estate". */
const STREET = new RegExp(
  `(?<![\\w'-])(?:on|in|of|off|from|at|down|up|along|opposite|outside|near|round|across|Re|re) (?:the )?(?<street>(?:[A-Z][A-Za-z'-]{2,20} ){1,3}(?:${CLEAR_TYPES}))\\b(?!['-]\\w)`,
  "dg",
);
/** "Mill Lane, Nether Orrin": a street and its place. */
const STREET_AND_PLACE =
  /(?<![\w'-]|\d )(?<street>(?:[A-Z][A-Za-z'-]{2,20} ){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Terrace|Close|Row|Crescent)), [A-Z][a-z]{3,}/dg;

/** "Halt Lane family", "Beech Road twins": a street used to say who. */
const STREET_AND_PEOPLE =
  /(?<![\w'-]|\d )(?<street>(?:[A-Z][A-Za-z'-]{2,20} ){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Terrace|Close|Row|Crescent|Gardens|Estate|estate|Flats|flats)) (?:family|families|lot|twins|brothers|sisters|lady|man|woman|couple|kids|lads|girls|travellers|gypsies|gang|household|patient|regular|stabbing|arrest|fall)\b/dg;

/** What makes a street an institution: "Harley Street clinic", "Quay Street Surgery". */
const INSTITUTION_AFTER =
  /^[,]? (?:\w+ )?(?:surgery|practice|clinic|hospital|health|medical|school|primary|station|dental|dentist|pharmacy|chemist|theatre|studios?|campus|library|church|baths|market|festival|fair|show|centre|community|hub|march|protest|united|fc|rfc|cricket|tube|gp|doctors)\b/;
const NOT_A_STREET =
  /^(?:the|this|our|my|new|old|long|royal|great|high|covid|recovery|career|learning|silk|rocky|yellow brick|end|bumpy|middle|right|wrong|other|only|best|hard|same|red|fast|slow|memory|patient|care|critical|west|east|north|south)\b (?:road|street|lane|drive|way|place|court|hill|view|end|rise|path|park|square|estate|green)/;

export const streetName = defineRule({
  id: "confidentiality/street-name",
  grade: "factor",
  needs: [...new Set(CLEAR_TYPES.toLowerCase().split("|"))],
  message: "This names the street where somebody lives.",
  why: "A street holds a couple of hundred people, and each of them knows the others.",
  *find(reading) {
    let end = 0;
    for (const { street, match } of streetsIn(reading)) {
      if (street.start < end || !isHome(reading, street, match)) continue;
      ({ end } = street);
      yield {
        span: street,
        label: "address",
        narrows: { kind: "population", people: PEOPLE_IN_A_STREET },
        fixes: [{ title: "Leave the street out", replacement: "our area" }],
      };
    }
  },
});

function streetsIn(reading: Reading) {
  return [STREET, STREET_AND_PLACE, STREET_AND_PEOPLE]
    .flatMap((pattern) => [...reading.casedMatches(pattern)])
    .flatMap((match) => {
      const street = match.group("street");
      return street === undefined ? [] : [{ street, match }];
    })
    .sort((a, b) => a.street.start - b.street.start);
}

function isHome(reading: Reading, street: { start: number; end: number }, match: Match): boolean {
  const name = (match.groups.street ?? "").toLowerCase();
  if (FAMOUS_STREETS.test(name) || NOT_A_STREET.test(name)) return false;
  if (INSTITUTION_AFTER.test(textAfter(reading, street, 30))) return false;
  return residentOf(reading, street) === "patient";
}
