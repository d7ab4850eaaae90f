import type { Examples } from "../rule.ts";

const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;

export default {
  flags: [
    { text: "Here is [[my own mobile]], day or night: 07700 900111.", context: FROM_CLINIC },
    { text: "[[Save my number]] and ring me any time, love.", context: TO_PATIENT },
    { text: "Write to [[my private gmail]] rather than this address.", context: FROM_CLINIC },
    "[[Gave my cell]] to a lovely man from dialysis, he has nobody to talk to",
    { text: "It’s me [[on MY PERSONAL NUMBER]] 🙈", context: TO_PATIENT },
    {
      text: "[[07700 900222]], no bother",
      context: { ...TO_PATIENT, replyTo: "can I reach you at the weekend?" },
    },
    "Patients keep asking for my WhatsApp, so [[here's my number]]",
  ],
  leaves: [
    { text: "The ward's number is on your letter, and 111 is there at night.", context: FROM_CLINIC },
    {
      text: "I can't give my number to people I see at work, but the duty line answers till ten.",
      context: TO_PATIENT,
    },
    { text: "Here's my own mobile for the on-call swap: 07700 900333", context: TO_COLLEAGUES },
    { text: "New phone! Save my number.", context: TO_FRIEND },
    "A patient asked for my number and I said no.",
    "Ring me any time about the bake sale, 07700 900444.",
    { text: "Call or text 988 if it gets worse. Our team is back on Monday.", context: FROM_CLINIC },
    "If you are worried about a patient of ours, the switchboard will find the team.",
  ],
} satisfies Examples;
