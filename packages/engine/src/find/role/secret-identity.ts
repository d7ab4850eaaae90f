import { defineRule } from "../rule.ts";

// Speaks with authority and says in the same breath that nobody may know whose.
const SECRET =
  /\b(?:can'?t (?:say|tell (?:you|u)) (?:where|who|which|my name|me name|more)|(?:won'?t|will not|shan'?t|not going to) (?:say|tell you|be saying) (?:who|where|my name|which)|(?:staying|posting|remaining|keeping it) anon(?:ymous)?|name (?:withheld|on request)|not naming the place|anon(?:ymous)? for (?:obvious|work|a|legal) ?reasons?|not (?:by name|giving my name|naming (?:the place|where|names of where))|can'?t show my face|no name,? obviously|hence no name|(?:and )?you'?d (?:have heard|know me|know the hospital)|whom you'?d have heard|under nda|not going into what i'?m qualified in|(?:won'?t|can'?t) be named|without naming myself)\b/g;

const AUTHORITY =
  /\b(?:doctor|doc|gp|physician|consultant|surgeon|specialist|medic|clinician|nurse|midwife|pharmacist|paramedic|dentist|physio|psychologist|psychiatrist|expert|professional|medical|healthcare|health|senior|royal college|trust|qualified|hospital|clinical|medicine|leading|high up|position|sepsis|editor|boards?)\b/;

export const secretIdentity = defineRule({
  id: "role/secret-identity",
  grade: "pause",
  needs: [
    "say",
    "tell",
    "anon",
    "anonymous",
    "name",
    "names",
    "naming",
    "named",
    "face",
    "nda",
    "qualified",
    "get",
    "know",
    "heard",
    "flip",
    "withheld",
    "request",
    "security",
    "specialty",
  ],
  message: "This claims authority and hides whose it is.",
  why: "It cannot be checked, so it can mislead, and accounts are often traced. Say who you are, or write as anybody would.",
  *find(reading) {
    const { audience } = reading.context;
    if (audience === "private" || audience === "patient") return;
    for (const match of reading.matches(SECRET)) {
      if (reading.isQuoted(match) || reading.signal("fiction").length > 0) continue;
      if (!CLAIMS.test(reading.around(match, 160, 160)) || CONFIDENTIAL.test(reading.around(match, 60, 80)))
        continue;
      if (!AUTHORITY.test(reading.around(match, 160, 160))) continue;
      yield { span: match, fixes: [{ title: "Say who you are", replacement: "[your name and role]" }] };
      return;
    }
  },
});

/** The author speaks of a rank or a post of one's own. */
const CLAIMS =
  /\b(?:as an?|as one|i'?m an?|i am an?|i sit on|speaking as|here\b|senior|consultant|i work|we in|i have looked after|clinician|doctor|nurse|medic|your resident|the doc|a doctor writes|medical lead|someone)\b/;
/** Keeping others' secrets is as it should be. */
const CONFIDENTIAL =
  /\b(?:freedom to speak up|guardian|who (?:is|has|i've) (?:or|seen|worked)|patients?|whether (?:any|some)|who (?:does|has|comes)|complaint is|case is|still open|employer|investigation|my (?:old|last|ex) (?:job|ward|boss)|which agent|how to file)\b/;
