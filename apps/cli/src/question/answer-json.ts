import type { Answer, Chance } from "@bedside/lookup/ask";

const DIGITS = 4;

export interface AnswerJson extends Chance {
  readonly id?: string;
  readonly alternatives: readonly Chance[];
  readonly because: Answer["because"];
}

/** An answer as programs read it. */
export function answerJson(answer: Answer, id?: string): AnswerJson {
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
