"""Which word pieces are kept: those that English posts use."""

import collections

from data import tokenizer_of
from net import full_vocabulary
from shape import END, PAD, START, UNKNOWN, head_of


def vocabulary_of(rows, size, within=None):
    """The commonest pieces of what is learned from, with every single letter and mark so that anything can be spelt.

    `within` is the vocabulary of a reader that is started from: nothing else has an embedding there.
    """
    full = within or full_vocabulary()
    tokenizer = tokenizer_of(full)
    counts = collections.Counter()
    for row in rows:
        if row["part"] != "learn":
            continue
        context = row.get("context") or {}
        worth = 3 if row["kind"] == "draft" else 1
        for text in (row["text"], context.get("replyTo"), context.get("bio"), head_of(context)):
            if text:
                for piece in set(tokenizer.encode(text).ids):
                    counts[full[piece]] += worth
    kept = {PAD, UNKNOWN, START, END}
    kept |= {piece for piece in full if len(piece.removeprefix("##")) == 1 and (piece.isascii() or counts[piece] > 0)}
    for piece, _ in counts.most_common():
        if len(kept) >= size:
            break
        kept.add(piece)
    return [piece for piece in full if piece in kept]
