"""Writes what the product's reader is tried against.

`python fixture.py`                        how texts fall into pieces, and a graph of a few sums that are easy to follow
`python fixture.py CHECKPOINT MODEL OUT`   what the float model says of a few drafts, for the int8 file MODEL to be held against;
                                           OUT is ../../packages/model/src/fixtures/scores.generated.ts
"""

import base64
import hashlib
import json
import os
import struct
import sys

import shape
from data import Encoder, tokenizer_of
from fixture_texts import DRAFTS, odd_texts

FIXTURES = os.path.join(os.path.dirname(__file__), "../../packages/model/src/fixtures")

WORDS = """the a in bed ward nurse nurses patient is not and of to me my mrs dr cal ##low ##ay ##s ##side driving up wall round notes
bring follow state art hour ecg ray mail example org com www http https save nhs health aware ##ness ##ness ##health mental some cafe
##cafe naive resume zoe istanbul strasse fiancee good job thanks doctors family what day see no evil fire soft ##hyphen word non
spaces covid why nobody listening so serious ##ious new line left right marks bold full english un ##patient ##like sleep coffee
##nurse ab ##ab ##aa aa ##ee one two he she they ring thorn ##by called tom doctor man old year from june stupid hate cure cures
gift ##ed ad here first last again""".split()
SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"
MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—‘’“”…•·£€°™®©½²³µ→"
OTHERS = "ßæœøđłσςμé病人中文患者話한ㅎ한한かカガعمدй😀👩⚕👍🏽❤🙏😂🇬🇧𝓯ﬁ①٤"


def small_vocabulary():
    pieces = [shape.PAD, shape.UNKNOWN, shape.START, shape.END, *SIGNS, *(f"##{sign}" for sign in SIGNS), *MARKS, *WORDS]
    pieces += [*OTHERS, *(f"##{sign}" for sign in OTHERS if sign not in "病人中文患者話")]
    return list(dict.fromkeys(pieces))


def units(text):
    """Where each code point begins in UTF-16, and where the text ends."""
    starts = [0]
    for letter in text:
        starts.append(starts[-1] + (2 if ord(letter) > 0xFFFF else 1))
    return starts


def pieces_of(tokenizer, text):
    said, at = tokenizer.encode(text), units(text)
    return [[piece, at[start], at[end]] for piece, (start, end) in zip(said.ids, said.offsets)]


def write_pieces():
    vocabulary = small_vocabulary()
    tokenizer, encoder = tokenizer_of(vocabulary), Encoder(vocabulary)
    texts = [{"text": text, "pieces": pieces_of(tokenizer, text)} for text in odd_texts()]
    drafts = []
    for text, context in DRAFTS:
        ids, own, _, _ = encoder.encode(row_of(text, context))
        drafts.append({"text": text, "context": {"country": "GB", **context}, "ids": ids, "own": own})
    write_module("pieces.generated.ts", "Texts, and the pieces that they fall into: number, start, end.", "PIECES",
                 {"vocabulary": vocabulary, "texts": texts, "drafts": drafts})


def row_of(text, context):
    author = context.get("author", {})
    return {"text": text, "context": {**context, "bio": author.get("bio")}}


# What a word brings to a score, in the graph of a few sums.
BRINGS = {
    "cal": {"confidentiality": 2.0}, "##low": {"confidentiality": 2.0}, "##ay": {"confidentiality": 2.0}, "bed": {"confidentiality": 1.5},
    "stupid": {"respect": 4.0, "flagged": 3.0}, "hate": {"discrimination": 4.0, "flagged": 3.0, "stop": 2.0},
    "cure": {"sources": 4.0}, "cures": {"sources": 4.0}, "gift": {"conflict": 4.0}, "ad": {"conflict": -8.0},
}
ALWAYS = -4.0
DETAILS = {"mrs": "name", "cal": "name", "##low": "name", "##ay": "name", "bed": "place", "thorn": "place", "##by": "place", "june": "date", "year": "age"}
NAMED = {"mrs": "first-person", "dr": "first-person", "tom": "first-person", "cal": "later-person", "##low": "later-person",
         "##ay": "later-person", "thorn": "first-place", "##by": "later-place"}
SURE = 4


def write_small_model():
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    vocabulary = small_vocabulary()
    tables = {
        "brings": np.zeros((len(vocabulary), len(shape.SCORES)), np.int8),
        "tags": np.zeros((len(vocabulary), len(shape.DETAIL_TAGS)), np.int8),
        "named": np.zeros((len(vocabulary), len(shape.NAME_TAGS)), np.int8),
    }
    for piece, scores in BRINGS.items():
        for name, points in scores.items():
            tables["brings"][vocabulary.index(piece), shape.SCORES.index(name)] = int(points * 4)
    for table, tags, said in (("tags", shape.DETAIL_TAGS, DETAILS), ("named", shape.NAME_TAGS, NAMED)):
        for at, piece in enumerate(vocabulary):
            tables[table][at, tags.index(said.get(piece, "none"))] = SURE
    number = lambda name, value: numpy_helper.from_array(np.array(value, np.float32), name)
    constants = [numpy_helper.from_array(table, name) for name, table in tables.items()]
    constants += [number("quarter", 0.25), number("always", ALWAYS), number("nothing", 0.0),
                  numpy_helper.from_array(np.array([0], np.int64), "first"), numpy_helper.from_array(np.array([-1], np.int64), "flat")]
    node = helper.make_node
    nodes = [
        node("Reshape", ["ids", "flat"], ["at"]),
        node("Reshape", ["segments", "flat"], ["whose"]),
        node("Cast", ["whose"], ["others"], to=TensorProto.FLOAT),
        node("Unsqueeze", ["others", "flat"], ["column"]),
    ]
    for table, out in (("brings", "brought"), ("tags", "details"), ("named", "names")):
        nodes += [node("Gather", [table, "at"], [f"{table}_at"], axis=0), node("Cast", [f"{table}_at"], [out], to=TensorProto.FLOAT)]
    nodes += [
        node("Mul", ["brought", "quarter"], ["carried"]),
        node("ReduceSum", ["carried", "first"], ["sum"], keepdims=0),
        node("Add", ["sum", "always"], ["points"]),
        # The segments are looked at too, and change nothing.
        node("ReduceSum", ["column", "first"], ["count"], keepdims=0),
        node("Mul", ["count", "nothing"], ["none"]),
        node("Add", ["points", "none"], ["scores"]),
    ]
    row = lambda name, width: helper.make_tensor_value_info(name, TensorProto.FLOAT, ["pieces", width])
    taken = lambda name: helper.make_tensor_value_info(name, TensorProto.INT64, [1, "pieces"])
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [len(shape.SCORES)]), row("carried", len(shape.SCORES)),
               row("details", len(shape.DETAIL_TAGS)), row("names", len(shape.NAME_TAGS))]
    graph = helper.make_graph(nodes, "few-sums", [taken("ids"), taken("segments")], outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    packed = base64.b64encode(file_of(model.SerializeToString(), vocabulary)).decode()
    write_module("small-model.generated.ts", "A model file of a few sums that are easy to follow.", "SMALL_MODEL", packed)


def file_of(graph, vocabulary):
    """As export.py writes it."""
    pieces = {"head": shape.HEAD_PIECES, "text": shape.TEXT_PIECES, "reply": shape.REPLY_PIECES, "bio": shape.BIO_PIECES}
    description = {"id": f"few-sums-{hashlib.sha256(graph).hexdigest()[:12]}", "scores": shape.SCORES, "details": shape.DETAIL_TAGS,
                   "names": shape.NAME_TAGS, "pieces": pieces, "vocabulary": vocabulary}
    said = json.dumps(description, ensure_ascii=False, separators=(",", ":")).encode()
    return b"BEDSIDE1" + struct.pack("<I", len(said)) + said + graph


def write_scores(checkpoint, model, out):
    import torch
    from export import load

    with open(model, "rb") as file:
        file.seek(8)
        (length,) = struct.unpack("<I", file.read(4))
        description = json.loads(file.read(length))
    net = load(checkpoint)
    if net.vocabulary != description["vocabulary"]:
        sys.exit("The checkpoint and the model file have different vocabularies: they are not of one training.")
    encoder, drafts = Encoder(net.vocabulary), []
    for text, context in DRAFTS:
        ids, own, _, _ = encoder.encode(row_of(text, context))
        segments = [int(at >= own) for at in range(len(ids))]
        with torch.no_grad():
            points = net(torch.tensor([ids]), torch.tensor([segments]), torch.ones(1, len(ids), dtype=torch.long))[0][0]
        drafts.append({"text": text, "context": {"country": "GB", **context},
                       "points": {name: round(float(points[shape.SCORES.index(name)]), 4) for name in shape.OUTPUTS}})
    write_module(out, "Points of the float model, before it was made small.", "SCORES", {"id": description["id"], "drafts": drafts})


def write_module(name, about, constant, value):
    said = json.dumps(value, separators=(",", ":")).replace('{"text"', '\n  {"text"')
    with open(os.path.join(FIXTURES, name), "w", encoding="utf8") as file:
        file.write(f"/** {about} Written by training/transformer/fixture.py. */\nexport const {constant} = {said};\n")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        write_pieces()
        write_small_model()
    elif len(sys.argv) == 4:
        checkpoint, model, out = sys.argv[1:]
        write_scores(checkpoint, model, os.path.abspath(out))
    else:
        sys.exit(__doc__)
