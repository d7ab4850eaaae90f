import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";

const OWN_PLACE =
  /\b(?:my|our) (?:[\w-]+,? ){0,2}$|\b(?:i|we) (?:work|am|are|'m|'re)(?: [\w-]+){0,3} (?:at|for|in|from) (?:the )?$/;

/**
 * Whether a detail is the author's own: said so by the words beside it, or known from the author's name, account and bio.
 */
export function isOwn({ whose, label, span }: Hit, reading: Reading): boolean {
  if (whose === "author") return true;
  if (span === undefined) return false;
  const { author } = reading.context;
  switch (label) {
    case "name":
      return (
        author?.name !== undefined &&
        isPartOf(`dr mr mrs ms miss prof sister nurse ${author.name}`, wordsOf(reading, span))
      );
    case "contact":
      return author?.handle !== undefined && bare(reading.plainOf(span)) === bare(author.handle);
    case "organisation":
      return isInBio(reading, span) || OWN_PLACE.test(reading.before(span, 40));
    case "place":
      return isInBio(reading, span);
    default:
      return false;
  }
}

function isInBio(reading: Reading, span: Span): boolean {
  const bio = reading.context.author?.bio;
  return bio !== undefined && isPartOf(bio, wordsOf(reading, span));
}

function wordsOf(reading: Reading, span: Span): string[] {
  return reading.plainOf(span).match(/[\p{L}\p{N}']+/gu) ?? [];
}

function isPartOf(whole: string, words: readonly string[]): boolean {
  const known = new Set(whole.toLowerCase().match(/[\p{L}\p{N}']+/gu));
  return words.length > 0 && words.every((word) => known.has(word));
}

function bare(handle: string): string {
  return handle.toLowerCase().replace(/^@/, "");
}
