import type { Examples } from "../rule.ts";

const asked = (replyTo: string) => ({ platform: "facebook", audience: "public", replyTo }) as const;
const TO_REGULATOR = { platform: "email", audience: "private", capacity: "professional" } as const;

export default {
  flags: [
    "Mr Alaric Penhallow at the General has been [[operating drunk]] for years",
    "Dr Oonagh Feeney [[falsified]] the theatre times on the 12th and everyone clapped",
    "Owner Gareth Blunt [[robs]] the residents. Fact.",
    "SHARE THIS: Sister Prue Hanlon IS [[SELLING FORMULA]] out the back 😡",
    "I trained with Casper Lyle. He [[paid someone to sit]] his finals and he forged his logbook",
    {
      text: "He’s [[been stealing]] the fentanyl, that's why.",
      context: asked("Why did Dr Rowan Tate leave?"),
    },
    "Dr Ewart Sillitoe at the college, who [[changes marks]] for a bottle of rum, has been given the post",
    "You should know that Corin Ashdown [[was stealing]] morphine at his last hospital",
    "Prof Una Brackley [[made up the data]] in the asthma trial, I was her registrar",
    "Mr Tobias Renn at the walk-in is [[selling blank sick notes]] to half the street",
    "Sister Prue Hanlon [[signed off the checks without looking]], night after night",
    "@glossbypia [[injects saline and]] calls it filler, I worked there",
  ],
  leaves: [
    "The tribunal found that Dr Oonagh Feeney falsified the times (published decision, page 4).",
    "A patient called me a thief today over a parking ticket.",
    "I felt like a fraud all through my first week as a consultant.",
    "Dr Feeney never lied to anybody and I'll say so wherever I'm asked.",
    { text: "I am writing to report that Mr Blunt falsified the rota.", context: TO_REGULATOR },
    "Dr Feeney's talk on fraud in research was the best of the day.",
    "Fictional case for the ethics session: Dr Doe falsified a chart. What would you do?",
    "Bobby the ward goldfish is lying on the bottom again.",
    "Dementia is a thief. Thinking of my nan Carol today.",
    "Ask anyone who stole Dr Feeney's parking space, it wasn't me.",
    "Tessa really stole everybody's chips tonight lol",
    "RT @somebody_else: my cousin Barry is a liar and so are his mates",
    "Dr Feeney sells cakes for the hospice every spring, bring cash.",
    "Dr Feeney took 20% off the waiting list by working Saturdays.",
    "Priya makes up games for the children on the ward.",
    "I changed the charts round so Priya could find them.",
  ],
} satisfies Examples;
