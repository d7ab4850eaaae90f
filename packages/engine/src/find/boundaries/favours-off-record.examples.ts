import type { Examples } from "../rule.ts";

const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;
const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;

export default {
  flags: [
    {
      text: "[[I've some amoxicillin left over from March, I'll drop it through your door, take one three times]] a day",
      context: TO_FRIEND,
    },
    {
      text: "No need to see your own doctor, [[I'll sort you a prescription]] tonight mate",
      context: TO_FRIEND,
    },
    { text: "I'll [[do the script under my own name, easier for you]]", context: TO_PATIENT },
    { text: "I’ll [[leave the tramadol script in the porch as usual]]", context: TO_FRIEND },
    { text: "Cash only and it [[won't go in the notes]], no need to tell reception", context: TO_PATIENT },
    {
      text: "[[Strip of co-amoxiclav brought home from the ward]] 🙈 yours if you want, saves you the queue",
      context: TO_FRIEND,
    },
  ],
  leaves: [
    {
      text: "I can't write a prescription for family, sorry. Ring 111 and they'll sort it.",
      context: TO_FRIEND,
    },
    {
      text: "Can somebody do the discharge script for the side room, it's in the notes",
      context: TO_COLLEAGUES,
    },
    "Return leftover antibiotics to your pharmacy.",
    { text: "My cat's on amoxicillin and hates me", context: TO_FRIEND },
    { text: "Your prescription will be at the chemist from ten.", context: FROM_CLINIC },
    {
      text: "The new series has a doctor who writes scripts for his mates, it's fiction but still",
      context: TO_FRIEND,
    },
    "Never prescribe for a friend, and never off the books.",
    { text: "Mate I'll drop the ladder round tonight", context: TO_FRIEND },
  ],
} satisfies Examples;
