"""The points of an exported reader for the rows kept back, as JSON lines. `python points.py MODEL ROWS OUT`.

They come from the int8 file itself, so that what is learned from them holds for what is shipped.
"""

import json
import struct
import sys

import numpy as np
import onnxruntime

from data import Encoder, read_rows
from export import MAGIC
from measure import figures
from data import Table


class Shipped:
    """A model file, read as the product reads it: one text at a time."""

    def __init__(self, file):
        with open(file, "rb") as opened:
            held = opened.read()
        assert held[: len(MAGIC)] == MAGIC, "this is no model of ours"
        start = len(MAGIC) + 4
        (length,) = struct.unpack("<I", held[len(MAGIC) : start])
        self.about = json.loads(held[start : start + length])
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(held[start + length :], options, ["CPUExecutionProvider"])
        self.encoder = Encoder(self.about["vocabulary"])

    def read(self, row):
        ids, own, _, _ = self.encoder.encode(row)
        segments = np.zeros((1, len(ids)), np.int64)
        segments[0, own:] = 1
        return self.session.run(["scores"], {"ids": np.array([ids], np.int64), "segments": segments})[0]


def main():
    model, rows, out = sys.argv[1:4]
    shipped = Shipped(model)
    kept = [row for row in read_rows(rows) if row["part"] == "measure" and row["kind"] in ("draft", "bare", "ordinary")]
    points = np.array([shipped.read(row) for row in kept])
    with open(out, "w", encoding="utf8") as lines:
        lines.write(json.dumps({"id": shipped.about["id"], "scores": shipped.about["scores"]}) + "\n")
        for row, each in zip(kept, points):
            said = {"id": row["id"], "kind": row["kind"], "points": [round(float(point), 3) for point in each]}
            lines.write(json.dumps(said) + "\n")
    print(shipped.about["id"], figures(Table(kept, shipped.about["vocabulary"]), points))


if __name__ == "__main__":
    main()
