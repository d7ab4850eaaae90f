import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Ward round highlight: [[great tits]] in bed 6",
    "the new physio student, [[would smash her]] into next week",
    "he's [[hung like]] a horse, catheter was an education",
    "[[Shagged the]] on-call reg in the linen cupboard, bleep going the whole time",
    "The second receptionist is hired as soon as she [[interviews under the desk]]",
    "New ward manager is [[well endowed]], girls, I've checked",
    "the resident in room 14 [[had a stiffy]] in the bath again 😂",
    "I'd love to [[bend her over]], that consultant",
  ],
  leaves: [
    "The wet floor sign was down in the atrium and still somebody slipped",
    "I got a semi in Leith, ten minutes from the ward",
    "Great in bed: our new pressure mattress",
    "Tits, boobs, chest: by any name, get to know how yours feel and show your GP any lump",
    "Blue tits in the ward garden and great tits on the feeder",
    "Stiffness after a hip operation is normal. Bend the knee little and often",
    "Erection problems are common and treatable. Ask your pharmacist, they've heard it before",
    "Lube, condoms and patience: our sexual health clinic's top three",
    "We have a threesome of registrars on the rota and no consultant",
    "Somebody made a joke about my tits in theatre. Everyone laughed. I reported it",
    "A hung jury of geese blocked the ambulance bay",
    "The drama last night had them shagging in the scanner room. We don't even have a scanner room",
    "Consent is talked about before anybody's clothes come off",
  ],
} satisfies Examples;
