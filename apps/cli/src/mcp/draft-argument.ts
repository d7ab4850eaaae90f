import { type Draft, parseDraft } from "@bedside/engine";
import { AUDIENCES, CAPACITIES, PLATFORMS, PROFESSIONS } from "@bedside/guidance";
import { number } from "../wording.ts";
import { type Fields, object, oneOf, text } from "./json-schema.ts";
import { type Given, Refusal } from "./tool.ts";

/** Read within a few seconds; a host gives up on a call after a minute. In UTF-16 code units, some 250 pages. */
export const LONGEST_DRAFT = 1024 * 1024;

export const COUNTRY = {
  type: "string",
  pattern: "^[A-Z]{2}$",
  description: "Whose guidance applies, by ISO 3166-1 alpha-2 code; GB unless given.",
};

export const PROFESSION = oneOf(PROFESSIONS, "The profession of whoever writes or asks.");

const CONTEXT = object(
  {},
  {
    platform: oneOf(PLATFORMS, "Where it will appear."),
    audience: oneOf(AUDIENCES, "Who will see it."),
    capacity: oneOf(CAPACITIES, "Whether the author speaks as a professional or as a private person."),
    profession: PROFESSION,
    country: COUNTRY,
    replyTo: text("The text that is being answered: the identifying half of a reply is often in there."),
    author: object(
      {},
      { name: text(), handle: text(), bio: text() },
      "Who writes; a bio can give away the place.",
    ),
  },
  "Who writes, where and for whom, as far as it is known. Leave out what is not.",
);

/** The fields of the check contract. */
export const DRAFT = {
  required: { text: text("The draft, word for word.") },
  optional: { id: text("Comes back with the answer."), context: CONTEXT },
} as const satisfies { readonly required: Fields; readonly optional: Fields };

/** The draft that a call brings, or the contract's own words for what is wrong with it. */
export function draftIn(given: Given): Draft {
  // Said first: whoever pasted a book should hear of this tool's limit, not of the engine's.
  refuseTooLong(given.text);
  const parsed = parseDraft(given);
  if (!parsed.ok) throw new Refusal(parsed.error.code, parsed.error.message);
  const { replyTo, author } = parsed.draft.context;
  for (const words of [replyTo, author?.name, author?.handle, author?.bio])
    if (words !== undefined && words.length > LONGEST_DRAFT)
      throw new Refusal("invalid-draft", 'something in "context" is too long to be read');
  return parsed.draft;
}

function refuseTooLong(words: unknown): void {
  if (typeof words !== "string" || words.length <= LONGEST_DRAFT) return;
  throw new Refusal(
    "invalid-draft",
    `"text" has ${number(words.length)} characters; the most that is read at once is ${number(LONGEST_DRAFT)}`,
  );
}
