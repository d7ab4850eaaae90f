import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines, isToPatient } from "./with-patient.ts";

// Courting, flirting or longing, said to the person.
const TO_PATIENT =
  /\b(?:(?:thinking|think|thought|dream\w*) (?:\w+ ){0,3}(?:about|of) (?:you|your|u|them dimples)|in my thoughts since|(?:i )?felt something (?:in|when)|look forward to your scans|couldn'?t (?:take my eyes|stop)|(?:you|u) (?:looked|look|were|are|r) (?:so |unreal|incredible|stunning|gorgeous|fit|good on|beautiful|lovely in|hot)(?: fit| beautiful| hot)?|you'?re (?:gorgeous|stunning|beautiful|special)|special to me|beautiful (?:mouth|eyes|smile|girl|lady)|handsome|that smile|(?:😘|😏|😍|🥵)|fancy a (?:drink|coffee|walk|date|proper)|(?:fancy|join me|meet (?:me|up)|go (?:out )?for|grab|buy you|take you|how about|come for|up for|you and me)[^.!?\n]{0,25}\b(?:dinner|drinks?|coppers|nando'?s|poutine|nightcap)\b|(?:dinner|drinks?|coppers|nando'?s|poutine|nightcap)\b[^.!?\n]{0,25}(?:friday|thurs|saturday|sat\b|i'?m buying|with me|on me|just us|the two of us)|(?:on|for) (?:a|our(?: first)?) date\b(?! (?:for|of|to|when|that|in|and time))|as your (?:date|plus one)|not as your (?:dentist|doctor|nurse|therapist|physio)|(?:you'?re|ur|you are|youre) (?:off my list|not (?:technically )?my (?:patient|client)|officially not my client|no longer my patient)|technically it'?s allowed|matched|swipe back|no clothes needed|come (?:to|round) mine first|somewhere more private|when (?:your|the) (?:missus|husband|wife|boyfriend|mum) (?:isn'?t|is not|is) (?:about|around|away|out)|do not bring your husband|number for more than|take you to dinner|let me carry you|caipirinha|wear (?:the|that) (?:little|green|red|yellow)|miss our talks|breaks the frame|called? it transference|two bunks|meet me outside this|somewhere that isn'?t a room|stranger 😊|wouldn'?t bother me one bit|owe me that drink|wanted to ask since|kept you at the delivery|(?:hi|hey|omg) \w+ hi{2,})/g;

// Telling others of a relationship with a patient.
const TOLD =
  /\b(?:(?:i'?m|i am|been|started|begun|we'?re|now) (?:\w+ ){0,2}(?:seeing|dating|sleeping with|shagging|going out with) (?:\w+ ){0,3}(?:patient|client|pt|former client|someone from my (?:\w+ )?list|one of my)|matched (?:on|w|with)[^.!?\n]{0,40}(?:patient|client|bay|bed|ward|my \w+ (?:group|clinic))|(?:date|dating|shag|snog|marry|fall for) (?:\w+ ){0,2}(?:your|my|a|one of my) (?:patients?|clients?)|(?:got|took|copied|swiped|nicked) (?:the |his |her |their )?(?:number|mobile no|mobile|insta|digits)[^.!?\n]{0,40}(?:off|from) (?:the |his |her |a )?(?:tablet|form|notes|chart|board|system|file|admission|job)|(?:wrote|gave) me (?:his|her) number|his number on the lid|kept the lid|slid in my dms from|dash weh har gyal number|my \w+ girl\. manic|literally treating h(?:er|is)|the last night she stayed over|last night she stayed over|client socially|(?:first|second|third|fourth) date with|date night|(?:my|our) (?:\w+ )?(?:client|patient) of [^.!?\n]{0,40}matched|realis?ed i'?d (?:pinned|treated|scanned|delivered|operated)|i slid my (?:snap|number)|(?:been )?talking every night since)\b/g;

export const romanticApproach = defineRule({
  id: "boundaries/romantic-approach",
  grade: "stop",
  needs: [
    "thinking",
    "think",
    "thought",
    "dream*",
    "thoughts",
    "felt",
    "forward",
    "eyes",
    "stop",
    "looked",
    "look",
    "beautiful",
    "gorgeous",
    "stunning",
    "special",
    "handsome",
    "smile",
    "drink",
    "drinks",
    "coffee",
    "walk",
    "date",
    "dinner",
    "coppers",
    "poutine",
    "nightcap",
    "list",
    "client",
    "patient",
    "technically",
    "matched",
    "night",
    "slid",
    "realised",
    "realized",
    "swipe",
    "clothes",
    "mine",
    "private",
    "missus",
    "husband",
    "number",
    "carry",
    "caipirinha",
    "wear",
    "talks",
    "frame",
    "transference",
    "bunks",
    "meet",
    "room",
    "stranger",
    "bother",
    "scans",
    "fit",
    "unreal",
    "incredible",
    "seeing",
    "dating",
    "sleeping",
    "shag*",
    "hinge",
    "insta",
    "mobile",
    "digits",
    "dms",
    "stayed",
    "treating",
    "socially",
    "lid",
    "girl",
    "manic",
    "delivery",
    "wanted",
    "kept",
    "fancy",
    "hi",
    "hey",
  ],
  message: "This reads as a romantic approach to a patient.",
  why: "Because a patient depends on you, regulators treat this as among the gravest breaches, also after the treatment has ended and also when both want it. Please talk to your indemnifier or a senior before anything is sent.",
  *find(reading) {
    const isTo = isToPatient(reading);
    if (declines(reading)) return;
    for (const match of reading.matches(isTo ? TO_PATIENT : TOLD)) {
      if (!isTo && reading.isNegated(match)) continue;
      if (reading.isQuoted(match) || reading.signal("fiction").length > 0) continue;
      if (OUT_TOGETHER.test(match.text) && !concernsPatient(reading)) continue;
      if (FRIENDLY.test(reading.around(match, 30, 90))) continue;
      yield { span: match, fixes: politeDecline(reading, "meeting") };
      return;
    }
  },
});

// Sympathy and thanks use the same words.
const FRIENDLY = /\b(?:(?:999|a&e|111) (?:or|tonight|now)|sorry for your loss|and your family|get well)\b/;

/** Everybody has dates: it takes a patient to make one of these a finding. */
const OUT_TOGETHER = /^(?:(?:first|second|third|fourth) date|date night|reali[sz]ed|(?:been )?talking every)/;
