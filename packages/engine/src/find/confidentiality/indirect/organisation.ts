import { isWeighed } from "../../../read/telling/telling.ts";
import { defineRule } from "../../rule.ts";
import { mayTell } from "./telling-details.ts";

// "Thornby Infirmary", "St Brigid's Primary", "Upper Dale Rovers": one to four capitals that end in what it is.
const NAMED_ORGANISATION =
  /\b(?:[A-Z][\w'&.-]*(?: of| and| the|,)? ){1,4}(?:Hospital|Infirmary|General|Hospice|Surgery|Practice|Clinic|Medical Centre|Health Centre|Care Home|Nursing Home|School|Primary|High|Grammar|Academy|College|University|Uni|Church|Chapel|Mosque|Temple|Club|FC|AFC|RFC|GAA|United|Rovers|City|Town|Rangers|Athletic|Tigers|Swans|Council|Prison|Barracks|Base|Bakery|Arms|Inn|Hotel|Stores|Farm|Mill|Works|Institute|Trust)\b/g;
// "Ward 9" and "Rainbow Ward" say where in a house; the house itself may be in the bio.
const NAMED_WARD = /\b(?:[A-Z][a-z]+ )(?:Ward|Unit|Wing|House|Lodge|Suite|Landing)\b/g;

export const organisation = defineRule({
  id: "confidentiality/organisation",
  grade: "factor",
  needs: "anything",
  message: "A named school, club, hospital or workplace narrows down who this is.",
  why: "Everybody there knows each other. Saying what kind of place it is keeps the point.",
  *find(reading) {
    if (!isWeighed(reading)) return;
    for (const match of reading.casedMatches(NAMED_ORGANISATION)) {
      if (mayTell(reading, match)) yield { span: match, label: "organisation", whose: "patient" };
    }
    for (const match of reading.casedMatches(NAMED_WARD)) {
      if (mayTell(reading, match)) yield { span: match, label: "organisation", whose: "patient" };
    }
  },
});
