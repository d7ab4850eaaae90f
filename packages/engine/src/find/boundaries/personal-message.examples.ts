import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;

export default {
  flags: [
    { text: "[[How's the new kitten settling in?]]", context: TO_PATIENT },
    { text: "[[Morning sunshine ☀️ grand day for it]]", context: TO_PATIENT },
    { text: "[[Sleep well Des]]", context: { ...TO_PATIENT, replyTo: "Night Sean, thanks for today" } },
    { text: "[[Take two of them tonight and one tomorrow.]]", context: TO_PATIENT },
    { text: "[[Did you see the match??]]", context: TO_PATIENT },
    { text: "[[I’ve missed our Tuesdays,\nit's not the same.]]", context: TO_PATIENT },
  ],
  leaves: [
    { text: "I can't chat on here, sorry. The clinic's number is on your card.", context: TO_PATIENT },
    { text: "Please ring the surgery about that.", context: TO_PATIENT },
    { text: "How's the new knee? Your review is on the 4th.", context: FROM_CLINIC },
    { text: "How's the new kitten settling in?", context: TO_FRIEND },
    { text: "Did you see the match??", context: TO_COLLEAGUES },
    { text: "Call 999 now, don't wait for me to answer.", context: TO_PATIENT },
    {
      text: "Glad it helped. Wednesday, ten o'clock, as always.",
      context: { ...TO_PATIENT, author: { name: "Moira (clinic phone)" } },
    },
    "How's the new kitten settling in?",
  ],
} satisfies Examples;
