import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

// A pregnancy, a family or a wedding is held against somebody at work: Equality Act 2010, sections 8 and 18.
const { needs, pattern } = phraseList({
  "pregnant preggers": [
    "(?:pregnant|preggers) again(?=[^.!?\\n]{0,60}(?:rota|cover|nights|shifts|\\u{1f644}|lol|typical|ah|of course|who'?s)|[.!]|$)",
    "another (?:pregnant (?:nurse|reg|registrar|doctor|one|colleague|midwife)|one (?:pregnant|expecting))",
    "(?:don'?t|wouldn'?t|won'?t|not) (?:want|hire|take|shortlist|appoint) (?:a |any |another )?pregnant|(?:drop|move|swap) the (?:two |one )?(?:who (?:are|is) |who's )?pregnant",
    "fall(?:ing|en)? pregnant (?:halfway|mid|during|in the middle|as soon|the minute)",
    "pregnant[.,]? so (?:no (?:brain|use|good)|useless|that'?s)",
    "(?:will|\\w+'ll) (?:only )?be pregnant (?:by|within|before)",
  ],
  duff: "up the duff(?: again| this year)?",
  "baby preggo": "baby brain (?:strikes|again)|preggo",
  "maternity mat": [
    "(?:third|fourth|fifth|another|yet another) (?:one )?(?:off )?(?:on )?mat(?:ernity)? leave(?= (?:on|in|this|since|from)|[.,!])(?! cover)",
    "(?:on|off on|going on) mat(?:ernity)? leave (?:before (?:they|she)|within|as soon as|the minute)|half (?:of )?(?:the |my )?(?:team|tier|rota|girls|regs|year)[^.!?\\n]{0,20}on mat(?:ernity)? leave",
  ],
  family: "(?:likely to be|might be|may be|probably|about to be|thinking of) (?:starting|start) a family",
  "married ring":
    "(?:newly|just|recently) married(?:,| and| so)[^.!?\\n]{0,30}(?:guess|know what|rota|mat leave|babies|do think)",
  due: "due in \\w+ so (?:that'?s|thats|it'?s) a no",
  babies:
    "(?:off having|popp?(?:ing)? out|dropp?(?:ing)?|go(?:ing)? off to have) (?:babies|kids)(?= (?:themselves|within|every|by|at|as soon|and))",
  "women woman female lady ladies girls": [
    "(?:shortlist|hire|appoint|employ)(?:ing)? (?:anyone |another |any )?(?:women|woman|female|females|girls)(?: (?:between|in their|of|aged|who|with|under)[\\w ]{0,20})?",
    "women (?:between|aged|in their) (?:\\d\\d|twenties|thirties)(?=[^.!?\\n]{0,60}(?:shortlist|hire|off|babies|leave|risk))",
  ],
  "creche nursery": "not (?:running )?a (?:creche|nursery)",
  "menopaus*": "menopaus(?:e|al) (?:brigade|lot|women|crew|club)|(?:blame|it'?ll be|must be) the menopause",
  "ups pickups pickup runs":
    "(?:run|staff) (?:a|the|an) (?:take|clinic|list|ward|rota|service|department) on school (?:runs?|pick-?ups?)",
});
const GLAD =
  /\b(?:congrat\w+|lovely news|over the moon|so happy|(?:third|second|first|fourth) baby|my boss|thrilled|delighted for|welcome back|good luck|my own|i(?:'m| am) (?:pregnant|off|on|due|going)|my mat(?:ernity)? leave|our baby|not the fault|no bearing|nobody asks|backfill(?:ed)? (?:properly|please)|risk assessment|occupational health|support)\b/;

export const pregnancy = defineRule({
  id: "discrimination/pregnancy",
  grade: "pause",
  needs,
  message: "This holds a pregnancy or a family against somebody.",
  why: "Choosing or judging colleagues by whether they have or may have children is unlawful, and it's often read out at a tribunal. Write about the cover that's missing instead.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (GLAD.test(reading.around(match, 160, 160)) || reading.isQuoted(match)) continue;
      if (isToldOfOthers(reading, match)) continue;
      if (match.text.startsWith("up the") && !STAFF.test(reading.around(match, 120, 80))) continue;
      yield {
        span: match,
        grade: DECIDES.test(reading.plainOf({ start: 0, end: Math.min(reading.text.length, 2000) }))
          ? "stop"
          : "pause",
      };
    }
  },
});

// At work: anybody else may be told of it as news.
const STAFF = /\b(?:nurses?|staff|my girls|regs?|midwives|team|rota|cover|shifts|band \d)\b/;
// Somebody is chosen, or left out, for it.
const DECIDES =
  /\b(?:shortlist\w*|interviews?|interviewed|candidates?|appoint|hire|hiring|advert|next ad|the scheme|deputy post|vacancy|drop the two|that'?s a no|thats a no|cvs?|lean to(?:wards)?|should ask at interview|don'?t put her|on my (?:trauma )?service)\b/;
