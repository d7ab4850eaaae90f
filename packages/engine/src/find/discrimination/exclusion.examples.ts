import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Ship them all back]], the Haitian mums have taken the whole ward",
    "Asylum seekers should go to the [[back of the queue]], we pay for this",
    "[[Stop hiring]] overseas nurses, the residents can't follow them",
    "I [[won't treat any of]] them. Travellers can find another surgery",
    "[[Treat British people first]], the rest can wait outside",
    "Men like him [[shouldn't be allowed near]] a maternity ward, male midwives give me the creeps",
    "[[No Africans please]], our clients prefer local",
    "You [[can't trust]] a Muslim with the drug keys, ask anyone",
    "trans patients [[don't belong on]] a women's bay",
    "They came over from Romania and they can [[go back to their own country]] for a hip",
  ],
  leaves: [
    "It's unlawful to send anyone to the back of the queue because of where they were born",
    "A patient said I should go back to my own country. I was born in Leeds. The ward sister moved him",
    "Nobody should be turned away at the desk for having no papers: you don't need any to see a GP",
    "We don't treat Muslim staff any differently at appraisal and here are the numbers",
    "Please send them back to the ward when the scan is done",
    "Trans women belong on the ward that fits who they are, and that's our policy",
    "Keep them out of the sun: older people dehydrate fast",
    "First come, first served at the flu clinic for over 65s",
    "Pregnant women shouldn't be treated with this medicine, see the BNF",
    "Bottom of my list today: find lunch",
    "“No dogs, no Irish” was on my grandad's first lodging house. He nursed there for thirty years",
  ],
} satisfies Examples;
