"""Changes to training sentences that keep their gold: other casings, and names put in the place of names."""
from collections import defaultdict
from pathlib import Path

from .pieces import LOWER, MASK, MIXED, TITLE, UPPER, case_of
from .sentence import NAMES

ALL_UPPER, HEADLINE, ALL_LOWER, RENAME, BLANK = 0.05, 0.05, 0.03, 0.3, 0.03
"""How often a sentence is cased anew, a name is replaced, and a word is masked."""
UNSEEN = 0.5
"""How often the name in the place of another is one that no corpus has: a place of the gazetteer, or a first name with another's last name."""


class Noise:
    def __init__(self, sentences, places=()):
        """Names are taken from the sentences; places, each a list of words, are further names of places."""
        self.pool, self.places = defaultdict(list), defaultdict(list)
        for place in places:
            self.places[len(place)].append(place)
        for s in sentences:
            for begin, end, type_ in spans(s.names or []):
                if type_ != "MISC":
                    self.pool[type_, end - begin].append(s.words[begin:end])

    def words(self, s, random):
        """The sentence's words, some names replaced by others of the same type and number of words."""
        words = list(s.words)
        for begin, end, type_ in spans(s.names or []):
            if self.pool[type_, end - begin] and random.random() < RENAME:
                words[begin:end] = self._name(type_, end - begin, random)
        return words

    def _name(self, type_, length, random):
        name = random.choice(self.pool[type_, length])
        if random.random() >= UNSEEN:
            return name
        if type_ == "LOC" and self.places[length]:
            return random.choice(self.places[length])
        return name[:1] + random.choice(self.pool[type_, length])[1:] if type_ == "PER" else name

    def cases(self, words, random):
        cases = [case_of(w) for w in words]
        chance = random.random()
        if chance < ALL_UPPER:
            return [(UPPER if len(w) > 1 else TITLE) if w[:1].isalpha() else c for w, c in zip(words, cases)]
        if chance < ALL_UPPER + HEADLINE:
            return [TITLE if c == LOWER and (len(w) > 3 or i == 0) else c for i, (w, c) in enumerate(zip(words, cases))]
        if chance < ALL_UPPER + HEADLINE + ALL_LOWER:
            return [LOWER if c in (TITLE, UPPER, MIXED) else c for c in cases]
        return cases

    def pieces(self, pieces, random):
        return [MASK] * len(pieces) if random.random() < BLANK else pieces


def read_places(path):
    """The second column of a table of places with comments, without what stands in brackets, as lists of words."""
    rows = [line.split("\t") for line in Path(path).read_text(encoding="utf8").splitlines() if not line.startswith("#")]
    return sorted({tuple(row[1].split()) for row in rows if "(" not in row[1]})


def spans(masks):
    """(begin, end, type) of the names that the masks are sure of."""
    found, begin = [], None
    for i, mask in enumerate(list(masks) + [0]):
        tag = NAMES[mask.bit_length() - 1] if mask and mask & (mask - 1) == 0 else "O"
        if begin is not None and tag != "I-" + found[-1]:
            type_ = found.pop()
            found.append((begin, i, type_))
            begin = None
        if tag.startswith("B-"):
            begin = i
            found.append(tag[2:])
    return found
