import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[112 days]] in cot 4 and he's home in a car seat bigger than he is",
    "her husband waited [[38 hours]] in the corridor",
    "she had [[eleven years]] on that machine",
    "home after [[nineteen days]] on the vent, her mum carried her out",
    "he hadn't left his flat for [[two years]]",
    "[[61 days]] medically fit and he has named the pigeons",
    "the lady in bed 2, [[three years and two months]] waiting for a home",
  ],
  leaves: [
    "I've done twelve years of nights",
    "the waiting list is 40 weeks",
    "a course of antibiotics for 7 days",
    "our rota is 13 hours on paper",
    "ten years of cuts did this",
    "a 3 week old baby",
    "two days ago it snowed",
    "one night I'll sleep",
    "nurses get 5 weeks of leave after ten years",
  ],
} satisfies Examples;
