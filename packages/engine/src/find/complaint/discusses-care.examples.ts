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
      text: "We seldom write here. [[Maureen stopped]] the tablets after two days and told nobody.",
      context: { ...SURGERY, replyTo: "1 star. No better and nobody listens. - Maureen P" },
    },
    {
      text: "We have [[checked our records]] and the phone was answered in four rings.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "[[your nan threw]] her dinner at the girl, that's why.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my nan, absolute disgrace" },
    },
    {
      text: "We did ring. [[You missed]] two appointments in March and shouted at our team.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Hello Gwen, [[we told you]] in May that tooth needed more than a filling.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "[[Your mum refused]] the first bed, I was there.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
    {
      text: "[[Our records show]] three calls on the Tuesday.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We can’t discuss care here, but [[you’d been]] told the clinic was full.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "SORRY TO READ THIS.\n[[You declined]] the crown, it's in your notes.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
    {
      text: "Thank you Idris, [[you were]] so brave with those four extractions 😊",
      context: { ...DENTIST, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "[[She was triaged]] in nine minutes, love, and seen in forty.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
  ],
  leaves: [
    {
      text: "Thank you Maureen. We can't talk about anyone's visits here.",
      context: { ...SURGERY, replyTo: "1 star. No better and nobody listens. - Maureen P" },
    },
    {
      text: "Nobody should feel rebuffed. Ring us and we'll get you rebooked with the manager's help.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Thank you for writing. We can't discuss anyone's care here, or say who has been to us. Please ring the practice manager.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "If you were unhappy with anything, our complaints leaflet is on the website.",
      context: { ...SURGERY, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "We are, nine to twelve. You asked about flu jabs too: yes, walk in.",
      context: { ...SURGERY, replyTo: "Are you open on Saturday?" },
    },
    {
      text: "You missed two appointments in March, and I'd like to talk about how we can help.",
      context: { ...MESSAGE, replyTo: "1 star. Rude receptionist and nobody rang me back" },
    },
    {
      text: "Your mum told me it was worth every penny!",
      context: { ...NURSE, replyTo: "That new bakery is a disgrace, £5 for a bun" },
    },
    {
      text: "I can't talk about anyone here. Please ring PALS, they do listen.",
      context: { ...NURSE, replyTo: "7 hours in your A&E with my mum, absolute disgrace" },
    },
    "You missed two appointments in March, so the letter says, and so did I. Life as a patient!",
    {
      text: "Thank you, we've passed your kind words on to the whole team.",
      context: { ...SURGERY, replyTo: "5 stars, lovely people, thank you all" },
    },
    {
      text: "We're sorry you feel let down. Please ask for Bethan, who looks after complaints.",
      context: { ...DENTIST, replyTo: "Avoid! Filling fell out in a week and they charged me again" },
    },
  ],
} satisfies Examples;
