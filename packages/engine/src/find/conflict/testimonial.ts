import { switchesFor } from "@bedside/guidance";
import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import { defineRule } from "../rule.ts";

// Praise of treatment in somebody's own words, as it stands between quotation marks.
const PRAISE =
  /\b(?:pain(?:less)?|results?|flawless|best (?:dentist|doctor|surgeon|implant|clinic|in)|artist|genius|changed my life|confidence|trust (?:them|him|her) with my life|years? (?:younger|off)|gone in|gone after|cured|fixed|smile|veneers|vision|scars?|operation|treatment|injections?|botox|lips|surgery|walk(?:ing)? again|kg|turun)\b/;

// Praise retold or gathered.
const RETOLD =
  /\b(?:(?:\w+ ){0,2}(?:auntie|patient|client|lady|customer|uncle|gentleman) (?:say|says|said|told us|wrote|writes)\b[^.!?\n]{0,80}\b(?:younger|better|gone|no pain|best|cured|amazing|changed)|(?:our patients|our clients) (?:say it best|agree|love us|rave)|(?:reposting|sharing|share|read) (?:this |one more |another |these |your |every one|her full |his full |all the )*(?:\w+ )?(?:reviews?|thank[- ]?you letters?|story|stories|testimonials?|because wow|result stor(?:y|ies))|(?:amazing|another) (?:result|happy patient|patient|success) stor(?:y|ies)|keep the stories coming|happy patient\b|testimoni|before and afters?|tag us in your after pics|(?:going up on|put (?:a photo of )?it (?:here )?on) our (?:facebook|page|wall|lobby)|we love reviews like)\b|[\u2605\u2b50]{5}/g;

const ALSO_WHEN_TRUE =
  "That holds when they are true and the patient is glad. Thanks for parking and friendly staff are fine.";

export const testimonial = defineRule({
  id: "conflict/testimonial",
  grade: "pause",
  needs: "anything",
  message: "This uses a patient's praise to advertise.",
  why: `Where you practise, stories about treatment in a clinic's own advertising are banned. ${ALSO_WHEN_TRUE}`,
  *find(reading) {
    if (!isBanned(reading) || reading.context.audience !== "public") return;
    if (!isOwnVoice(reading) || reading.has(REFUSES)) return;
    const why = whyHere(reading);
    for (const quote of reading.quotes) {
      const said = reading.plainOf(quote);
      if (!said.startsWith('"') || said.length < SHORTEST_PRAISE || !PRAISE.test(said)) continue;
      yield { span: quote, ...(why && { why }), fixes: [THANKS] };
      return;
    }
    for (const match of reading.matches(RETOLD)) {
      if (reading.isNegated(match) || !CARE.test(reading.around(match, 120, 160))) continue;
      yield { span: match, ...(why && { why }), fixes: [THANKS] };
      return;
    }
  },
});

const THANKS: Fix = {
  title: "Thank them, and leave the treatment out",
  replacement: "thank you for your kind words (we can't share comments on treatment)",
};
const SHORTEST_PRAISE = 24;

/** Banned outright, or restricted so that a thank-you letter counts as canvassing. */
function isBanned(reading: Reading): boolean {
  const value = switchesFor(reading.context.country)?.testimonials.value;
  return value === "banned" || value === "restricted" || value === "may-be-canvassing";
}

/** What the country's rule is known to say; what was only recalled is not put as a fact. */
function whyHere(reading: Reading): string | undefined {
  const cell = switchesFor(reading.context.country)?.testimonials;
  if (cell?.value === "banned") return undefined;
  if (cell?.value === "may-be-canvassing")
    return `Where you practise, a patient's praise in a clinic's own advertising may count as canvassing. ${ALSO_WHEN_TRUE}`;
  return `Praise of treatment in a clinic's own advertising is restricted in many countries: check the rule where you practise. ${ALSO_WHEN_TRUE}`;
}

/** The author is a clinic or speaks for one. */
function isOwnVoice(reading: Reading): boolean {
  const { author, capacity } = reading.context;
  if (author === undefined)
    return capacity === "professional" && reading.has(/\b(?:our patients?|our team)\b/);
  return OWN.test(`${author.name ?? ""} ${author.bio ?? ""}`.toLowerCase());
}

const OWN =
  /\b(?:dental|dentist|clinic|klinik|cosmetic|aesthetics?|surgery|surgeon|skin|medical|smiles?|orthodontics|implants?|eye|hair|physio\w*|wellness|dr|doctor|chiro\w*|fertility|pharmacy|derm\w*)\b/;
const CARE =
  /\b(?:pain\w*|results?|implants?|veneers|rhinoplasty|acne|scars?|skin|vision|operation|surgery|dentist|doctor|dr|surgeon|botox|filler|lips|face|smile|treatment|teeth|hair|weight|kg|sugar|younger|pico|laser|girls|knee|back|squat|skill|cured|gone|genius|eczema|see again)\b/;
const REFUSES =
  /\b(?:can'?t (?:use|share|reshare|repost|display)|cannot (?:use|share|reshare|repost|display)|(?:may not|not allowed to|not permitted to|doesn't allow) ?(?:publish|share|use)?|do not (?:display|repost|share)|don'?t (?:share|repost|use) (?:reviews|stories)|won'?t (?:see|appear)|no reviews of treatment|advertising rules|ad rules|national law|section 133|easy parking|front desk|running on time|parking|coffee machine)\b/;
