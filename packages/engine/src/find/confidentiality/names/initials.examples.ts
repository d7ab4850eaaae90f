import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "[[AB]], bed 16, still has not had her scan. Can someone chase?",
      context: { audience: "colleagues", platform: "whatsapp", profession: "doctor" },
    },
    {
      text: "[[J.M]]. in bed 4 wants to go home and nobody has told him about the biopsy",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "[[Mr H]] on ward 3 threw his dinner again, gent level due at six",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "room 2 [[RW]] is 90 today and her syringe driver is due",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "Patient [[K]] came back today with the scar and the cake. Three years clear.",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "[[Mrs P]] was my 9am, four crowns and a story about her husband’s parrot",
      context: { audience: "public", platform: "x", profession: "dentist" },
    },
  ],
  leaves: [
    "GP, bed manager and ED all agree for once",
    "Bed 4 needs a CT and an MI has to be ruled out",
    "Plan A failed, patient care suffered, so we wrote to the ICB",
    "Vitamin K in the delivery room, as ever",
    "Mr T was my favourite in the A-Team",
    {
      text: "Composite case: Mr H, 70, chest pain. What next?",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "The UK has fewer beds than anyone",
    "Is that an A or a B on the poster in bay 3?",
    {
      text: "Dear Mrs P, thank you for the flowers. Our clinic line is below.",
      context: { audience: "patient", platform: "email", profession: "nurse" },
    },
  ],
} satisfies Examples;
