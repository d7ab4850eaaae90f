import type { Examples } from "../rule.ts";

export default {
  flags: [
    "A [[bloke in a frock]] on my women's bay. No",
    "New clerk is non-binary apparently, [[what do I call it]] 😂",
    "I'm [[not calling him she]] to please HR",
    "A [[lad who thinks he's a girl this week]], and we all have to play along",
    "All this about trans kids is [[just a fad]]. They're [[confused girls]]",
    "Two mums on the form, so [[who's the dad]]? 😂",
    "[[identifies as an attack helicopter]], put that on the wristband",
    "[[It's a sin]] and [[it's not natural]], gay couples in the fertility clinic",
    "[[Freaks, all of them]], every trans patient on the list",
  ],
  leaves: [
    "Man in a dress rehearsal with stage fright: our porter, panto villain",
    "Best man in a dress at the panto: our own porter",
    "They/them on my badge. Four hundred patients have asked if I want a tea",
    "I got a patient's pronouns wrong, said sorry and carried on. That's all it takes",
    "My wife and I have two boys. The form still says “father's name”",
    "A drama student in a frock and a wig taught us more about dementia than the slides",
    "Trans people's waits are published and they're shameful, link below",
    "He said “bloke in a dress” at handover and sister ended that in four words",
    "Wellness is a cult and I want my money back",
    "A plant-based diet isn't natural or unnatural, it's lunch",
    "It's just a phase: toddler sleep, and what we tell parents",
    "Name and pronouns are at the top of the plan. Please read it before you go in",
  ],
} satisfies Examples;
