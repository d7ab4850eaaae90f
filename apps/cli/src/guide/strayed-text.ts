import type { Step } from "@bedside/guidance/situations";

/** Where a path no longer fits its situation, and what would have fitted. */
export function strayedText(step: Step): string {
  const at = step.given.length + 1;
  if (step.kind === "outcome")
    return `The path goes on after its end: there is no question for answer ${at}.`;
  const { id, answers } = step.question;
  return `The path strays at the question "${id}": it has no such answer as answer ${at}. It has ${answers.map((one) => one.id).join(", ")}.`;
}
