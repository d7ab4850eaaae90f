import type { Examples } from "../rule.ts";

const SURGERY = {
  platform: "other",
  audience: "public",
  author: { name: "Millbrook Surgery", bio: "Replies from the practice manager" },
} as const;
const DENTIST = {
  platform: "facebook",
  audience: "public",
  author: { name: "Harbour Dental Care" },
} as const;
const NURSE = {
  platform: "facebook",
  audience: "public",
  author: { name: "Orla Finnegan", bio: "Staff nurse, ED" },
} as const;
const MESSAGE = { platform: "email", audience: "patient", author: { name: "Millbrook Surgery" } } as const;

export default {
  flags: [
    {
      text: "[[If people rang]] before nine they would be seen, we're all doing what we can.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "There are [[two sides to]] every story.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[With respect]], nobody else complained that day.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Our [[prices are]] on the wall, so get your facts right.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[That’s not true]] at all.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[We stand by]] our reception team 100%",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We can only see who we see.\n[[Perhaps aim]] your anger at the government.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[To be fair]] we had 90 in the department and three nurses.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
  ],
  leaves: [
    {
      text: "You want to see it to believe it, every ward on strike",
      context: { ...NURSE, replyTo: "Nurses on strike while the government sits on its hands, disgraceful" },
    },
    {
      text: "Thank you for telling us. Please ring and ask for the manager.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We can't comment on anyone here, or tell 'our side of the story', and we won't.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We do! To be fair it's a long list, so ring first.",
      context: { ...SURGERY, replyTo: "Do you still do travel jabs?" },
    },
    {
      text: "With respect, it was worse before.",
      context: { ...NURSE, replyTo: "The new bus timetable is a joke" },
    },
    "There are two sides to every story, my nan says, and three if you ask my aunt.",
    "We're short staffed again and I'm writing to my MP about it.",
    {
      text: "That's not true, you're the lovely ones!",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "To be fair to you, that isn't how we want anyone to feel. Can I ring you?",
      context: { ...MESSAGE, replyTo: "I was not happy with how I was spoken to" },
    },
  ],
} satisfies Examples;
