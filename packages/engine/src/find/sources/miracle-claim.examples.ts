import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Turmeric shots [[reverse diabetes]] in six weeks, I've seen it.",
    "This tea [[cures eczema]]. Every child, every time.",
    "Soursop leaf [[melts tumours]], naturally!!",
    "Three sessions with me and your migraine is [[GONE for good]]",
    "My gel [[regrows cartilage]] overnight",
    "Raw garlic [[heals asthma]],\nask any granny",
    "She came [[off insulin completely after ten weeks]] on my plan, twelve weeks for the rest",
  ],
  leaves: [
    "Nothing cures eczema yet, but plenty helps. Your pharmacist can show you how to use an emollient.",
    "A video says turmeric reverses diabetes. It doesn't.",
    "Physio might help your back, and it's free to refer yourself in many areas.",
    "Researchers hope to cure sickle cell disease one day.",
    "Running cleared my head and ruined my knees.",
    '"This tea cures eczema," said the label. I put it back.',
    "Does fasting reverse type 2? Some people go into remission (DiRECT trial, Lancet 2018).",
    "My surgeon fixed my hernia and I love him.",
    "In my novel the nurse cures cancer with a spoon. It's fiction.",
  ],
} satisfies Examples;
