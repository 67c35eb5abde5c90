"""Changes to training sentences that keep their gold: other casings, and names put in the place of names."""
from collections import defaultdict

from .pieces import LOWER, MASK, MIXED, TITLE, UPPER, case_of
from .sentence import NAMES

ALL_UPPER, HEADLINE, ALL_LOWER, RENAME, BLANK = 0.05, 0.05, 0.03, 0.15, 0.02
"""How often a sentence is cased anew, a name is replaced, and a word is masked."""


class Noise:
    def __init__(self, sentences):
        self.pool = defaultdict(list)
        for s in sentences:
            for begin, end, type_ in spans(s.names or []):
                if type_ != "MISC":
                    self.pool[type_, end - begin].append(s.words[begin:end])

    def words(self, s, random):
        """The sentence's words, some names replaced by others of the same type and number of words."""
        words = list(s.words)
        for begin, end, type_ in spans(s.names or []):
            others = self.pool[type_, end - begin]
            if others and random.random() < RENAME:
                words[begin:end] = random.choice(others)
        return words

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
