import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";

// Prescribing, supplying or treating outside the record, for a friend or a patient.
const OFF_RECORD =
  /\b(?:(?:write|do|get|sort|put|rung|leave|print|run) (?:\w+ ){0,4}(?:script|prescription|tramadol|xanax|testosterone|antibiotics|tablets|meds|zopiclone|diazepam|codeine|schedule \w+)[^.!?\n]{0,40}\b(?:under (?:my|your|a|the) (?:own |nan|mate|name)?\w*|in the (?:porch|letterbox|bin|car)|private pad|my own rego|for you|as usual|off the books|no (?:card|questions|queue|consultation))|(?:under|in) (?:my own|your nan|your mum|somebody else's|another) ?(?:name|rego)?|(?:keep|i'll keep) doing your (?:\w+)|i'?ll sort (?:a|the|you|you a|out a|out) ?(?:script|cream|prescription|antibiotics)|(?:some|spare|left ?over|strip of|bit of|few|box of|i've) (?:\w+ ){0,2}(?:amoxicillin|co-?amox\w*|amox|flucloxacillin|antibiotics|antifungals?|codeine|tramadol|steroids?|tablets|dressings|naproxen|diazepam|metformin|penicillin|samples)[^.!?\n]{0,60}\b(?:in the (?:drawer|press|cupboard|house|bread bin|boot)|at home|from (?:when|the ward|work|my|the boot)|brought home|left over|that's left|drop|one three times|for you|in a bag)|drop (?:\w+ ){0,2}(?:it|them|some|more|a few|round|up) (?:through|thru|off|round|in|to|over)[^.!?\n]{0,20}(?:door|tonight|later|gate)|(?:clinic|pharmacy|ward|hospital) (?:cupboard|samples|stock)|back (?:door|gate) of the (?:pharmacy|clinic)|(?:won't|wont|not) go in the notes|off the books|(?:they'll|they would|it'll) log it|delete after reading|delete this|let the (?:vat|tax) side|no (?:fee|vat|receipt|card) (?:this time)?)\b/g;

// Sends the person away from those who could look after them properly.
const INSTEAD_OF_CARE =
  /\b(?:no need (?:to|of)|don'?t (?:go|bother|ring|wait|tell)|skip|forget|without (?:going|seeing|the)|instead of (?:going|waiting)|saves? you|easier than|rather than|cancel)\b/;

export const favoursOffRecord = defineRule({
  id: "boundaries/favours-off-record",
  grade: "stop",
  needs: [
    "script",
    "prescription",
    "tramadol",
    "xanax",
    "testosterone",
    "antibiotic*",
    "amox*",
    "co-amox",
    "co",
    "flucloxacillin",
    "drawer",
    "cupboard",
    "notes",
    "books",
    "log",
    "delete",
    "samples",
    "spare",
    "leftover",
    "left",
    "drop",
    "porch",
    "vat",
    "steroid*",
    "tablets",
    "name",
    "rego",
    "strip",
    "door",
    "gate",
    "dressings",
    "antifungal*",
    "zopiclone",
    "record",
  ],
  message: "This treats somebody outside the proper record.",
  why: "Medicines and favours that nobody writes down cannot be checked, and both of you lose the protection of the notes. However kind it is meant, it can cost a registration.",
  *find(reading) {
    const { audience } = reading.context;
    if (audience !== "private" && audience !== "patient" && audience !== "closed-group") return;
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(OFF_RECORD)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (!reading.has(INSTEAD_OF_CARE) && !reading.has(FOR_SOMEBODY)) continue;
      yield { span: match, fixes: politeDecline(reading, "care") };
      return;
    }
  },
});

const FOR_SOMEBODY =
  /\b(?:for you|your (?:\w+ )?(?:rash|tooth|arm|leg|back|nan|name|own|wife|door|block|gp|xanax|script|cough|photo|pic|dose)|take (?:one|two|it|them)|two now|i(?:'ll| will|ll) (?:sort|drop|leave|write|put|send|do|give|pop|throw)|as usual|as before|same as last|cash|paynow|ewallet|rm\d|r\d{2,}|\$\d|£\d|mate|bro|boet|bru|malli|bhuti|love|babe)\b/;
