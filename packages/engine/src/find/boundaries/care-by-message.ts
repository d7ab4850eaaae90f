import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines, showsProperChannel } from "./with-patient.ts";

// Asks for symptoms, pictures or readings to be sent to the author, or offers to deal with them there.
const BY_MESSAGE =
  /\b(?:(?:send|fire|chuck|drop|ping|snap|whatsapp|dm|message|pop|post|give)(?: it)?(?: in)?(?: to)? ?(?:me|us|through|over|in|here|on here)? ?(?:a |an |your |the |some |it |of )*(?:\w+ )?(?:photos?|pics?|pictures?|vids?|videos?|selfies?|readings?|bloods|blood pressure|results|symptoms|dose|rash|scan|pdf|x-?ray|voice note|sugars?|sugar reading|test results)|(?:just )?(?:dm|message|whatsapp|text|ping|inbox|messenger) me (?:on (?:here|this)|here|there|direct\w*|about|if|with|your|any ?time|when|and i'?ll|instead|rather)|(?:drop|shoot|send) me a (?:message|dm|line|text)|message me on (?:here|this|insta\w*|facebook|messenger)|dms? (?:are )?open|(?:write|answer|reply) (?:to )?(?:me )?here rather|(?:fire|ping|send) it (?:in|over|to me)|come to me direct|you may send|always send me on here|send send|(?:i'll|ill|i will) (?:have a (?:look|wee look|squiz)|check|tell you (?:if|what|exactly|how)|correct|check form|adjust|look at it) ?(?:on here|there|here)?|i'll ping you from my own|your (?:bloods|results|scan|test)(?:'s|s| is| are| came)? (?:back|normal|fine|clear|in)\b)/g;

export const careByMessage = defineRule({
  id: "boundaries/care-by-message",
  grade: "pause",
  needs: [
    "send",
    "dm",
    "dms",
    "message",
    "messenger",
    "whatsapp",
    "text",
    "ping",
    "photo*",
    "pic*",
    "video*",
    "vid",
    "bloods",
    "results",
    "scan",
    "inbox",
    "fire",
    "chuck",
    "drop",
    "check",
    "snap",
    "here",
  ],
  message: "This offers care by private message.",
  why: "Advice on a chat app is not in the notes, nobody covers when you are off, and it can make you responsible for what you have not examined. Point to the service's own channel.",
  *find(reading) {
    const isOffer = reading.has(PUBLIC_OFFER);
    if (declines(reading) || !(concernsPatient(reading) || isOffer) || isServiceChannel(reading)) return;
    for (const match of reading.matches(BY_MESSAGE)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (match.text.startsWith("your") && showsProperChannel(reading)) continue;
      yield {
        span: match,
        ...(reading.has(PRESCRIBES) ? PRESCRIBED : {}),
        fixes: politeDecline(reading, "care"),
      };
      return;
    }
  },
});

/** The service's own app or portal is the proper channel. */
function isServiceChannel(reading: Reading): boolean {
  const bio = reading.context.author?.bio?.toLowerCase() ?? "";
  return (
    reading.context.capacity === "professional" && (reading.has(SERVICE_CHANNEL) || SERVICE_CHANNEL.test(bio))
  );
}

const SERVICE_CHANNEL =
  /\b(?:accurx|e-?consult|patchs|nhs app|patient portal|the portal|secure (?:link|message|portal|form)|our (?:app|form|website)|practice (?:e-?mail|number)|clinic (?:e-?mail|number|line)|in the app)\b/;

/** A clinician who invites strangers to send in their symptoms. */
const PUBLIC_OFFER =
  /\b(?:(?:dm|message|send) me (?:a |your )?(?:photo|pic|symptoms|bloods|results|question)[^.!?\n]{0,40}(?:i'?ll|will|and i) (?:tell|diagnose|look|sort|help)|i'?ll (?:tell you (?:exactly )?what it is|diagnose|sort a script))\b/;

/** Medicines decided on in a chat: nobody has examined anybody and nothing is written down. */
const PRESCRIBES =
  /\b(?:i'?ll (?:prescribe|adjust (?:the|your) (?:dose|tablets|insulin)|tell you (?:which tablet|how many units|what to do with your units)|(?:write|sort|do) (?:you )?a (?:script|prescription))|tell you if the tablets should be)\b/;
const PRESCRIBED = {
  grade: "stop",
  message: "This decides on medicines by private message.",
  why: "Nobody has examined anybody, nothing reaches the notes, and the next person to treat them won't know. Prescribing goes through the service, where somebody can check it.",
} as const;
