"""How well an encoder does on sentences with gold: fractions of 100, words as the gold has them, trees decoded."""
from collections import Counter, defaultdict

import numpy as np
import torch

from . import document
from .noise import spans
from .tree import decode

SUBWORDS = 3000
MAIN = ("PER", "LOC", "ORG")


def measure(run, batcher, sentences, labels, subwords=SUBWORDS):
    """Scores by layer. `run` takes a batch of so many word pieces, or one sentence, and gives a dictionary of arrays named as the model's outputs."""
    counts, texts = Counter(), defaultdict(list)
    for group in batcher.plan(sentences, subwords):
        batch = batcher.batch(group)
        outputs = run(batch)
        for i, s in enumerate(group):
            found = {k: v[i, :1 + len(s.words)] for k, v in outputs.items()}
            _count(counts, s, found, labels)
            texts[s.document or id(s)].append((s, found["names"][1:]))
    for text in texts.values():
        _count_names(counts, text)
    return _summary(counts)


def torch_runner(model):
    from .model import OUTPUTS

    def run(batch):
        model.eval()
        with torch.no_grad():
            return {k: v.numpy() for k, v in zip(OUTPUTS, model(batch.input_ids, batch.case_ids, batch.first))}
    return run


def _count_names(counts, text):
    """Each sentence by itself, and all of its document together, as Dateline reads an article."""
    together = document.names([(s.words, scores) for s, scores in text])
    for (s, scores), names in zip(text, together):
        if s.names:
            gold = {x for x in spans(s.names) if x[2] in MAIN}
            _add(counts, "names", gold, {x for x in names if x[2] in MAIN})
            _add(counts, "names_alone", gold, {x for x in document.read(scores) if x[2] in MAIN})


def _count(counts, s, outputs, labels):
    n = len(s.words)
    if s.heads:
        _count_tree(counts, s, outputs, labels)
    if s.frames is not None:
        found = set(np.flatnonzero(outputs["predicates"][1:].argmax(-1)).tolist())
        _add(counts, "predicates", set(s.frames), found)
        chosen = outputs["roles"][1:, 1:1 + n].argmax(-1)
        triples = lambda words: {(p, a, labels.roles[chosen[p, a]]) for p in words for a in np.flatnonzero(chosen[p]).tolist() if p != a}
        gold = {(p, a, r) for p, f in s.frames.items() for a, r in f.roles.items()}
        _add(counts, "roles", gold, triples(s.frames))
        _add(counts, "roles_found", gold, triples(found))
        counts["senses"] += len(s.frames)
        counts["senses_right"] += sum(labels.senses[outputs["senses"][1 + p].argmax()] == f.sense for p, f in s.frames.items())


def _count_tree(counts, s, outputs, labels):
    n = len(s.words)
    heads = decode(outputs["arcs"][:, :n + 1])[1:]
    relations = outputs["labels"][np.arange(1, n + 1), heads].copy()
    root = labels.relations.index("root")
    relations[heads != 0, root] = -1e9
    relations = [root if h == 0 else r for h, r in zip(heads, relations.argmax(-1))]
    counts["words"] += n
    counts["upos"] += sum(labels.upos[k] == g for k, g in zip(outputs["upos"][1:].argmax(-1), s.upos))
    counts["xpos"] += sum(labels.xpos[k] == g for k, g in zip(outputs["xpos"][1:].argmax(-1), s.xpos))
    counts["uas"] += int((heads == np.array(s.heads)).sum())
    counts["las"] += sum(h == g and labels.relations[r] == x for h, g, r, x in zip(heads, s.heads, relations, s.relations))


def _add(counts, layer, gold, found):
    counts[layer, "right"] += len(gold & found)
    counts[layer, "gold"] += len(gold)
    counts[layer, "found"] += len(found)


def _summary(counts):
    result = {k: 100 * counts[k] / counts["words"] for k in ("upos", "xpos", "uas", "las") if counts["words"]}
    for layer in ("names", "names_alone", "predicates", "roles", "roles_found"):
        if counts[layer, "gold"]:
            result[layer] = 200 * counts[layer, "right"] / (counts[layer, "gold"] + counts[layer, "found"])
    if counts["senses"]:
        result["senses"] = 100 * counts["senses_right"] / counts["senses"]
    return {k: round(float(v), 2) for k, v in result.items()}
