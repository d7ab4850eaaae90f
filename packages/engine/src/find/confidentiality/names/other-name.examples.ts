import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "Huge thanks to [[Dr Amara Eze]] and our ward clerk [[Bev]] for the bake sale",
    "My mum [[Jean]] had her hip done on Tuesday and the ward were lovely",
    "Hi [[Priya]], could you swap Thursday's late with me?",
    "[[Sister Okafor]] retires on Friday after forty years",
    {
      text: "Dear [[Mrs Rowe]], thank you for your letter. Please ring reception.",
      context: { audience: "patient", platform: "email", profession: "doctor" },
    },
    {
      text: "Flu clinic is on Saturday. [[Siân Prosser]], practice nurse",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "nurse",
        author: { name: "Siân Prosser" },
      },
    },
    "I'm [[Graham]] and I have been a nurse for thirty years",
  ],
  leaves: [
    "Mrs Ivy Calloway in bed 12 was asking for you all night",
    "Parkinson's nurses are worth their weight in gold",
    "Florence Nightingale kept better audit data than we do",
    "May and June are busy months on the coast",
    "The ward is short of nurses again",
    "Thank you everyone, thank you team",
    "Hope you are all well, grace and peace",
    "Reading week, then Bath on Sunday",
    "Wear a mask on the Ward please",
  ],
} satisfies Examples;
