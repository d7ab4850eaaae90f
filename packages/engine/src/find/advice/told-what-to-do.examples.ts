import type { Examples } from "../rule.ts";

const PUBLIC = { platform: "x", audience: "public" } as const;
const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;
const PATIENT = { platform: "other", audience: "patient" } as const;

export default {
  flags: [
    {
      text: "Ah, that one. [[Rinse with salt water and stack two painkillers.]]",
      context: { ...PUBLIC, replyTo: "tooth is throbbing, anything I can do tonight?" },
    },
    {
      text: "[[drop the dairy for a fortnight]]",
      context: { ...MUMS, replyTo: "Bloated every evening since summer, any tips?" },
    },
    {
      text: "Nah mate. [[Hop on it today, rest is for the old]]",
      context: { ...PUBLIC, replyTo: "rolled my ankle on Sunday, how long do I rest?" },
    },
    {
      text: "You should [[tape it and train through.]]",
      context: { ...PUBLIC, replyTo: "knee clicks on stairs and it's sore, normal?" },
    },
    {
      text: "Mine had that\n[[Put breast milk on it, three times a day]]",
      context: { ...MUMS, replyTo: "baby's eye is sticky, what do I do?" },
    },
    {
      text: "[[Sleep propped up and drink it hot!]]",
      context: { ...MUMS, replyTo: "this cough is doing my head in" },
    },
    {
      text: "Tell him to [[ice it]]",
      context: { ...PUBLIC, replyTo: "My lad's shoulder hurts after rugby, any advice?" },
    },
  ],
  leaves: [
    {
      text: "Some people find a salt rinse helps. Your dentist's emergency line is the place tonight.",
      context: { ...PUBLIC, replyTo: "tooth is throbbing, anything I can do tonight?" },
    },
    {
      text: "Take him to A&E now with the bottle.",
      context: { ...PUBLIC, replyTo: "he swallowed some of my drops, is it dangerous?" },
    },
    {
      text: "Take the tablets with food, as we agreed on Monday.",
      context: { ...PATIENT, replyTo: "tummy pain with the new tablets, normal?" },
    },
    {
      text: "Load with 500 and recheck at six.",
      context: { ...TEAM, replyTo: "bed 4's pain is back, what do we do?" },
    },
    {
      text: "Please ask for Marta, our manager, and use the form on our page.",
      context: { ...PUBLIC, replyTo: "Waited three hours with chest pain, is that normal?" },
    },
    {
      text: "Take care of yourself today.",
      context: { ...MUMS, replyTo: "headache after nights, anyone else?" },
    },
    {
      text: "I took it easy for a week and it went.",
      context: { ...PUBLIC, replyTo: "sore back from lifting, what helped you?" },
    },
    { text: "Put the kettle on, I'm coming over.", context: { ...MUMS, replyTo: "No sleep again, help" } },
    {
      text: "Drinking more water is on the NHS page: https://www.nhs.uk/conditions/headaches/",
      context: { ...PUBLIC, replyTo: "headaches every week, what helps?" },
    },
    {
      text: "We'd love to help, but we can't tell from here.",
      context: { ...PUBLIC, replyTo: "rash on my arm, what is it?" },
    },
  ],
} satisfies Examples;
