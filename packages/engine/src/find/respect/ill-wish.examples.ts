import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[I hope you die]] on a trolley like the people you voted for",
    "Whoever stole from the ward kitty, [[I hope you choke]] on it",
    "[[May his own registrar forget]] him on the table",
    "The whole board [[can rot]] in hell",
    "[[I hope the man who filmed our crew gets cancer]]",
    "[[Drink bleach then]], since you know better than every nurse on here",
    "[[go and die in the car park then]], see if we come",
    "[[I hope the health secretary ends up on]] a corridor trolley all night",
    "[[Do us all a favour]], mate, and don't come back",
  ],
  leaves: [
    "I hope the minister loses sleep over these waits",
    "May you never forget how much this ward loved you",
    "Drop dead gorgeous sunrise from the helipad",
    "Never drink bleach. Yes, we have to say it",
    "Nobody should have to go and die in a car park",
    "I hope you never have to see the inside of our unit, and if you do we'll be kind",
    "I hope he dies at home, in his own bed, with the dog. That's what he asked for",
    "I hope they find what's wrong soon, and that you get some rest tonight",
    "A patient told me to drop dead. I told him his tea was getting cold",
    "“Go and die” is what someone wrote under our flu clinic post. We've reported it",
    "May your lates be short and your breaks be long, happy nurses' day",
    "Hope the printer falls down the stairs",
    "I nearly choked on my toast when I saw the rota",
    "If I die on this shift put a blanket over me and finish my letters",
    "Hopefully the heating gets fixed before Friday",
  ],
} satisfies Examples;
