import { isReported } from "../../read/reported.ts";
import { targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

// Weight, smell, teeth or looks made fun of. "Bariatric", "BMI 41" and "19 stone" as facts are not here.
const { needs, pattern } = phraseList({
  fat: [
    // A word of scorn, whoever it is said of.
    "(?:the |that |you |big |wee |absolute |another |an? |some |so |too )?fat (?:cow|sod|bastard|bitch|fucker|git|lump|old|ugly|reg|slag|fucks?|pig)",
    // Somebody pointed at: "that fat lass", "another fat one". "A fat man with gout" and "fat people" only say so.
    "(?:that|you|big|wee|absolute|another|some|this|these|those|bloody|lazy|greedy|all the|fucking) fat (?:lass(?:es)?|lads?|ones?|people|man|woman|bloke|legend|patients?|nurse|kids?|relatives?|family|mums?|guys?|girls?|boys?)(?! (?:acceptance|positivity|liberation|like me|deserve))",
    "(?<=why (?:are|do|don't|can't|won't) )fat (?:people|patients|women|men|kids|mums)",
  ].join("|"),
  "fatty fatties fatso lardy lardarse": "fatties|(?:that|the|another|you|big) (?:fatty|fatso|lard ?arse)",
  "stone ounce": "(?:\\w+ )?stone if (?:she's|he's|they're|she is|he is) an ounce",
  "weight limit": "should (?:come with|have) a weight limit",
  "teeth pegs":
    "(?:teeth|pegs) like (?:a |an )?(?:burnt|broken|rotten|condemned|graveyard|row of|picket|piano|tombstones?)[\\w ]{0,16}|rotten pegs",
  "stink stinks minging smells pongs honking reeks":
    "(?:he|she|they|some of (?:you|them)|patient|family|house) (?:all |absolutely |properly |literally |really )?(?:stinks?|mings|pongs|reeks?|is minging|are minging|is honking)(?! (?:of (?:bleach|coffee)|like (?:home|roses)))",
  "peg hazmat gasmask":
    "(?:bring|take) a (?:nose )?peg|(?:hazmat suit|gas ?mask) (?:for|to go|before|needed)",
  ugly: "(?:fat )?ugly (?:one|ones|cow|sod|bastard|mug|lot|man|woman|fella|bloke|baby|babies|kid)",
  "hosed hosing":
    "(?:be|been|needs?|get|getting) hos(?:ed|ing) down(?= (?:before|first|in)|[.!,]|$)(?<=(?:he|she|they|him|her|patient|til|man|woman)[^.!?]{0,30})",
});

const INSTEAD = "Care should fit every body, and today we lacked the kit for it.";

export const bodyShaming = defineRule({
  id: "respect/body-shaming",
  grade: "pause",
  needs,
  message: "This makes fun of somebody's body.",
  why: "People put off coming to us because they expect to be laughed at. A post like this tells them that they were right.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isNegated(match)) continue;
      if (
        /\b(?:as a|i'm a|i am a|my|me|i'm|i was the|i|we|our) (?:[\w'-]+ ){0,2}$/.test(
          reading.before(match, 24),
        )
      )
        continue;
      if (FAT_PRIDE.test(reading.around(match, 160, 160))) continue;
      const { kind, isNamed, isOne } = targetOf(reading, match);
      if (kind === "self" || (kind === "nobody" && !/fat|ugly/.test(match.text))) continue;
      const isAboutOne = isOne && (isNamed || kind === "patient");
      yield {
        span: match,
        fixes: sayInstead(reading, match, INSTEAD),
        grade: isAboutOne && /fat|ugly|stink/.test(match.text) ? "stop" : "pause",
      };
    }
  },
});

// Said by or for the people themselves: about worse care, or as their own word.
const FAT_PRIDE =
  /\b(?:i'?m (?:a )?fat|as a fat|worse care|weight (?:stigma|bias)|fatphob\w+|deserve|blame everything on weight)\b/;
