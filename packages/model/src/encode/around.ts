import type { Context } from "@bedside/engine";
import type { Description } from "../file/description.ts";
import type { Piece, WordPieces } from "../pieces/word-pieces.ts";

/** What the reader sees of a draft's surroundings. */
export interface Around {
  /** Platform, audience, capacity, profession and country in five words; what is not known is said too. */
  readonly head: string;
  readonly reply: string;
  readonly bio: string;
}

export function aroundOf({
  platform,
  audience,
  capacity,
  profession,
  country,
  replyTo,
  author,
}: Context): Around {
  const head = [
    platform || "anywhere",
    audience || "unknown",
    capacity || "unknown",
    profession || "unknown",
    (country || "GB").toLowerCase(),
  ];
  return { head: head.join(" "), reply: replyTo ?? "", bio: author?.bio ?? "" };
}

/** One look of the reader: what goes into the graph, and where in it the pieces of the text stand. */
export interface Look {
  readonly ids: BigInt64Array;
  readonly segments: BigInt64Array;
  readonly first: number;
}

/**
 * How drafts were read in training: `[CLS] head [SEP] text [SEP] reply [SEP] bio [SEP]`, the last two only where they are.
 * The first three are the draft (0), the rest is what is around it (1). shape.py and data.py of the training say the same.
 */
export function lookThrough(
  words: WordPieces,
  lengths: Description["pieces"],
  around: Around,
): (text: readonly Piece[]) => Look {
  const idsOf = (part: string, most: number) => words.of(part, most).map(({ id }) => id);
  const before = [words.start, ...idsOf(around.head, lengths.head), words.end];
  const after = [idsOf(around.reply, lengths.reply), idsOf(around.bio, lengths.bio)]
    .filter((part) => part.length > 0)
    .flatMap((part) => [...part, words.end]);
  return (text) => {
    const own = [...before, ...text.map(({ id }) => id), words.end];
    const ids = BigInt64Array.from([...own, ...after], BigInt);
    return { ids, segments: new BigInt64Array(ids.length).fill(1n, own.length), first: before.length };
  };
}
