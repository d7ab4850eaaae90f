import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "The girl who collapsed at [[Thornby High School]] yesterday is on our ward and asking for her phone",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "He plays for [[Upper Dale Rovers]] and he will not walk for a year. Broke both legs on Saturday, I held him.",
      context: { audience: "public", platform: "facebook", profession: "paramedic" },
    },
    {
      text: "She has been on [[Rainbow Ward]] since her birthday and her mum sleeps in the chair, leukaemia again",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The chap from [[Carrick Golf Club]] had his arrest on the ninth, his mates did CPR and he woke up swearing at them",
      context: { audience: "closed-group", platform: "facebook", profession: "paramedic" },
    },
    {
      text: "Her dad runs the [[Red Lion Inn]] and he fainted at the birth this morning",
      context: { audience: "public", platform: "facebook", profession: "midwife" },
    },
    {
      text: "The body we brought out of [[Hartsmoor Prison]] last night was nineteen. His mum was told by phone.",
      context: { audience: "public", platform: "x", profession: "paramedic" },
    },
  ],
  leaves: [
    "Thornby High School choir sang on the ward, thank you",
    "I trained at St Brigid's Hospital and loved it",
    "Leeds United lost again and so did my patience",
    "Flu jabs at Carrick Golf Club on Friday",
    "Proud to work at Thornby General Hospital",
    {
      text: "Composite case: a girl who collapsed at Thornby High School and is on our ward.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "The Royal College of Nursing ballot closes on Monday",
    "Quiz at the Red Lion Inn, nurses versus paramedics",
  ],
} satisfies Examples;
