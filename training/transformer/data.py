"""Rows of write-rows.ts as word pieces, labels and weights."""

import json

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from shape import (
    BIO_PIECES, DETAIL_TAGS, END, HEAD_PIECES, LABELS, NAME_TAGS, NAMES, OPEN, OUTPUTS, REPLY_PIECES, SCORES, START,
    TARGETS, TEXT_PIECES, TOPICS, UNKNOWN, head_of,
)

IGNORED = -1
OPEN_WEIGHT = 0.5  # what an open row, or one with names, counts beside a draft


def tokenizer_of(vocabulary):
    """The word pieces of BERT, uncased, over a vocabulary of its own."""
    tokenizer = Tokenizer(WordPiece({piece: at for at, piece in enumerate(vocabulary)}, unk_token=UNKNOWN,
                                    max_input_chars_per_word=64))
    tokenizer.normalizer = BertNormalizer(lowercase=True, strip_accents=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer


def read_rows(file):
    with open(file, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


class Encoder:
    def __init__(self, vocabulary):
        self.tokenizer = tokenizer_of(vocabulary)
        self.start, self.end = vocabulary.index(START), vocabulary.index(END)

    def pieces(self, text, most):
        return self.tokenizer.encode(text).ids[:most] if text else []

    def encode(self, row):
        """Ids, segments, and for each piece of the text its offsets; from `first` on."""
        context = row.get("context") or {}
        head = self.pieces(head_of(context), HEAD_PIECES)
        text = self.tokenizer.encode(row["text"])
        ids = [self.start, *head, self.end]
        first = len(ids)
        ids += text.ids[:TEXT_PIECES]
        ids.append(self.end)
        own = len(ids)
        reply = self.pieces(context.get("replyTo"), REPLY_PIECES)
        bio = self.pieces(context.get("bio"), BIO_PIECES)
        if reply:
            ids += [*reply, self.end]
        if bio:
            ids += [*bio, self.end]
        return ids, own, first, text.offsets[:TEXT_PIECES]


def labels_of(row):
    """The scores that a row has labels for, and how much each counts."""
    y, weight = np.zeros(len(SCORES), np.float32), np.zeros(len(SCORES), np.float32)
    if "must" in row:
        weight[: len(OUTPUTS)] = row["weight"]
        for at, topic in enumerate(TOPICS):
            if topic in row["must"]:
                y[at] = 1
            elif topic in row["may"]:
                weight[at] = 0
        y[OUTPUTS.index("flagged")] = row["verdict"] != "clear"
        y[OUTPUTS.index("stop")] = row["verdict"] == "stop"
    for name, value in row.get("open", {}).items():
        y[SCORES.index(name)], weight[SCORES.index(name)] = value, OPEN_WEIGHT
    if "targets" in row:
        for name in TARGETS:
            y[SCORES.index(name)], weight[SCORES.index(name)] = name in row["targets"], OPEN_WEIGHT
    return y, weight


def tags_of(row, ids, first, offsets):
    """For each piece the tag of a detail and of a name, or IGNORED where the row says nothing of it."""
    details = np.full(len(ids), IGNORED, np.int64)
    names = np.full(len(ids), IGNORED, np.int64)
    spans = row.get("spans", [])
    if row["kind"] == "draft":
        fill(details, first, offsets, [(s, e, DETAIL_TAGS.index(l), DETAIL_TAGS.index(l)) for s, e, l in spans if l in LABELS])
    elif row["kind"] == "names":
        tag = lambda part, label: NAME_TAGS.index(f"{part}-{label}")
        fill(names, first, offsets, [(s, e, tag("first", l), tag("later", l)) for s, e, l in spans if l in NAMES])
    return details, names


def fill(tags, first, offsets, spans):
    tags[first : first + len(offsets)] = 0
    for start, end, opening, inside in spans:
        begun = False
        for at, (left, right) in enumerate(offsets):
            if left < end and start < right:
                tags[first + at] = inside if begun else opening
                begun = True


class Table:
    """Everything encoded once."""

    def __init__(self, rows, vocabulary):
        encoder = Encoder(vocabulary)
        self.rows = rows
        self.ids, self.own, self.details, self.names = [], [], [], []
        self.y = np.zeros((len(rows), len(SCORES)), np.float32)
        self.weight = np.zeros((len(rows), len(SCORES)), np.float32)
        for at, row in enumerate(rows):
            ids, own, first, offsets = encoder.encode(row)
            details, names = tags_of(row, ids, first, offsets)
            self.ids.append(ids)
            self.own.append(own)
            self.details.append(details)
            self.names.append(names)
            self.y[at], self.weight[at] = labels_of(row)

    def where(self, kind=None, part=None):
        return [at for at, row in enumerate(self.rows)
                if (kind is None or row["kind"] in kind) and (part is None or row["part"] == part)]
