"""The loss: a weighted sum over the layers that have gold."""
import torch
from torch.nn import functional as F

from .batches import IGNORE

WEIGHTS = {"upos": 0.5, "xpos": 0.3, "arcs": 1.0, "labels": 1.0, "names": 1.5, "predicates": 0.7, "senses": 0.2, "roles": 0.4}


def losses(model, batch):
    """Each layer's loss; a layer without gold in the batch is absent."""
    x = model.words(batch.input_ids, batch.case_ids, batch.first)
    found = {}
    if (batch.heads != IGNORE).any():
        found["upos"] = F.cross_entropy(model.upos(x).transpose(1, 2), batch.upos)
        found["xpos"] = F.cross_entropy(model.xpos(x).transpose(1, 2), batch.xpos)
        found["arcs"] = F.cross_entropy(without_padding(model.arcs(x), batch.lengths).transpose(1, 2), batch.heads)
        found["labels"] = F.cross_entropy(model.labels.pairs(x, batch.heads.clamp(min=0)).transpose(1, 2), batch.relations)
    if batch.names.any():
        found["names"] = _names(model.names(x), batch.names)
    if (batch.predicates != IGNORE).any():
        found["predicates"] = F.cross_entropy(model.predicates(x).transpose(1, 2), batch.predicates)
    if len(batch.frames):
        sentence, word, sense = batch.frames.T
        if (sense != IGNORE).any():
            found["senses"] = F.cross_entropy(model.senses(x[sentence, word]), sense)
        found["roles"] = F.cross_entropy(model.roles.rows(x, sentence, word).transpose(1, 2), batch.roles, reduction="sum") / len(batch.frames)
    return found


def total(found):
    return sum(WEIGHTS[k] * v for k, v in found.items())


def without_padding(arcs, lengths):
    """Arc scores with heads past the sentence's end ruled out."""
    return arcs.masked_fill((torch.arange(arcs.size(1))[None] >= lengths[:, None])[:, None, :], -1e9)


def _names(scores, masks):
    """Minus the log of the probability that the tag is one of those that may be right; words of which nothing is known give nothing."""
    known = masks > 0
    scores, masks = scores[known], masks[known]
    right = (masks[:, None] >> torch.arange(scores.size(-1))) & 1
    return (scores.logsumexp(-1) - scores.masked_fill(right == 0, -1e9).logsumexp(-1)).mean()
