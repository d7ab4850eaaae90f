import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "So [[glad your knee is behaving]]! See you at your check-up in May x",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "physiotherapist",
        replyTo: "Best physio in town, thank you",
      },
    },
    {
      text: "We are sorry you felt rushed, but [[you came in]] late and were seen within ten minutes.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Rude and rushed. Never again",
      },
    },
    {
      text: "[[I was the nurse on]] that night and I remember you both. Kiss that baby for me",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "midwife",
        replyTo: "The labour ward saved us. Thank you all",
      },
    },
    {
      text: "[[Our records show]] that two appointments were missed in March.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "They struck me off for nothing",
      },
    },
    {
      text: "It was a [[pleasure looking after your]] mum, she was a star",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "nurse",
        replyTo: "Thank you to Rowan ward for being so kind to Mum",
      },
    },
    {
      text: "Yes she’s [[one of ours]], doing well",
      context: {
        audience: "closed-group",
        platform: "facebook",
        profession: "nurse",
        replyTo: "Is it true they took the girl from the chip shop to you?",
      },
    },
    {
      text: "As we explained at the time, [[you declined]] the blood test and left before the doctor could see you.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Sat four hours and gave up",
      },
    },
  ],
  leaves: [
    {
      text: "Thank you for your feedback. We can't say anything about any person here; our complaints lead would like to listen.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Rude and rushed. Never again",
      },
    },
    {
      text: "For confidentiality we never confirm whether somebody is registered with us. Please ring the practice.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "They lost my results",
      },
    },
    {
      text: "If you were seen at any hospital and are worried, ring 111.",
      context: {
        audience: "public",
        platform: "x",
        profession: "nurse",
        replyTo: "My stitches have come apart",
      },
    },
    {
      text: "Please speak to your own GP about your tablets, I can't advise here",
      context: {
        audience: "public",
        platform: "x",
        profession: "pharmacist",
        replyTo: "Can I take these together?",
      },
    },
    {
      text: "Your appointment is on Thursday at ten, please bring your tablets",
      context: { audience: "patient", platform: "email", profession: "nurse", replyTo: "When am I seen?" },
    },
    {
      text: "Thanks for the recipe, I remember your soup from the Christmas do",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "nurse",
        replyTo: "Leek and potato, as promised",
      },
    },
    "Lovely to see you all at the conference, thank you for coming",
    {
      text: "Great talk, and your paper on triage is the one I hand to students",
      context: {
        audience: "public",
        platform: "linkedin",
        profession: "doctor",
        replyTo: "Slides from today are up",
      },
    },
    {
      text: "Anyone who has been seen here can ask for their records; the form is on our site.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "How do I get my notes?",
      },
    },
  ],
} satisfies Examples;
