"""What the readers hand to training: words with whatever gold layers a corpus has."""
from dataclasses import dataclass, field

NAMES = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"]
TAG = {name: 1 << i for i, name in enumerate(NAMES)}
ANY_NAME = (1 << len(NAMES)) - 1
"""The mask of a word of which nothing is known."""
NOT_MAIN = TAG["O"] | TAG["B-MISC"] | TAG["I-MISC"]
"""The mask of a word outside PER, LOC and ORG in a corpus that does not say whether it is in a name of another type."""


@dataclass
class Frame:
    """A PropBank predicate: its roleset's number ("01") and the role of each argument's head word."""

    sense: str
    roles: dict[int, str]


@dataclass
class Sentence:
    """Words counted from 0; a head of 0 is the root and a head of k the word k - 1. A layer without gold is None."""

    key: str
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[int] | None = None
    """For each word the set of tags that may be right, as a bit mask over NAMES."""
    frames: dict[int, Frame] | None = None
    misc: list[str] = field(default_factory=list)
    document: str = ""
    """What tells the sentences of one document from those of another; empty: a document of its own."""
