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
      text: "We are [[sorry you felt rushed]], but you came in late and were seen within ten minutes.",
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
    {
      text: "[[Glad the op went]] smoothly, take it easy on those stairs",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "nurse",
        replyTo: "Home at last, thanks everyone",
      },
    },
    {
      text: "Thank you. We are [[delighted you felt so well looked after]].",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Five stars from me",
      },
    },
    {
      text: "[[Sorry you had to wait]] on Tuesday, we were a doctor down.",
      context: { audience: "public", platform: "other", profession: "manager", replyTo: "Shocking place" },
    },
    {
      text: "We appreciate [[you as a patient]] and hope the smile lasts",
      context: {
        audience: "public",
        platform: "other",
        profession: "dentist",
        replyTo: "Quick and painless",
      },
    },
    {
      text: "[[Enjoy the new frames]], they suit you",
      context: {
        audience: "public",
        platform: "other",
        profession: "other",
        replyTo: "Friendly lot in that shop",
      },
    },
    {
      text: "The second charge was for [[your third injection]], as it says on the receipt.",
      context: { audience: "public", platform: "other", profession: "manager", replyTo: "Billed me twice" },
    },
    {
      text: "The side effects were [[explained to you]] before anything was started.",
      context: {
        audience: "public",
        platform: "other",
        profession: "doctor",
        replyTo: "Nobody told me a thing",
      },
    },
    {
      text: "For anybody reading: [[this individual wanted]] early repeats again.",
      context: {
        audience: "public",
        platform: "other",
        profession: "doctor",
        replyTo: "Refused my refill, zero stars",
      },
    },
    {
      text: "How have the nights been [[since you were discharged]]?",
      context: { audience: "public", platform: "facebook", profession: "nurse", replyTo: "Lovely ward" },
    },
    {
      text: "[[He's in with us]], comfy enough, I'd say pop up after six",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "other",
        replyTo: "Anyone seen Walt at bowls?",
      },
    },
    {
      text: "We have [[been through your notes]] and everything was done by the book.",
      context: { audience: "public", platform: "other", profession: "doctor", replyTo: "They got it wrong" },
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
    {
      text: "Thank you for your kind words, which we will share with the whole team.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Five stars from me",
      },
    },
    {
      text: "We're sorry to read this. Please contact the practice manager, who can listen and explain what happens next.",
      context: { audience: "public", platform: "other", profession: "manager", replyTo: "Shocking place" },
    },
    {
      text: "We cannot confirm or discuss who has been seen here, kind reviews included.",
      context: {
        audience: "public",
        platform: "other",
        profession: "psychologist",
        replyTo: "He gave me my life back",
      },
    },
    {
      text: "Well done all, we worked together on that fete for months",
      context: {
        audience: "closed-group",
        platform: "facebook",
        profession: "nurse",
        replyTo: "The summer fete raised two thousand!",
      },
    },
    {
      text: "Great to see you at the finish line, what a race",
      context: {
        audience: "public",
        platform: "x",
        profession: "doctor",
        replyTo: "Ran my first half today",
      },
    },
    {
      text: "Hope the new kitchen turns out well",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "nurse",
        replyTo: "Builders in at last",
      },
    },
    {
      text: "This person was a hero of mine. I queued two hours for a signed copy.",
      context: {
        audience: "public",
        platform: "x",
        profession: "doctor",
        replyTo: "Which author got you through training?",
      },
    },
  ],
} satisfies Examples;
