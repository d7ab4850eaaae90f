import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { whatWouldHelp } from "./instead.ts";
import { isToldRightly } from "./owning.ts";

const PLACE =
  "(?:place|hospital|job|trust|ward|department|surgery|practice|profession|company|building|service|home|pharmacy|station|college)";

// Rage or contempt for the work, the place or everybody in it. Tiredness, grief and campaigning are not here.
const { needs, pattern } = phraseList({
  "hate despise loathe detest": `(?:hate|despise|loathe|detest) (?:this (?:\\w+ )?${PLACE}|my (?:job|patients)|(?:every single one|all|the lot|every (?:last )?one) of (?:you|them)|(?:these|the|all) (?:people|patients|public)|patients|everyone here|everybody here)(?! (?:when|that|how|to see|who (?:film|are made)|so much i))`,
  "burn burned burnt torch": `(?:burn|burned|burnt|torch) (?:it(?: all)?|this (?:whole )?${PLACE}|the (?:whole )?(?:lot|${PLACE}))(?: down| to the ground)|(?:hope|hopes?) (?:it|the \\w+|this ${PLACE}) burns(?: down)?|(?:whole )?${PLACE} burn(?:s|ed|t) (?:down|to the ground)`,
  "toss fuck shit shite damn arse monkey's caring care": [
    "(?:don'?t|dont|couldn'?t|couldnt|no longer|do not) give (?:a|one|two) (?:toss|fuck|shit|shite|shits|flying \\w+|monkey'?s|rat'?s)(?= (?:who|what|if|any ?more|whether|how)|[.,!]|$| about (?:this|these|those|you|them|patients?|my (?:job|patients)|any|the (?:patients?|ward|trust|job|place|hospital|rota|people)))",
    "(?:i'?m |i am |so )?(?:done|past|stopped|beyond) caring(?= (?:about|if|who|what)|[.,!]|$)",
    "(?:don'?t|do not) care (?:any ?more|(?:who|if|whether) (?:they|you|he|she|anyone|anybody|patients) (?:live|lives|die|dies|is ill))",
  ],
  "pretending polite nice kind":
    "(?:done|finished|sick of|tired of) (?:being (?:nice|polite|kind)|pretending)(?= (?:to|i|and|any)|[.,!]|$)(?! to be (?:ok|okay|fine|strong|brave|coping|someone|straight))",
  "sick fed":
    "(?:sick|fed up) (?:to (?:the )?(?:back teeth|death) )?(?:of|with) (?:every (?:single |last )?one|the lot|all|each and every one) of (?:you|yous|them|ye)",
  "shove stick lodge":
    "(?:can |you can |they can )?(?:shove|stick|lodge) (?:it|this \\w+|their [\\w ]{2,20}|your [\\w ]{2,20}|its [\\w ]{2,20}) (?:sideways|where the sun|up (?:their|its|your) (?:arses?|asses?|hole|backsides?))",
  "joke shitshow circus shithole worst": `(?:absolute |total |complete |utter )(?:joke|shitshow|circus|shithole) of an? ${PLACE}|worst (?:${PLACE}|employer) (?:in the world|i've ever|on earth)`,
  "rot drop crumble": `(?:let|watch) (?:the )?(?:whole )?(?:${PLACE}|nhs|hse|lot) (?:rot|crumble|collapse)(?! (?:is|isn'?t))`,
  "fucking poxy fecking shitty godforsaken bloody bastard": `(?:poxy|fecking|fucking|shitty|godforsaken|bastarding) (?:${PLACE}|nhs|hse|college|rota)(?=[.,!]| can| and i| i'?m| is a|$)`,
});

export const tirade = defineRule({
  id: "disrepute/tirade",
  grade: "pause",
  needs,
  message: "This is a tirade about work or everybody in it.",
  why: "You may well be right to be angry. In this form people will remember the anger, so keep the draft, sleep, and say the part that could change something.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isToldRightly(reading, match)) continue;
      if (reading.after(match, 2).startsWith("?")) continue;
      if (WARM.test(reading.around(match, 120, 160))) continue;
      yield { span: match, fixes: whatWouldHelp(reading) };
    }
  },
});

const WARM =
  /\b(?:love (?:this|my|the) (?:job|team|work|ward)|kidding|joking|but i love|wouldn'?t change|love (?:them|ye|yous)|printer|computer|parking|car park|wifi|login|lift)\b/;
