import type { Target } from "../../read/target.ts";
import type { Found, Grade } from "../rule.ts";

type Words = Pick<Found, "message" | "why">;

/** What is said of an insult, by whom it hits. */
export function wordsFor({ kind }: Target, grade: Grade): Words {
  switch (kind) {
    case "patient":
      return grade === "stop" ? ONE_PATIENT : PATIENTS;
    case "relative":
      return RELATIVES;
    case "colleague":
      return COLLEAGUE;
    case "profession":
      return PROFESSION;
    case "public-figure":
    case "institution":
      return IN_OFFICE;
    case "reader":
      return READER;
    default:
      return grade === "stop" ? SOMEBODY_KNOWN : {};
  }
}

const ONE_PATIENT: Words = {
  message: "This insults a patient.",
  why: "They, or somebody who loves them, may read it one day. If what they did was hard to bear, that belongs in the notes or an incident form.",
};
const PATIENTS: Words = {
  message: "This insults patients.",
  why: "Somebody who is due to see you may read it and stay away. What wears you out can be said about the job rather than about them.",
};
const RELATIVES: Words = {
  message: "This insults somebody's family.",
  why: "People are at their worst beside a bed. A family that reads this will bring it to the complaint, and their worry will look fair.",
};
const COLLEAGUE: Words = {
  message: "This insults a colleague.",
  why: "Whoever knows the team knows who is meant. What they did can be said plainly, to them or to whoever leads.",
};
const PROFESSION: Words = {
  message: "This insults the people you work with.",
  why: "They will see it, and it hides the point you have. Say what went wrong and what would help.",
};
const IN_OFFICE: Words = {
  message: "This is name-calling rather than criticism.",
  why: "You are free to say that they are wrong, and people listen more when it stays with what they did.",
};
const READER: Words = {
  message: "This insults the person it speaks to.",
  why: "However rude they were, yours is the answer that has a registration number behind it. Leave it, or answer the point alone.",
};
const SOMEBODY_KNOWN: Words = {
  message: "This insults somebody who can be told.",
  why: "With a name beside it this is what a complaint quotes first. The point stands better without it.",
};
