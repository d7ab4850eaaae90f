"""Learns a reader. `python train.py ROWS OUT --layers 0,2,4 [--teacher FILE …]`; a checkpoint after every epoch."""

import argparse
import random
import time

import numpy as np
import torch
from torch import nn

from data import IGNORED, Table, read_rows
from measure import figures
from net import Reader
from shape import SCORES
from vocabulary import vocabulary_of

KINDS = ["draft", "bare", "ordinary", "open", "names"]
# Of the open sets a part is drawn anew in every epoch: there is more of them than there are drafts.
OPEN_EACH_EPOCH = 12_000
NAMES_EACH_EPOCH = 6_000
# How far a student listens to its teacher rather than to the labels, and what the teacher counts where there are none.
TAUGHT = 0.6
TAUGHT_ALONE = 0.4
TAGS_WEIGHT = 0.4


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows")
    parser.add_argument("out")
    parser.add_argument("--layers", default="0,1,2,3,4,5")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--pieces", type=int, default=6400, help="how many word pieces are kept")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--teachers", nargs="*", default=[], help="scores of every row, from teach.py")
    parser.add_argument("--start", help="a learned reader whose layers are started from")
    parser.add_argument("--share", type=float, default=1, help="how much of the authored drafts is learned from")
    parser.add_argument("--without", nargs="*", default=[], help="kinds of rows, or sets, that are left out")
    return parser.parse_args()


def chosen(table, options):
    """Which rows are learned from: a share of whole runs of drafts, without what is left out."""
    where = []
    for at in table.where(KINDS, "learn"):
        row = table.rows[at]
        if row["kind"] in options.without or row["set"] in options.without:
            continue
        if row["kind"] in ("draft", "bare") and options.share < 1:
            run = hash_of(row["id"].split("-")[0] + row["id"].split("-")[-1][:-1])
            if run >= options.share:
                continue
        where.append(at)
    return where


def hash_of(key):
    value = 0x811C9DC5
    for letter in key.encode():
        value = (value ^ letter) * 0x01000193 % 2**32
    return (value ^ (value >> 15)) % 1000 / 1000


def epoch_of(table, where, draw):
    kinds = {kind: [at for at in where if table.rows[at]["kind"] == kind] for kind in KINDS}
    for kind, most in (("open", OPEN_EACH_EPOCH), ("names", NAMES_EACH_EPOCH)):
        kinds[kind] = draw.sample(kinds[kind], min(most, len(kinds[kind])))
    return [at for each in kinds.values() for at in each]


def batches(table, where, size, draw):
    """Rows of like length stand together, in an order drawn by chance."""
    where = draw.sample(where, len(where))
    made = []
    for start in range(0, len(where), size * 50):
        near = sorted(where[start : start + size * 50], key=lambda at: len(table.ids[at]))
        made += [near[at : at + size] for at in range(0, len(near), size)]
    draw.shuffle(made)
    return made


def tensors(table, where):
    longest = max(len(table.ids[at]) for at in where)
    ids = torch.zeros(len(where), longest, dtype=torch.long)
    segments, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    details, names = torch.full_like(ids, IGNORED), torch.full_like(ids, IGNORED)
    for row, at in enumerate(where):
        length = len(table.ids[at])
        ids[row, :length] = torch.tensor(table.ids[at])
        segments[row, table.own[at] : length] = 1
        mask[row, :length] = 1
        details[row, :length] = torch.from_numpy(table.details[at])
        names[row, :length] = torch.from_numpy(table.names[at])
    return ids, segments, mask, details, names


def scores_of(net, table, where, size=64):
    """The points of every score for these rows, from a net that learns nothing meanwhile."""
    net.eval()
    points = np.zeros((len(table.rows), len(SCORES)), np.float32)
    order = sorted(where, key=lambda at: len(table.ids[at]))
    with torch.no_grad():
        for start in range(0, len(order), size):
            group = order[start : start + size]
            ids, segments, mask, _, _ = tensors(table, group)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                points[group] = net(ids, segments, mask)[0].float().numpy()
    net.train()
    return points


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    torch.set_flush_denormal(True)
    draw = random.Random(options.seed)
    rows = read_rows(options.rows)
    started = torch.load(options.start) if options.start else None
    vocabulary = vocabulary_of(rows, options.pieces, started["vocabulary"] if started else None)
    table = Table(rows, vocabulary)
    layers = [int(at) for at in options.layers.split(",")]
    net = Reader(vocabulary, layers)
    if options.start:
        take_over(net, started, layers)
    teachers = [np.load(file) for file in options.teachers]
    taught = 1 / (1 + np.exp(-np.mean(teachers, 0))) if teachers else None
    where = chosen(table, options)
    print(len(where), "rows", len(vocabulary), "pieces", flush=True)

    heads = [each for name, each in net.named_parameters() if not name.startswith("bert.")]
    body = [each for name, each in net.named_parameters() if name.startswith("bert.")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": options.rate}, {"params": heads, "lr": options.rate * 8}],
                                  weight_decay=0.01, fused=True)
    steps = options.epochs * -(-len(epoch_of(table, where, random.Random(0))) // options.batch)
    warm = 0.06 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm))))
    right = nn.BCEWithLogitsLoss(reduction="none")
    tagged = nn.CrossEntropyLoss(ignore_index=IGNORED, reduction="sum")
    began, running, step = time.time(), 0.0, 0
    net.train()
    for epoch in range(options.epochs):
        for group in batches(table, epoch_of(table, where, draw), options.batch, draw):
            ids, segments, mask, details, names = tensors(table, group)
            y, weight = torch.from_numpy(table.y[group]), torch.from_numpy(table.weight[group])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                points, detail_points, name_points, _ = net(ids, segments, mask)
            loss = (right(points.float(), y) * weight).sum(1).mean()
            if taught is not None:
                soft = right(points.float(), torch.from_numpy(taught[group]).float())
                listened = torch.where(weight > 0, TAUGHT * weight, TAUGHT_ALONE)
                loss = (1 - TAUGHT) * loss + (soft * listened).sum(1).mean()
            for tags, tag_points in ((details, detail_points), (names, name_points)):
                known = (tags != IGNORED).sum()
                if known > 0:
                    loss = loss + TAGS_WEIGHT * tagged(tag_points.float().transpose(1, 2), tags) / known
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            running = 0.98 * running + 0.02 * loss.item() if step > 1 else loss.item()
            if step % 200 == 0:
                print(step, steps, round(running, 3), round(time.time() - began), flush=True)
        torch.save({"vocabulary": vocabulary, "layers": layers, "state": net.state_dict(), "options": vars(options)},
                   options.out)
        print("epoch", epoch + 1, figures(table, scores_of(net, table, table.where(["draft", "ordinary"], "measure"))),
              flush=True)


def take_over(net, started, layers):
    """Starts from a teacher's layers: the embeddings of the pieces that are kept, the heads, and the layers named."""
    state = started["state"]
    kept = {piece: at for at, piece in enumerate(started["vocabulary"])}
    words = "bert.embeddings.word_embeddings.weight"
    state = {**state, words: state[words][[kept[piece] for piece in net.vocabulary]]}
    own = net.state_dict()
    for name in own:
        source = name
        if name.startswith("bert.encoder.layer."):
            number, rest = name.removeprefix("bert.encoder.layer.").split(".", 1)
            source = f"bert.encoder.layer.{layers[int(number)]}.{rest}"
        own[name] = state[source]
    net.load_state_dict(own)


if __name__ == "__main__":
    main()
