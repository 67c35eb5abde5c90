"""What the sentences of a document tell each other about its names. Dateline does the same in Java (NameMemory, TextNames)."""
from collections import defaultdict

import numpy as np

from .sentence import NAMES

MISC_BONUS = 1.0
"""Added to the scores of MISC, which the encoder thinks too little of: half of what it learned from leaves MISC open."""
OTHERS = 1.5
"""How much the other sentences count."""
TYPES = sorted({n[2:] for n in NAMES}, key=[n[2:] for n in NAMES].index)
TYPE_OF = np.array([TYPES.index(n[2:]) for n in NAMES])


def names(document):
    """For each sentence of a document, given as its words and its scores [word, tag], the names (begin, end, type) in order."""
    return [_reconciled(read(scores), read(weighed), weighed) for (_, scores), weighed in zip(document, weigh(document))]


def weigh(document):
    """The scores of each sentence, and for each word the log of the mean probability of the tag's type where the word occurs in other sentences."""
    total, own = defaultdict(_nothing), []
    for words, scores in document:
        here = defaultdict(_nothing)
        for word, types in zip(words, _types(np.asarray(scores, dtype=np.float64))):
            here[word.lower()] += np.append(types, 1)
        for word, seen in here.items():
            total[word] += seen
        own.append(here)
    bonus = MISC_BONUS * np.array([n.endswith("MISC") for n in NAMES])
    return [np.array([np.asarray(row, dtype=np.float64) + OTHERS * _elsewhere(total[w.lower()] - here[w.lower()])[TYPE_OF] + bonus for w, row in zip(words, scores)])
            for (words, scores), here in zip(document, own)]


def _nothing():
    return np.zeros(len(TYPES) + 1)


def _types(scores):
    p = np.exp(scores - scores.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    return np.stack([p[:, TYPE_OF == k].sum(-1) for k in range(len(TYPES))], -1)


def _elsewhere(seen):
    """One further occurrence, for which all types are alike: a word that occurs nowhere else gains as much for every tag."""
    return np.log((np.maximum(0, seen[:-1]) + 1 / len(TYPES)) / (seen[-1] + 1))


def read(scores):
    """The names of the best sequence of tags in which each I- follows its own type."""
    scores = np.asarray(scores, dtype=np.float64)
    forbidden = np.array([[b.startswith("I-") and a[2:] != b[2:] for b in NAMES] for a in NAMES]) * -1e9
    best, back = scores[0] + forbidden[0], []
    for row in scores[1:]:
        paths = best[:, None] + forbidden
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    tags = [int(best.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    return _names([NAMES[t] for t in reversed(tags)])


def _names(tags):
    begins = [i for i, t in enumerate(tags) if t.startswith("B-")]
    return [(i, next((j for j in range(i + 1, len(tags)) if not tags[j].startswith("I-")), len(tags)), tags[i][2:]) for i in begins]


def _reconciled(alone, together, weighed):
    """The names of the whole document, but only where the sentence by itself has one, and none of its own cut."""
    overlap = lambda a, b: a[0] < b[1] and b[0] < a[1]
    found = [n for n in together if any(overlap(n, own) for own in alone)]
    for own in alone:
        parts = [n for n in found if overlap(n, own)]
        if parts and all(own[0] <= n[0] and n[1] <= own[1] for n in parts):
            found = [n for n in found if n not in parts] + [_retyped(own, weighed)]
    return sorted(found)


def _retyped(name, scores):
    begin, end, _ = name
    score = lambda kind: scores[begin, NAMES.index("B-" + kind)] + scores[begin + 1:end, NAMES.index("I-" + kind)].sum()
    return begin, end, max((k for k in TYPES if k), key=score)
