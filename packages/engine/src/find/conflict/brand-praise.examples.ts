import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[The only tape I trust]] on match day is GripFirm, nothing else comes close.",
    "[[Get your riser chair from Thistle & Down on the high street, nobody]] else.",
    "[[Every ICU should]] be switching to the InfuNova pump. Three gorgeous days in Lisbon seeing it made!",
    "[[Huge thanks to @]]skinlore for the trip of a lifetime and a serum that is simply the best",
    "[[My patients keep asking which]] scar gel. It's always SilkaHeal.",
    "[[Best home monitor on the market by a mile]] is PulseMate. They look after me 😉",
    "[[I can’t say enough about]] Larkhill Nursing Home,\nthe best in Munster by a mile",
  ],
  leaves: [
    "Declaration: they paid my flights. The InfuNova pump seems decent, NICE hasn't looked yet.",
    "The best thing about nights is the toast. Nothing else comes close.",
    "My patients keep asking which moisturiser. Any brand you will use, says the eczema society.",
    "Every ward should have a kettle that works.",
    "The only shoes I can stand in for thirteen hours are my dad's old trainers.",
    "Best curry in Leeds by a mile, and I've tried them all.",
    "Thanks to the sponsor of the fun run, the hospice made its target.",
    '"The only tape I trust" said the advert. I use whatever the cupboard has.',
    "No interest to declare: the library copy of the book is the best on wound care.",
  ],
} satisfies Examples;
