"""Sentences to tensors. Row 0 of every word layer is the root, which the piece [CLS] stands for."""
from dataclasses import dataclass

import torch

from .pieces import CLS, SEP, case_of

IGNORE = -100


@dataclass
class Batch:
    input_ids: torch.Tensor
    case_ids: torch.Tensor
    first: torch.Tensor
    lengths: torch.Tensor
    """1 + words of each sentence."""
    upos: torch.Tensor
    xpos: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    names: torch.Tensor
    """Bit masks over the tags; 0 where there is no gold."""
    predicates: torch.Tensor
    frames: torch.Tensor
    """[p, 3]: sentence, word, sense of each predicate."""
    roles: torch.Tensor
    """[p, 1 + words]."""


class Batcher:
    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.upos, self.xpos, self.relations, self.senses, self.roles = (
            {x: i for i, x in enumerate(xs)} for xs in (labels.upos, labels.xpos, labels.relations, labels.senses, labels.roles))

    def plan(self, sentences, subwords, random=None):
        """Groups of sentences of about the same length, of so many word pieces at most with their padding; shuffled if random is given."""
        jitter = (lambda: random.random() * 8) if random else (lambda: 0)
        groups, group, widest = [], [], 0
        for s in sorted(sentences, key=lambda s: self.pieces.length(s.words) + jitter()):
            width = self.pieces.length(s.words)
            if group and max(widest, width) * (len(group) + 1) > subwords:
                groups.append(group)
                group, widest = [], 0
            group.append(s)
            widest = max(widest, width)
        return groups + [group] if group else groups

    def encode(self, s, noise=None, random=None):
        words = noise.words(s, random) if noise else s.words
        cases = noise.cases(words, random) if noise else [case_of(w) for w in words]
        ids, case_ids, first = [CLS], [0], [0]
        for word, case in zip(words, cases):
            pieces = noise.pieces(self.pieces.of(word), random) if noise else self.pieces.of(word)
            first.append(len(ids))
            ids += pieces
            case_ids += [case] * len(pieces)
        return ids + [SEP], case_ids + [0], first

    def batch(self, sentences, noise=None, random=None):
        encoded = [self.encode(s, noise, random) for s in sentences]
        rows, width = len(sentences), 1 + max(len(s.words) for s in sentences)
        ids = torch.zeros(rows, max(len(e[0]) for e in encoded), dtype=torch.long)
        cases, first = torch.zeros_like(ids), torch.zeros(rows, width, dtype=torch.long)
        upos, xpos, heads, relations, predicates = (torch.full((rows, width), IGNORE) for _ in range(5))
        names = torch.zeros(rows, width, dtype=torch.long)
        frames, roles = [], []
        for i, (s, (a, b, c)) in enumerate(zip(sentences, encoded)):
            ids[i, :len(a)], cases[i, :len(b)], first[i, :len(c)] = map(torch.tensor, (a, b, c))
            here = slice(1, 1 + len(s.words))
            if s.heads:
                upos[i, here] = torch.tensor([self.upos.get(x, IGNORE) for x in s.upos])
                xpos[i, here] = torch.tensor([self.xpos.get(x, IGNORE) for x in s.xpos])
                heads[i, here] = torch.tensor(s.heads)
                relations[i, here] = torch.tensor([self.relations.get(x, IGNORE) for x in s.relations])
            if s.names:
                names[i, here] = torch.tensor(s.names)
            if s.frames is not None:
                predicates[i, here] = 0
                for word, frame in s.frames.items():
                    predicates[i, 1 + word] = 1
                    frames.append((i, 1 + word, self.senses.get(frame.sense, IGNORE)))
                    roles.append(self._roles(s, frame, width))
        return Batch(ids, cases, first, torch.tensor([1 + len(s.words) for s in sentences]), upos, xpos, heads, relations, names, predicates,
                     torch.tensor(frames, dtype=torch.long).view(-1, 3), torch.stack(roles) if roles else torch.zeros(0, width, dtype=torch.long))

    def _roles(self, s, frame, width):
        row = torch.full((width,), IGNORE)
        row[1:1 + len(s.words)] = 0
        for word, role in frame.roles.items():
            row[1 + word] = self.roles.get(role, IGNORE)
        return row
