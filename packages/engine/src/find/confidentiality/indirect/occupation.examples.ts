import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "The [[vicar]] is in bed 6 with his chest and blesses everybody who brings him tea",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "My last patient today was a [[retired postmistress of 91]] who still knows every door in the street",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Bloke came in tonight, [[jockey]], both collarbones, still in his silks",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "She teaches at the primary, a [[headteacher]], and she is on our ward after the overdose",
      context: { audience: "closed-group", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The [[MP]] for the next town came in to us last night with chest pain and his wife drove him",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "A [[trawlerman]], two fingers off in the winch last night, and his [[skipper]] had them in a biscuit tin",
      context: { audience: "public", platform: "x", profession: "paramedic" },
    },
  ],
  leaves: [
    "Our MP voted for the bill and I have written to her",
    "I was a chef before I was a nurse",
    "Teachers and nurses should strike together",
    "The minister promised forty new hospitals",
    "My sister is a vet and she says hello",
    "Careers day: a pharmacist, a paramedic and a farmer walk into a school",
    {
      text: "Composite case: a farmer of 60 with chest pain in bed 3.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "The chef in our canteen retires on Friday",
  ],
} satisfies Examples;
