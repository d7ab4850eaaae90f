import { ANY_CONDITION } from "../../read/lexicons/conditions.ts";
import { ANY_MEDICINE } from "../../read/lexicons/medicines.ts";
import type { Match, Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { isAmongColleagues, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

// "Eczema? Goat's milk from birth." "Bad back? Don't scan it." "Plateaued? Double your pen."
const ASKED = new RegExp(
  `(?:^|[.!?:\\n] ?|\\d[.)/]? ?)(?:[\\w'-]+ ){0,5}?(?:${ANY_CONDITION}|diabetic|period|periods|fever|cough|throat|shoulder|knee|neck|hip|ankle|calf|bite|sting|melasma|hair|mole|lump|rash|dizzy|palpitations|vomiting|throwing up|anxious|depressed|pregnant|breastfeeding|pill|snake bite|plateaued|constipated|missed (?:one|two|three)(?: pill)?)(?: [\\w'-]+){0,4}$`,
);
const ORDER = `(?:just |then |simply |first |you )?(?:take(?! it from)|try(?! not)|use|stop|start|put|drink|eat|cut|drop|ditch|bin|double|skip|don'?t|get|give|rub|wear|buy|need|walk|lift|keep|check|dig|rest|ice|massage|stretch|leave|swap|switch|${ANY_MEDICINE}|baby needs|no (?:need|rest|more)|magnesium|salt|honey|vinegar)\\b`;
const QUESTION_AND_ORDER = new RegExp(`\\?+ (?<order>${ORDER}[^.!?\\n]{0,80})`, "dg");

export const questionAndOrder = defineRule({
  id: "advice/question-and-order",
  grade: "pause",
  needs: "anything",
  message: "This names a complaint and prescribes for everybody who has it.",
  why: "Some who read it have the same complaint and another cause. Say for whom it holds, which signs need somebody to look, and whom to ask.",
  *find(reading) {
    if (reading.context.audience === "colleagues" || reading.context.audience === "private") return;
    if (!reading.has(MARK)) return;
    for (const match of reading.matches(QUESTION_AND_ORDER)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0 || pointsToCare(reading)) return;
      if (reading.signal("source").length > 0 || reading.has(SAFE)) return;
      const order = match.group("order");
      if (order === undefined || !ASKED.test(textBefore(reading, match)) || reading.isQuoted(order)) continue;
      yield { span: order, fixes: [seeYourOwn(reading, order)] };
      return;
    }
  },
});

const MARK = /\? /;
const LONGEST_QUESTION = 90;

/** The question, which is a sentence of its own. */
function textBefore(reading: Reading, { start }: Match): string {
  return reading.plainOf({ start: Math.max(0, start - LONGEST_QUESTION), end: start });
}

const SAFE =
  /\b(?:999|111|a&e|911|000|112|995|gp|pharmacist|doctor|midwife|see (?:a|your|the)|ask (?:a|your|the)|call|ring|clinic|nhs|book|join|tickets?|talk|vote|survey)\b/;
