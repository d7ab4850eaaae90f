import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

// Columns, books, magazines and papers that the public reads.
const PRINT =
  /\b(?:(?:agony \w+|health|monthly|weekly|fortnightly|newspaper|magazine|advice|nurse|nurse's|pharmacy|doctor|regular|diabetes|first|new) (?:column|page|pages)|columns?(?= (?:for|in|on|once|about|at|and i|begins|today))|(?:a|the|my|our|your) (?:(?!witness|spinal|right|left|last|vertebral|cd|bulletin)\w+ )?column\b(?! inches)|write (?:\d+|a|an|the|your|our|for|something|some)(?: \w+){0,3} (?:words|column|page|piece|article|chapter|book|magazine|paper)|(?:writ\w+|co-author\w*|author\w*|signed|agreed|publisher|contract)(?: [\w']+){0,6} (?:book|anthology|chapter)|(?:book|chapter)(?: \w+){0,4} (?:publisher|scholastic|penguin|bloomsbury)|(?:a|the) publisher(?:'s)?|(?:parish|church|women's|men's|trade|supermarket|in-flight|lifestyle) (?:magazine|bulletin|newsletter|mag)|(?<!(?:in|through|to|of) )(?:the )(?:\w+ )?(?:gazette|courier|herald|bugle|echo|guardian|sunday paper|local paper|newspaper|observer|tribune|argus|chronicle)\b|children's book|\w+ slot in (?:a |the )?\w+ (?:mag\w*)|(?:answer\w*|reply\w*) (?:\w+ )?readers'? (?:letters|questions)|to be quoted)/g;

const NEEDS =
  "column* readers slot children's page pages write writing written author* book anthology chapter publisher* magazine bulletin newsletter mag gazette courier herald bugle echo guardian paper newspaper observer tribune argus chronicle quoted".split(
    " ",
  );

export const inPrint = defineRule({
  id: "indemnity/in-print",
  grade: "note",
  needs: NEEDS,
  message: "This is writing for the public, which your indemnity may not cover.",
  why: "Print is not care of a patient, so a claim from a reader may fall outside your cover. Ask your indemnifier and the publisher who covers it, in writing.",
  find: (reading) => occasionsTakenUp(reading, PRINT),
});
