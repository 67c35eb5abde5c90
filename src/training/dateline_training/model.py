"""The encoder and its heads."""
import torch
from torch import nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel

WIDTH, VOCABULARY, CASES = 384, 30522, 8
OUTPUTS = ["upos", "names", "arcs", "labels", "xpos", "predicates", "senses", "roles"]
NO_ROLE = 4.0
"""What the score of "no argument" starts at: most pairs of words are none."""


def bert(layers):
    return BertModel(BertConfig(vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=layers, num_attention_heads=12, intermediate_size=4 * WIDTH,
                                attention_probs_dropout_prob=0.0), add_pooling_layer=False)


class Biaffine(nn.Module):
    """A score, or one for each label, for pairs of words (Dozat and Manning 2017). The second word may have a bias, the first always has."""

    def __init__(self, size, labels, dropout):
        super().__init__()
        self.first, self.second = nn.Linear(WIDTH, size), nn.Linear(WIDTH, size)
        shape = (labels, size + 1, size + 1) if labels else (size + 1, size)
        self.weight = nn.Parameter(torch.zeros(shape))
        self.dropout, self.labels = dropout, labels

    def parts(self, x):
        one = torch.ones_like(x[..., :1])
        first = torch.cat([self.dropout(F.gelu(self.first(x))), one], -1)
        second = self.dropout(F.gelu(self.second(x)))
        return first, torch.cat([second, one], -1) if self.labels else second

    def forward(self, x):
        first, second = self.parts(x)
        if self.labels:
            return torch.einsum("bni,rij,bmj->bnmr", first, self.weight, second)
        return first @ self.weight @ second.transpose(1, 2)

    def pairs(self, x, seconds):
        """Scores of each first word with one chosen second."""
        first, second = self.parts(x)
        return torch.einsum("bni,rij,bnj->bnr", first, self.weight, second.gather(1, seconds.unsqueeze(-1).expand(-1, -1, second.size(-1))))

    def rows(self, x, sentence, word):
        """Scores [p, words, labels] of some first words with all the second ones of their sentences."""
        first, second = self.parts(x)
        return torch.einsum("pri,pni->pnr", torch.einsum("pi,rij->prj", first[sentence, word], self.weight), second[sentence])


class Encoder(nn.Module):
    def __init__(self, layers, labels, dropout=0.15):
        super().__init__()
        self.bert, self.case = bert(layers), nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.case.weight)
        self.dropout = nn.Dropout(dropout)
        self.upos, self.xpos, self.names = (nn.Linear(WIDTH, len(x)) for x in (labels.upos, labels.xpos, labels.names))
        self.predicates, self.senses = nn.Linear(WIDTH, 2), nn.Linear(WIDTH, len(labels.senses))
        self.arcs = Biaffine(256, 0, self.dropout)
        nn.init.xavier_uniform_(self.arcs.weight)
        self.labels = Biaffine(128, len(labels.relations), self.dropout)
        self.roles = Biaffine(128, len(labels.roles), self.dropout)
        with torch.no_grad():
            self.roles.weight[0, -1, -1] = NO_ROLE

    def words(self, input_ids, case_ids, first):
        """One vector for each word: that of its first piece."""
        embedded = self.bert.embeddings.word_embeddings(input_ids) + self.case(case_ids)
        x = self.bert(inputs_embeds=embedded, attention_mask=(input_ids != 0).long()).last_hidden_state
        return self.dropout(x.gather(1, first.unsqueeze(-1).expand(-1, -1, x.size(-1))))

    def forward(self, input_ids, case_ids, first):
        """The outputs in the order of OUTPUTS. Arcs and labels are [dependent, head], roles [predicate, argument]."""
        x = self.words(input_ids, case_ids, first)
        return self.upos(x), self.names(x), self.arcs(x), self.labels(x), self.xpos(x), self.predicates(x), self.senses(x), self.roles(x)
