import { defineRule } from "../../rule.ts";
import { namesOfRelatives } from "./name-owner.ts";

export const relativeName = defineRule({
  id: "confidentiality/relative-name",
  grade: "stop",
  needs:
    "mum mam mom mother mummy dad daddy da father husband hubby wife missus partner fiance fiancee boyfriend girlfriend son daughter brother sister twin nan nana gran granny grandma grandad auntie aunt uncle cousin niece nephew widow widower carer neighbour family parents grandson granddaughter nok kin".split(
      " ",
    ),
  message: "This names somebody close to a patient.",
  why: "Naming a husband, daughter or neighbour names the patient too, for anybody who knows them.",
  *find(reading) {
    for (const person of namesOfRelatives(reading)) {
      yield {
        span: person,
        label: "name",
        whose: "relative",
        fixes: [nameLeftOut(reading.text, person.start, person.end)],
      };
    }
  },
});

/** "his wife Peg" → "his wife": the relation stands beside the name and is enough. */
function nameLeftOut(text: string, start: number, end: number) {
  const lead = /[, ]{1,2}(?:called )?$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  const tail = text[start - lead] === "," && text[end] === "," ? 1 : 0;
  return { title: "Leave the name out", replacement: "", at: { start: start - lead, end: end + tail } };
}
