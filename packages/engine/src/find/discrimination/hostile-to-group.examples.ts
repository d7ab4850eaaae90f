import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Muslims are filthy animals and should be kicked out of this country]]",
    "[[Immigrants are parasites who come here to steal our jobs]]",
    "[[Women are too stupid and emotional to be surgeons]]",
    "[[Women belong in the kitchen, they are too weak to lead anything]]",
    "[[Disabled people are a burden, they should not be allowed to have children]]",
    "[[Jews control the money and the hospitals, they are greedy liars]]",
    "[[Those filthy 👳🏾 make me 🤮]]",
    "Long list today. [[The Polish are dirty and stupid, deport all of them.]] Tea now",
  ],
  leaves: [
    "Muslims are welcome on this ward and so are their families",
    "Immigrants built this hospital and keep it running",
    "Women make great surgeons and I have trained many of them",
    "Disabled people are not a burden, and nobody should call them one",
    "A man on the bus said that Muslims are filthy animals. I reported him to the driver",
    "It is racist to say that black people are all criminals",
    '"Immigrants are parasites" is what the leaflet said, and it made me feel sick',
    "Our Polish cleaner is retiring and we will all miss her",
    "Proud of the 🏳️‍🌈 badge on my lanyard ❤️",
    "These rats in the basement should be killed, they are disgusting",
    "Rates of schizophrenia are higher in some minorities, and poverty explains much of it",
    "They are running late with the scans again and I hate this rota",
    "How many Muslim people live in this town? Asking for a survey",
    "I hate racists and I hate what they say about Muslims",
    "I am a black woman and I was told to go home by a patient today",
  ],
} satisfies Examples;
