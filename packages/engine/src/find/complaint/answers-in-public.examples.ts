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
const MESSAGE = { platform: "email", audience: "patient", author: { name: "Millbrook Surgery" } } as const;
const NURSE = {
  platform: "facebook",
  audience: "public",
  author: { name: "Orla Finnegan", bio: "Staff nurse, ED" },
} as const;

export default {
  flags: [
    {
      text: "[[Oh no, that doesn't sound like us!]]",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[Reception has a hard job and does it well.]]",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[Fillings can last ten years and sometimes ten days.]]",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[We use only the best materials in all our work 🦷]]",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[Duly noted.]]",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[Everything's booked in order of need,\nand need has doubled.]]",
      context: { ...SURGERY, replyTo: "★ waited weeks" },
    },
  ],
  leaves: [
    {
      text: "Thank you for writing. We can't talk about anyone's care on here.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Thanks. Please ring Jo, our manager.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Sorry to read this. Our complaints procedure is on the website.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Reception has a hard job, but that's no excuse.",
      context: { ...MESSAGE, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "What a lovely thing to read on a Monday.",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "Not just now, I'm afraid. The list opens in May.",
      context: { ...DENTIST, replyTo: "Do you take new NHS patients?" },
    },
    {
      text: "Get a stove one, they last for ever.",
      context: { ...NURSE, replyTo: "My new kettle is useless, avoid" },
    },
    "Somebody gave us one star because of the parking. Onwards.",
    {
      text: "The hospital has a self-referral form on its site.",
      context: { ...NURSE, replyTo: "Anyone know a good physio? My back is worse" },
    },
  ],
} satisfies Examples;
