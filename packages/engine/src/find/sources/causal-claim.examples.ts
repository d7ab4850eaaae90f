import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Screen time [[causes autism]], there, I said it.",
    "Root canals [[cause breast cancer]].",
    "Seed oils [[are behind all this dementia]]",
    "Steroid creams [[destroy the kidneys]]",
    "[[There is no such thing as]] bipolar disorder.",
    "Dairy [[gives you asthma]], simple as that",
    "FLUORIDE [[IS POISON]],\nthrow the toothpaste out",
  ],
  leaves: [
    "Screen time doesn't cause autism.",
    "Night shifts may raise the risk of diabetes (BMJ 2018, linked).",
    "Does sugar cause cancer? World Cancer Research Fund has a clear page.",
    "My kids cause most of my headaches.",
    "This rota is killing me.",
    "Some people find dairy makes their asthma worse; a dietitian can help.",
    '"Root canals cause cancer": a myth, says the association of endodontists.',
    "Insulin does nothing for my mood before breakfast.",
  ],
} satisfies Examples;
