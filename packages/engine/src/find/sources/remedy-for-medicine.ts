import { ANY_MEDICINE, maybeMedicine } from "../../read/lexicons/medicines.ts";
import { REMEDIES } from "../../read/lexicons/remedies.ts";
import { defineRule } from "../rule.ts";
import { isExamined, isSoftened, saferClaim } from "./claim.ts";

// A treatment thrown away: "bin the statins", "come off gliclazide", "cancel the operation", "no more insulin".
const AWAY = new RegExp(
  `\\b(?:stop(?: taking| using)?|bin(?:ned)?|ditch(?:ed)?|drop(?:ped)?|chuck(?:ed)?|toss(?:ed)?|quit|skip|throw(?: away| out)?|flush|forget|cancel|refuse|decline|leave|come off|coming off|came off|off|get off|no more|no need (?:for|of)|don'?t need|never needed|instead of|recycl\\w+|ignore) (?:\\w+ ){0,4}?(?:${ANY_MEDICINE}|surgery|operations?|biologics|infusions?|stents?|grommets|dialysis|arvs|naloxone|the knife)\\b`,
  "g",
);

export const remedyForMedicine = defineRule({
  id: "sources/remedy-for-medicine",
  grade: "stop",
  needs: [...REMEDIES],
  message: "This offers a remedy to people who are told to leave a treatment.",
  why: "Some who read it will stop what keeps them well. A remedy beside treatment, with the team's knowledge and a source, is a different post.",
  *find(reading) {
    const remedies = reading.tokens.filter(({ lower }) => REMEDIES.has(lower));
    if (!reading.tokens.some(({ lower }) => maybeMedicine(lower) || OTHER_CARE.has(lower))) return;
    for (const match of reading.matches(AWAY)) {
      if (isExamined(reading)) return;
      if (isSoftened(reading, match) || OWN.test(reading.before(match, 40))) continue;
      const apart = remedies.some(
        ({ start, end }) =>
          (end <= match.start || start >= match.end) && Math.abs(start - match.start) < NEAR,
      );
      if (!apart || KEEPS.test(reading.around(match, 160, 160))) continue;
      if (!PROMISES.test(reading.around(match, NEAR, NEAR))) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
      return;
    }
  },
});

const NEAR = 260;
const OTHER_CARE: ReadonlySet<string> = new Set(
  "surgery operation operations biologics infusions infusion stent stents grommets dialysis arvs knife".split(
    " ",
  ),
);
/** What the remedy is said to do, or why the medicine is to go. */
const PROMISES =
  /\b(?:cur\w+|heals?|healed|works?|does the (?:same )?job|same job|as good as|better than|revers\w+|clears?|cleared|dissolv\w+|melts?|gone|kills?|shrinks?|flush\w*|removed?|remission|enough|all you need|natural\w*|ancestors|grandmothers?|poison\w*|wreck\w*|ruin\w*|rot\w*|damages?|blinding|placebo|sugar pills|nothing|body (?:knows|heals)|seen it|free|proven|level|off both|did instead|not one|never once|pennies|scam|tested negative|tests? negative|back to|big pharma|nah tell|won'?t tell|will not tell|come off|protocol|grows? back|no need)\b/;
/** One's own story, or somebody else's wish. */
const OWN =
  /\b(?:i|i've|he|she|wanted to|wants to|if you|before you|people who|patients who|who) (?:\w+ ){0,2}$/;
const KEEPS =
  /\b(?:don'?t (?:stop|change|swap)|never (?:stop|swap)|keep (?:taking|the|your)|ask (?:your|the|a)|speak to|talk to|check with|interact\w*|alongside|as well as|not (?:a )?(?:substitute|replacement|instead)|999|111|allerg\w+|side effects?)\b/;
