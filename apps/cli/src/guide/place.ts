import type { Reader } from "@bedside/guidance";
import type { Situation } from "@bedside/guidance/situations";
import { guideId } from "./guide-id.ts";

/** Where somebody stands: a situation, and the answers given in it. */
export interface Place {
  readonly situation: Situation;
  readonly answers: readonly string[];
}

/** What leads back to a place. `said` is what the command line said of the reader: it has to be said again. */
export function commandTo({ situation, answers }: Place, { country, profession }: Partial<Reader>): string {
  return [
    `bedside guide ${guideId("situation", situation.id)}`,
    answers.length > 0 && `--path ${answers.join(".")}`,
    country && `--country ${country}`,
    profession && `--profession ${profession}`,
  ]
    .filter(Boolean)
    .join(" ");
}
