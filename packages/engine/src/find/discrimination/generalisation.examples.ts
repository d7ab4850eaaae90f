import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[These Polish nurses never]] speak to anybody, they just sit there",
    "[[Half the Traveller families never]] pay and they lie about everything",
    "[[It's just how they are]], the Somali ladies. You can't teach them",
    "[[Asian patients always]] come with ten relatives and a rice cooker",
    "[[Half the trans kids on our list just need]] a firm parent",
    "[[Indian doctors look after]] their own, everyone knows [[they all stick together]]",
    "[[Jamaican women don't feel]] pain like we do, they're built for it",
    "[[Another refugee who can't be trusted]] with a sick note",
    "[[EVERY second Romanian just wants]] a letter",
    "They [[breed like rabbits]], the Catholic families on that estate",
  ],
  leaves: [
    "These Polish nurses kept the unit open all winter and I'm proud to work with them",
    "Most Asian women in our area have never been offered the test, and that's on us",
    "All the Traveller families I've met were just like everyone else in a waiting room: tired and kind",
    "“They don't feel it the same, that lot,” the registrar said. I stopped the round",
    "Black women are nearly three times as likely to die around birth (MBRRACE-UK)",
    "Muslims don't have to fast if they're ill. Ask your imam and your pharmacist",
    "My brother is autistic and never lies, which makes Christmas interesting",
    "Deaf people don't need you to shout. Face them and get a pen",
    "White blood cells never sleep and neither do we",
    "The menopause clinic always runs late because we let people finish their sentence",
    "African swimmers at the championships, and our physio team is there too",
  ],
} satisfies Examples;
