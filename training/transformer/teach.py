"""What a learned reader says of every row, for a smaller one to learn from. `python teach.py CHECKPOINT ROWS OUT`."""

import sys

import numpy as np
import torch

from data import Table, read_rows
from export import load
from train import KINDS, scores_of


def main():
    checkpoint, rows, out = sys.argv[1:4]
    torch.set_num_threads(2)
    torch.set_flush_denormal(True)
    net = load(checkpoint)
    table = Table(read_rows(rows), net.vocabulary)
    np.save(out, scores_of(net, table, table.where(KINDS, "learn")))


if __name__ == "__main__":
    main()
