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
      text: "We're sorry [[your appointment]] ran late.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "So sorry to hear about [[your crown]]! Pop back in.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[Sorry for the wait]] yesterday, it was a busy clinic.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Thanks so much! [[See you in]] six months.",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "We’re sorry [[about your experience]] with us. Please call.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "I'm [[sorry for the delay]] and we'd love to put it right.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
  ],
  leaves: [
    {
      text: "Thank you for writing. We can't say who has or hasn't been to us.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Anyone with a concern about an appointment can ring the manager.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Yes, your appointment can be moved in the app.",
      context: { ...SURGERY, replyTo: "Hi, can I change my appointment online?" },
    },
    {
      text: "We're sorry your appointment ran late and would like to put it right.",
      context: { ...MESSAGE, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    { text: "See you on Friday then!", context: { ...NURSE, replyTo: "Worst pub in town, avoid" } },
    "See you in six months, said the hygienist, and I nearly wept.",
    {
      text: "Thank you for the kind words, they've made our morning.",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "We take every comment seriously. Our complaints policy is on our website.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
  ],
} satisfies Examples;
