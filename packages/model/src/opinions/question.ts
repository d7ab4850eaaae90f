import type { Opinion, OpinionTopic, Span } from "@bedside/engine";
import { TOPICS } from "@bedside/guidance";
import type { Answer } from "./answer.ts";
import { answerIn } from "./answer-in-words.ts";
import { carryingBack } from "./carried-back.ts";
import { disarmed } from "./fence.ts";
import { messageAbout } from "./message.ts";
import { OpinionError } from "./opinion-error.ts";
import { Places } from "./quotes.ts";
import type { Subject } from "./subject.ts";

/** Longer texts are not asked about: small models forget the beginning, some without saying so. In UTF-16 code units. */
export const LONGEST_ASKED = 10_000;

/** A draft as a language model is shown it, and what its answer means for that draft. */
export interface Question {
  readonly message: string;
  readonly wasRedacted: boolean;
  /** @throws {OpinionError} `malformed-answer`. */
  opinionFrom(written: string, reader: Opinion["reader"]): Opinion;
}

/**
 * Puts a draft into words for a language model. With a redaction, nothing is told that it does not hold.
 *
 * @throws {OpinionError} `too-long`.
 * @throws {TypeError} where the redaction is of another text.
 */
export function questionAbout({ text, redaction, context }: Subject): Question {
  const shown = disarmed(redaction?.text ?? text);
  if (shown.length > LONGEST_ASKED) throw new OpinionError("too-long");
  const toOriginal = redaction ? carryingBack(text, redaction) : (place: Span) => place;
  const places = new Places(shown);
  const placeOf = (quote: string): Span | undefined => {
    const place = places.of(quote);
    return place && toOriginal(place);
  };
  const wasRedacted = redaction !== undefined;
  return {
    message: messageAbout(shown, context, wasRedacted),
    wasRedacted,
    opinionFrom(written, reader) {
      const answer = answerIn(written);
      if (answer === undefined) throw new OpinionError("malformed-answer");
      return { reader, topics: topicsOf(answer, placeOf) };
    },
  };
}

/** Each topic once, in our order, with the first place of it that the draft really holds. */
function topicsOf({ topics }: Answer, placeOf: (quote: string) => Span | undefined): readonly OpinionTopic[] {
  return TOPICS.flatMap((topic): OpinionTopic[] => {
    const named = topics.filter((each) => each.topic === topic);
    if (named.length === 0) return [];
    for (const { quote } of named) {
      const span = quote === undefined ? undefined : placeOf(quote);
      if (span) return [{ topic, span }];
    }
    return [{ topic }];
  });
}
