import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

const CONDITION =
  "(?:adhd|autism|autistic|anxiety|depression|bipolar|bpd|dyslexia|dyslexic|pots|fibro(?:myalgia)?|me|long covid|neurodivergent|neurodiverse|tourette'?s|ocd|ptsd|mental health|stress|burn-?out)";

// A disability or an illness is disbelieved, mocked, or held to bar somebody from work or care.
const { needs, pattern } = phraseList({
  "adhd autism autistic anxiety depression bipolar bpd dyslexia dyslexic pots fibro fibromyalgia neurodivergent neurodiverse ocd ptsd covid":
    [
      `(?:every(?:one|body)(?: and (?:their|his|her) \\w+)?|half (?:of )?(?:them|the \\w+|my \\w+)|every (?:second|third|other) \\w+|they'?ve all|they all)(?:'?s| has| have)?(?: suddenly| now)?(?: got| gets)?(?: now)? ["']?${CONDITION}["']?(?! (?:clinic|service|wait|awareness|training|assessments?))`,
      `["']${CONDITION}["'](?= (?:now|on the form|again|this week)|[.,!\\u{1f644}\\u{2744}]| (?:and|so) a )`,
      `${CONDITION}[^.!?\\n]{0,40}(?:off|on|from|via|by) tik ?tok`,
      `${CONDITION}[^.!?\\n]{0,60}(?:we (?:just|all just) got on with it|in my day (?:it|we)|used to (?:call it|be called) (?:being )?(?:naughty|lazy)|it was called being|star sign|fashionable|trendy|the latest (?:fad|badge|label))`,
      `(?:signed )?off (?:sick )?with ["']${CONDITION}["']`,
      `people with ${CONDITION} (?:shouldn'?t|can'?t|should not|have no place)`,
    ],
  "wired sandwich shilling marbles cuckoo":
    "wired wrong|(?:a few |a )?sandwich(?:es)? short|not (?:the|quite the) full (?:shilling|quid)|lost (?:her|his|their) marbles|away with the fairies",
  "deaf blind wheelchair wheelchairs stammer aids": [
    "(?:do we (?:really )?think|should (?:you|they|we) (?:really )?be|(?:you|i) do wonder (?:whether|if)|not sure (?:that )?) ?[^.!?\\n]{0,80}(?:wheelchair|hearing aids?|stammer|deaf|blind)(?! (?:access|ramp|toilet))",
    "the deaf ones?|the wheelchair ones?|(?:one|the one|gets?|got) w(?:ith|/)? ?the stammer",
  ],
  special:
    "(?:a )?bit(?:[.,]+|,? you know[.,]*) [\"']?special[\"']?(?= |[.,!]|$)|(?:a )?bit (?:\\w+ )?[\"']special[\"']|(?:a )?bit special(?=,? (?:if you|you know|lol)|[ .]{0,2}(?:\\u{1f644}|\\u{1f602}|\\u{1f92a}))|went to (?:the )?(?:other|special) school",
  "scroungers blaggers faking fakers swinging":
    "(?:special[- ]needs|disability|benefits?|blue[- ]badge) (?:blaggers?|scroungers?|cheats?|fakers?)|swinging the lead",
  "defects burden drain": "they'?re (?:all )?(?:defects|a (?:drain|burden) on|just a burden)",
  "mad nutters":
    "(?:some people|they|patients) (?:are|is) (?:just|all) mad(?= |[.,!]|$)(?! (?:busy|about|at|keen|with))",
  believe: `(?:does anyone|do (?:we|you)|anyone) (?:actually|really|still) believe in (?:pnes|me|${CONDITION}|long covid)`,
  adjustments:
    "(?:reasonable )?adjustments?[^.!?\\n]{0,40}(?:they all want|for the same (?:three|few|two)|make it unpleasant|quiet room and a late start)",
});
const OWN =
  /\b(?:i have|i've got|i'm|i am|my own|mine|my (?:son|daughter|brother|sister|mum|dad|child|kid)|as an? (?:autistic|deaf|disabled|bipolar|dyslexic|adhd))\b/;

export const disability = defineRule({
  id: "discrimination/disability",
  grade: "pause",
  needs,
  message: "This disbelieves or mocks a disability or an illness.",
  why: "Patients and colleagues who live with it will read it as what you think of them. A doubt about a system can be put without doubting the people.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (OWN.test(reading.around(match, 60, 60)) || isToldOfOthers(reading, match)) continue;
      yield {
        span: match,
        grade: /defects|scroungers|vegetables|quote|round the back|wired wrong|unpleasant|cheaper/.test(
          match.text,
        )
          ? "stop"
          : "pause",
      };
    }
  },
});
