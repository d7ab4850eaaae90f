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

export default {
  flags: [
    {
      text: "We have [[no record of]] this person, so it must be a fake review.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "This man is a known [[scammer]], ask any dentist in Hull.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "Our [[solicitors]] have a copy of this.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[LIES]] from start to finish.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Funny how it comes the week our [[competitors]] opened 🤔",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We know what happened. He was [[drunk]] and so was half the family.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
  ],
  leaves: [
    {
      text: "We can't discuss anything here. Anyone is free to bring an advocate or a solicitor to a meeting.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Thank you. Please ring the manager.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Some sites do let people write fake reviews, yes.",
      context: { ...SURGERY, replyTo: "Are the reviews on here fake?" },
    },
    {
      text: "Thieves, honestly. We'll have a whip-round.",
      context: { ...NURSE, replyTo: "Somebody robbed the hospice shop last night" },
    },
    "The reviews of that kettle are lies. It leaks.",
    "Reading about fake reviews in pharmacy for my essay.",
    {
      text: "Too kind! No competitors could bake like Mrs Lowther.",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "The detective was lying all along, I knew it.",
      context: { ...NURSE, replyTo: "Worst telly drama ever, avoid" },
    },
  ],
} satisfies Examples;
