import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Statins rot]] your muscles and everybody in cardiology knows it.",
    "[[Antidepressants are just sugar pills]].",
    "[[Metformin wrecks]] the kidneys, so bin it today",
    "[[Mammograms spread]] it, ladies 🚫",
    "[[CHEMO IS POISON]]",
    "[[Ventilators killed]] more than the virus.\nSay no",
    "[[Fluoride’s useless]] and dentists keep quiet",
  ],
  leaves: [
    "Antibiotics are useless for colds, as they're viral.",
    "Paracetamol damages the liver in overdose.",
    "My steroid tablets ruined my sleep and saved my lungs.",
    '"Statins are poison" is on every bus this week. They\'re not.',
    "Statins may not help everyone; here's the NICE page: https://www.nice.org.uk/guidance/ng238",
    "Is it true that mammograms are useless?",
    "Waiting kills more people than we count.",
    "Myth: chemo is poison and nothing else.",
    "Expired inhalers are useless, hand them in.",
  ],
} satisfies Examples;
