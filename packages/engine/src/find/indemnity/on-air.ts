import { BROADCASTERS } from "../../read/lexicons/broadcasters.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

/** What a programme may be after the word for its medium. */
const KIND =
  "(?: (?:show|station|slot|programme|phone-?in|sofa|segment|series|ad|advert|interview|drama|campaign))?";

// Radio, television, podcasts and films, by what they are or by a station's name. Not a radio that is only playing.
const AIR = phraseList({
  ...BROADCASTERS,
  radio: `(?<!(?:his|her|van|with the) )radio(?! (?:3|went|stuck|that|check|in|and tell)\\b)(?: [a-z]+ia| \\w+(?= at| on))?${KIND}`,
  fm: `fm${KIND}`,
  "tv telly television": `(?<!(?:stick the|our local|waiting room|trash|ward) )(?:tv|telly|television)(?! (?:on|gardener)\\b)${KIND}`,
  "podcast podcasts": "podcasts?",
  "phone phonein": "phone-?in",
  "documentary docuseries docu": "documentary|docu-?series",
  talk: "talk show",
  judge: "judge show",
  breakfast: "breakfast (?:show|sofa|programme|radio)",
  "drive drivetime": "drive-?time",
  "wireless airwaves": "wireless|airwaves",
  sofa: "(?:sunday|morning) sofa|the sofa",
  soap: "the soap",
  drama: "a (?:tv )?drama(?= wants| asked)",
});

export const onAir = defineRule({
  id: "indemnity/on-air",
  grade: "note",
  needs: AIR.needs,
  message: "This is broadcasting, which your indemnity may not cover.",
  why: "Cover for clinical work rarely reaches what you say on air. Ask your indemnifier and the programme who would stand behind you, in writing, and keep your notes.",
  find: (reading) => occasionsTakenUp(reading, AIR.pattern),
});
