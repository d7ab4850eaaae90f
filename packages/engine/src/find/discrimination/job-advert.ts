import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

// Wording that turns people away by age, sex, origin, family or health: Equality Act 2010, sections 13 and 39.
const { needs, pattern } = phraseList({
  "young younger youthful": [
    "young(?:,| and| &)? ?(?:dynamic|energetic|vibrant|enthusiastic|hungry|fresh|bubbly|fun)(?: \\w+)?(?: team| girl| lady| man| person| people)?",
    "(?:energetic|dynamic|vibrant|bubbly|fun)(?:,| and| &)? ?young(?: \\w+)?",
    "young at heart|would suit (?:a |somebody |someone )?(?:young|younger)(?: \\w+)?|(?:a |we want |need |some )?young blood",
    "youthful (?:team|environment|energy)",
  ],
  digital: "digital natives?",
  "recent fresh straight": [
    "(?:recent|energetic recent) (?:graduates?|leavers?|school leavers?)(?= (?:only|preferred|for|who|please)|[.,!])",
    "(?:straight|fresh) out of (?:uni|university|college|school)",
    "fresh (?:face|blood)",
  ],
  "native mother":
    "native[- ](?:level )?(?:english )?(?:speakers?|english|level)|mother[- ]tongue english|english born",
  "ties baggage":
    "(?:with )?no (?:ties|baggage|commitments|dependants|kids|caring commitments)|without (?:caring )?(?:commitments|ties|children|baggage)",
  "single unmarried":
    "(?:single|unmarried)(?:,| and| or) (?:\\w+,? )?(?:female|male|women|men|no|under|preferred)|(?:female|male),? (?:\\w+,? ){0,2}(?:single|unmarried)",
  complexion: "fair complexion|good[- ]looking|presentable (?:female|girl)",
  under:
    "(?:under|below|not over|no older than) (?:2[5-9]|3\\d|4\\d|forty|thirty)(?= (?:only|preferred|single|please|need|for)|[.,])",
  mature: "mature (?:ladies|lady|women)(?= )",
  "male female girl lad lads bachelor": [
    "(?:male|female|men|women|girls?|lads?|boys?)(?:s)? (?:only|preferred)",
    "would suit a (?:\\w+,? ){0,2}(?:girl|lad|lady|man|woman|guy|mum|housewife)",
    "give me a bachelor",
  ],
  "mums mothers":
    "(?:no|sorry no) (?:mums|mothers|parents)(?: (?:of|with|please))?|mums can'?t (?:really )?be relied",
  veil: "without the veil",
  able: "(?:must be )?able[- ]bodied|no health (?:issues|problems|conditions)|good sickness record only",
  "disappear disappearing":
    "(?:isn'?t|not|aren'?t) (?:planning on |going to be )?(?:disappearing|going off|off every half term)",
});

// The words count in an advert, or where somebody is being picked.
const HIRING =
  /\b(?:we'?re hiring|hiring|recruit\w*|vacanc\w+|job|post|role|apply|applicants?|applications?|candidates?|cvs?|interview\w*|shortlist\w*|join (?:our|the|us)|team|wanted|looking for|closing (?:date|sunday|monday|friday)|band \d|salary|full[- ]time|part[- ]time|staff|appoint\w*|advert\w*|locum|receptionist|dental assistant|on[- ]call manager)\b/;
const FAIR =
  /\b(?:any age|all ages|equal opportunit\w+|regardless of|whatever your age|we don'?t|can'?t say|shouldn'?t say|not (?:allowed|ok|okay|lawful)|unlawful|illegal|discriminat\w+|ageis[mt]\w*|took (?:it|that) out|taken (?:it|that) out|changed (?:it|that|the advert)|reworded|adverts? (?:that )?says?|said we wanted|instead of|nursing home|care home residents|age uk)\b/;

const FIXES: readonly (readonly [RegExp, string])[] = [
  [/young|energetic|vibrant|fresh|recent/, "friendly and motivated"],
  [/native|mother|english/, "fluent in English"],
  [/digital/, "people who are comfortable with new software"],
];

export const jobAdvert = defineRule({
  id: "discrimination/job-advert",
  grade: "pause",
  needs,
  message: "This turns some people away by who they are.",
  why: "Asking for age, sex, origin, family or health in an advert or a selection is usually unlawful. Ask for what the job needs.",
  *find(reading) {
    if (reading.has(FAIR)) return;
    for (const match of reading.matches(pattern)) {
      if (!HIRING.test(reading.around(match, 260, 260)) || isToldOfOthers(reading, match)) continue;
      const isBar =
        /^(?:sorry )?no |only|preferred|born|under|below|complexion|relied|single|unmarried|veil|without/.test(
          match.text,
        );
      yield { span: match, grade: isBar ? "stop" : "pause", ...fixFor(match.text) };
    }
  },
});

function fixFor(words: string): Pick<Found, "fixes"> {
  const better = FIXES.find(([pattern]) => pattern.test(words))?.[1];
  return better === undefined ? {} : { fixes: [{ title: `Change it to “${better}”`, replacement: better }] };
}
