import { closestNamed, closestShown, DIALOG, isShown, nearest, wordsOf } from "./around.ts";
import type { Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// Owners answer reviews on business.google.com or, most of them, from Search and Maps, where the same page stands in a
// frame of www.google.com/local/business. Its class names are drawn by lot, so this goes by what public extensions for that
// page found to last: the address, the stars with their label, a text area with its button.
const STARS = "[role='img'][aria-label], [aria-label*='star' i]";
const RATING = /(?:^|\D)[1-5](?:[.,]\d)?(?:\D|$)/;

const SUBMIT = ["button[jsname='hrGhad']", "button[type='submit']"];
const SUBMIT_WORDS =
  /^(?:(?:post|submit|send|publish|save|update)(?: (?:a |your |the )?(?:reply|response|changes))?|reply)$/i;

/** What stands around the words of a review. */
const ASIDE =
  "nav, header, button, [role='button'], [role='heading'], [role='img'], [role='menu'], h1, h2, label, input, textarea, script, style, svg";

export const googleReviews: Site = {
  id: "google-reviews",
  name: "Google Business reviews",
  // The pages of www.google.com besides these are none of ours.
  matches: ["https://business.google.com/*", "https://www.google.com/local/business/*"],
  platform: "other",
  audience: "public",
  capacity: "professional",

  isBox: isForWriting,

  sendButton: (box) => closestShown(box, SUBMIT) ?? closestNamed(box, SUBMIT_WORDS),

  // In a text area Enter is a new line, and no shortcut is documented.
  sends: () => false,

  replyTo: reviewAnswered,

  // An answer goes out under the name of the practice, whoever is signed in.
  author: () => undefined,
};

/**
 * The review has its stars above the box: below the name of whoever wrote it, with the date beside them, and then come its
 * words. They are what stands between the stars and the box, as far as no other stars stand there.
 */
function reviewAnswered(box: HTMLElement): string | undefined {
  const scope = nearest(box, DIALOG) ?? box.ownerDocument.body;
  const stars = [...scope.querySelectorAll(STARS)].filter(isRating);
  const own = stars.filter((one) => isBefore(one, box)).at(-1);
  if (!own) return undefined;
  const others = stars.filter((one) => !one.contains(own) && !own.contains(one));
  const review = widestAround(own, scope, others);
  const row = own.parentElement ?? own;
  const isBetween = (node: Node) => isBefore(own, node) && isBefore(node, box);
  const words = piecesOf(review, (node) => isBetween(node) && !row.contains(node)).join("\n");
  return words === "" ? undefined : words;
}

const isRating = (element: Element): boolean =>
  isShown(element) && RATING.test(element.getAttribute("aria-label") ?? "");

const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function widestAround(stars: Element, scope: Element, others: readonly Element[]): Element {
  let widest = stars;
  while (widest !== scope && widest.parentElement) {
    const wider = widest.parentElement;
    if (others.some((other) => wider.contains(other))) break;
    widest = wider;
  }
  return widest;
}

/** Each piece of text that counts, with those that run on joined as people read them. */
function piecesOf(node: Node, counts: (node: Node) => boolean): string[] {
  if (node instanceof Text) return counts(node) && node.data.trim() ? [node.data.trim()] : [];
  if (!(node instanceof Element) || node.matches(ASIDE) || !isShown(node)) return [];
  if (counts(node) && !node.querySelector(ASIDE)) return [wordsOf(node) ?? []].flat();
  return [...node.childNodes].flatMap((child) => piecesOf(child, counts));
}
