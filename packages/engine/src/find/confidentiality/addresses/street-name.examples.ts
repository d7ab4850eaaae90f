import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "Mr Dunning of [[Quayside Street]] collapsed in our waiting room",
    "the lady on [[Fernbrook Close]] rang again, fourteenth time",
    "little Imran off [[Mytholm Road]], stick insects and all",
    "twins off the [[Furzedown estate]], and I nursed them both",
    "08:05 fall, [[Millrace Lane]], Nether Orrin",
    "he lives down [[Gannet Road]], the bungalow with flamingos",
    "Re [[Sandstone Ave]]: she's at it again",
    "ambulance outside [[Tavistock Terrace]] was for the lad who does the gardens",
    "[[Halt Row]] family, all of them, gran is down too",
    "update on the [[Gadsby Rd]] arrest: he is on ITU",
    "the [[Beechmount Flats]] lady again, same cough",
  ],
  leaves: [
    "14 years on the road and I still get lost",
    "Great Ormond Street were wonderful with her",
    "we're on Mill Lane, opposite the church, open till six",
    "the Quay Street Surgery has a new phone line",
    "the long road of recovery",
    "a nurse on Coronation Street would be struck off by now",
    "meeting at Park Road Community Centre at seven",
    "on call, close to breaking point",
    "off to Wigmore Street pharmacy for gloves",
    "down the High Street for chips after nights",
    "Downing Street needs to answer for this",
  ],
} satisfies Examples;
