import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "participant [[0418]] brought biscuits to every visit",
    "Subject [[1-0093]] dropped out after the rash",
    "study ID [[PT-0217]] unblinded himself on the bus",
    "randomisation no. [[30412]] was my favourite",
    "trial number [[100-023]] hates the inhaler",
    "volunteer #[[0731]] fainted again",
    "participant\n[[2204]]",
  ],
  leaves: [
    "we need 12 participants and have 4",
    "participants 2000, sites 14, coffees countless",
    "subject 5 on the agenda",
    "the study of 3400 people is out",
    "trial registration NCT04368728",
    "subject: rota for week 45",
    "a trial in 1998 said otherwise",
    "volunteer 2 hours a week, change a life",
    "recruit 500 nurses, they said",
  ],
} satisfies Examples;
