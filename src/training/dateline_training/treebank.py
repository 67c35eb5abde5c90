"""Universal Dependencies: CoNLL-U files."""
from .sentence import Sentence


def read(path):
    """The sentences of a CoNLL-U file; relations lose their subtypes; multiword and empty tokens are left out."""
    sentences, document, key, rows = [], "", "", []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                key = line.split("=", 1)[1].strip()
            elif not line and rows:
                sentences.append(_sentence(document, key, rows))
                rows = []
            elif line and line[0] != "#":
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
    return sentences + ([_sentence(document, key, rows)] if rows else [])


def _sentence(document, key, rows):
    return Sentence(key, [r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows], [int(r[6]) for r in rows],
                    [r[7].split(":")[0] for r in rows], misc=[r[9] for r in rows], document=document)


def head_of(heads, begin, end):
    """The word of [begin, end) that stands highest in the tree: that has its head outside, and the fewest words above it."""
    tops = [i for i in range(begin, end) if not begin <= heads[i] - 1 < end]
    return min(tops, key=lambda i: (_depth(heads, i), i)) if tops else begin


def _depth(heads, i):
    depth = 0
    while heads[i] and depth < len(heads):
        i, depth = heads[i] - 1, depth + 1
    return depth
