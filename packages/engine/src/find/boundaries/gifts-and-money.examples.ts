import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;

export default {
  flags: [
    { text: "Could you [[lend me]] £200 till Friday?", context: TO_PATIENT },
    "One of my patients has [[put me in his will]], I had no idea",
    "A lady on my round [[gives me £20 a week]] extra for the shopping",
    { text: "[[Delighted to accept the villa]] for half term!", context: FROM_CLINIC },
    { text: "£[[40 CASH]] and I’ll do it at yours", context: TO_PATIENT },
    "My clients came to my party and the [[presents were far too generous]] 🎁",
    "One of my residents is poorly so I've [[got his bank card]] for the shopping",
    "One of my gentlemen is [[lending me two grand]] for a car, he insisted",
    "My lady on the round keeps [[giving me twenty quid]] in an envelope",
    "A client of mine passed in May and [[she left me the]] caravan",
  ],
  leaves: [
    {
      text: "That's so kind. I can't take money or presents, a card would make my week.",
      context: TO_PATIENT,
    },
    "A patient left a tin of biscuits for the whole ward.",
    { text: "You can pay by card or cash at the desk.", context: FROM_CLINIC },
    { text: "Could you lend me £20 for the meal?", context: TO_FRIEND },
    "We will be raising money for the patients' garden.",
    "My nan put me in her will and I'd rather have her.",
    "Patients who can't pay the charge can ask for help with costs.",
    { text: "Who's holding the cash for Jean's leaving gift?", context: TO_COLLEAGUES },
    "One of my patients got her card from the King today and read it to the whole bay",
    "My patients keep giving me a 5 for eye contact on the survey, out of 5",
    "A client left me the loveliest note, pinned up in the staff room",
  ],
} satisfies Examples;
