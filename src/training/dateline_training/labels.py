"""What the numbers of each head stand for: written beside the model as labels.json."""
import json
from collections import Counter
from dataclasses import asdict, dataclass

from .sentence import NAMES

RARE = 15
"""Roles and senses seen less often are not learned."""


@dataclass
class Labels:
    upos: list[str]
    relations: list[str]
    names: list[str]
    xpos: list[str]
    senses: list[str]
    roles: list[str]
    """The first is O, no argument; C- continues an argument, R- refers to one."""

    @classmethod
    def of(cls, sentences):
        trees = [s for s in sentences if s.heads]
        frames = [f for s in sentences for f in (s.frames or {}).values()]
        values = lambda layer: sorted({x for s in trees for x in getattr(s, layer)})
        common = lambda counts: sorted(x for x, n in counts.items() if n >= RARE)
        return cls(values("upos"), values("relations"), NAMES, values("xpos"), common(Counter(f.sense for f in frames)),
                   ["O"] + common(Counter(r for f in frames for r in f.roles.values())))

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf8") as file:
            return cls(**{k: v for k, v in json.load(file).items() if k in cls.__dataclass_fields__})

    def save(self, path):
        with open(path, "w", encoding="utf8") as file:
            json.dump(asdict(self), file, indent=1)
            file.write("\n")
