"""Writes a learned reader for the product. `python export.py CHECKPOINT OUT NAME`: int8, batch of one, no padding."""

import hashlib
import json
import os
import struct
import sys
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import shape
from net import WIDTH, Reader

# A file of ours: this, the length of the description, the description as JSON, the graph.
MAGIC = b"BEDSIDE1"
OPSET = 17


class Exported(nn.Module):
    """The same sums for one text, and for each piece what it brought to each score (the mean's part and the most's)."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, segments):
        hidden = self.net.bert(input_ids=ids, token_type_ids=segments).last_hidden_state[0]
        most = hidden.max(0).values
        pooled = torch.cat([hidden[0], hidden.mean(0), most])
        weight = self.net.scores.weight
        of_mean, of_most = weight[:, WIDTH : 2 * WIDTH], weight[:, 2 * WIDTH :]
        is_most = (hidden >= most).to(hidden.dtype)
        carried = hidden @ of_mean.T / hidden.shape[0] + (hidden * is_most) @ of_most.T
        return self.net.scores(pooled), carried, self.net.details(hidden), self.net.names(hidden)


def load(file):
    learned = torch.load(file)
    net = Reader(learned["vocabulary"], learned["layers"], pretrained=False)
    net.load_state_dict(learned["state"])
    return net.eval()


def to_onnx(net, file):
    ids = torch.randint(5, 100, (1, 24))
    segments = torch.zeros_like(ids)
    torch.onnx.export(Exported(net), (ids, segments), file, opset_version=OPSET, dynamo=False,
                      input_names=["ids", "segments"], output_names=["scores", "carried", "details", "names"],
                      dynamic_axes={"ids": {1: "pieces"}, "segments": {1: "pieces"}, "carried": {0: "pieces"},
                                    "details": {0: "pieces"}, "names": {0: "pieces"}})


def main():
    checkpoint, out, name = sys.argv[1:4]
    net = load(checkpoint)
    with tempfile.TemporaryDirectory() as folder:
        plain, small = os.path.join(folder, "plain.onnx"), os.path.join(folder, "small.onnx")
        to_onnx(net, plain)
        quantize_dynamic(plain, small, weight_type=QuantType.QInt8, per_channel=True)
        with open(small, "rb") as file:
            graph = file.read()
        onnx.checker.check_model(small)
    description = {
        "id": f"{name}-{hashlib.sha256(graph).hexdigest()[:12]}",
        "scores": shape.SCORES,
        "details": shape.DETAIL_TAGS,
        "names": shape.NAME_TAGS,
        "pieces": {"head": shape.HEAD_PIECES, "text": shape.TEXT_PIECES, "reply": shape.REPLY_PIECES,
                   "bio": shape.BIO_PIECES},
        "vocabulary": net.vocabulary,
    }
    said = json.dumps(description, ensure_ascii=False, separators=(",", ":")).encode()
    with open(out, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(said)) + said + graph)
    print(description["id"], os.path.getsize(out), "bytes", "graph", len(graph))


if __name__ == "__main__":
    main()
