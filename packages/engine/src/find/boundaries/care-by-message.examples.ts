import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;

export default {
  flags: [
    { text: "[[Send me a photo]] of the rash and I'll have a look.", context: TO_PATIENT },
    { text: "[[Just message me on here]] about your tablets.", context: FROM_CLINIC },
    {
      text: "[[DM me a pic]] 👍",
      context: { replyTo: "Hi doc, my knee is swelling again", audience: "public" },
    },
    { text: "[[Your bloods are back]], all good!", context: TO_PATIENT },
    "If you're one of mine, [[drop me a message]] for repeats, I'm up till midnight. Message me on Messenger.",
    { text: "[[SEND ME YOUR READINGS]] each night", context: TO_PATIENT },
    {
      text: "[[DM me your symptoms]] and I’ll tell you what it is.",
      context: { audience: "public", capacity: "professional" },
    },
    {
      text: "[[Just message me and I'll]] tell you how many units",
      context: { platform: "whatsapp", audience: "patient", capacity: "personal" },
    },
  ],
  leaves: [
    { text: "I can't look at photos on here. Please ring the surgery, or 111 tonight.", context: TO_PATIENT },
    {
      text: "Please send a photo through the secure link in the app and our team will reply.",
      context: FROM_CLINIC,
    },
    { text: "Send me a photo of the cake!", context: TO_FRIEND },
    { text: "Message me about the rota", context: TO_COLLEAGUES },
    "DM me if you'd like to join the choir.",
    "Never send patients' photos over WhatsApp.",
    "My own bloods are back and I can eat cheese again.",
    { text: "We don't answer clinical questions here; the duty line will.", context: FROM_CLINIC },
    {
      text: "Your results are back. Please book a routine call through the desk",
      context: { platform: "email", audience: "patient", capacity: "professional" },
    },
  ],
} satisfies Examples;
