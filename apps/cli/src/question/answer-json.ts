import type { Answer, Chance } from "@bedside/lookup/ask";

const DIGITS = 4;

/** An answer as programs read it. */
export function answerJson(answer: Answer, id?: string): object {
  return {
    ...(id !== undefined && { id }),
    ...chanceJson(answer),
    alternatives: answer.alternatives.map(chanceJson),
    because: answer.because,
  };
}

function chanceJson({ situation, confidence }: Chance): Chance {
  return { situation, confidence: Number(confidence.toFixed(DIGITS)) };
}
