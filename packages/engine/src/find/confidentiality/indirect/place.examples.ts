import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "He came off his bike in [[Whitby]] last night, both wrists, and his wife drove him in herself",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "The lady in [[bed 12]] cried all night for her dog",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Delivered a baby girl at four this morning in [[the only pub]] in [[the village]]",
      context: { audience: "public", platform: "x", profession: "midwife" },
    },
    {
      text: "She walked from [[Great Ayton]] with a broken ankle, 84, to spare us the ambulance",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The boy they lifted off [[the island]] last night is in [[resus 2]] with his dad",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "Arrest on [[the beach]] this morning, he was 50, his kids were in the sea. We got him back.",
      context: { audience: "public", platform: "x", profession: "paramedic" },
    },
  ],
  leaves: [
    "I am from Leeds and I miss the rain",
    "Our flu clinic is at the church hall on Saturday",
    "Whitby in winter is lovely, chips on the pier",
    "Conference in Glasgow next week, who is going?",
    "The village shop has run out of oat milk",
    {
      text: "Composite case: a man who fell in Whitby and cried for his dog in bed 12.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Reading is lovely this time of year",
    "Car park at the hospital is full again",
  ],
} satisfies Examples;
