import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "She had [[triplets]], 31 weeks, and their [[dad]] was asleep in the car",
      context: { audience: "public", platform: "x", profession: "midwife" },
    },
    {
      text: "The lad in resus has a [[twin]] and she was driving. Their [[mum]] is in the corridor.",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Sat with a [[mother of seven]] as she died this morning, all of them round the bed",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "His [[wife]] does not know about the baby, and the girl is on our ward too",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "Bed 4 told me her [[son]] is the one in the paper",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "He came in with his [[gran]], nineteen, overdose, and she held the bowl all night",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
  ],
  leaves: [
    "My mum and dad are coming for Sunday lunch",
    "Families can visit from two until eight",
    "My twins start school tomorrow and I am a mess",
    "Parents, please check the meningitis rash with a glass",
    "Our son passed his driving test",
    {
      text: "Composite case: a woman of 30 with triplets and a fainting husband on the ward.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Mother's Day on the late shift, again",
    "Brothers and sisters, vote in the ballot",
  ],
} satisfies Examples;
