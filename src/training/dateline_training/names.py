"""Corpora of names, each mapped to PER, LOC, ORG and MISC; what a corpus leaves open stays open in the mask."""
import re
from collections import Counter

from .sentence import ANY_NAME, NOT_MAIN, TAG, Sentence

POLITICS = {"politician": "PER", "person": "PER", "country": "LOC", "location": "LOC", "organisation": "ORG", "politicalparty": "ORG",
            "election": "MISC", "event": "MISC", "misc": "MISC"}


def attach_uner(sentences, path):
    """UNER over a treebank: the same words in the same order of columns. Its OTH is not told apart from O by all annotators: left open."""
    gold = {}
    for rows in _blocks(path, "\t"):
        gold[tuple(r[1] for r in rows)] = [TAG[r[2]] if r[2][2:] in ("PER", "LOC", "ORG") else NOT_MAIN for r in rows]
    for s in sentences:
        s.names = gold.get(tuple(s.words))


def read_wikigold(path):
    """WikiGold as a list of documents. Its tags are IOB1 (a name starts with I- unless it follows one of its own type)."""
    documents, sentences = [], []
    for rows in _blocks(path, " "):
        if rows[0][0] == "-DOCSTART-":
            documents.append(sentences)
            sentences = []
            continue
        tags = _begin_each_name([r[1] for r in rows])
        sentences.append(Sentence("wikigold", [r[0] for r in rows], names=_open_single_misc(tags), document=f"wikigold {len(documents)}"))
    return [d for d in documents + [sentences] if d]


def read_politics(path):
    """CrossNER politics."""
    result = []
    for rows in _blocks(path, "\t"):
        tags = [t if t == "O" else t[:2] + POLITICS[t[2:]] for _, t in rows]
        result.append(Sentence("politics", [w for w, _ in rows], names=_open_single_misc(tags)))
    return result


def titles(sentences):
    """Words that the name corpora leave outside a person's name although the treebank calls them proper nouns: Mr., President."""
    before, inside = Counter(), Counter()
    for s in sentences:
        if s.names and s.upos:
            for i in range(len(s.words) - 1):
                if s.upos[i] == "PROPN" and s.names[i + 1] == TAG["B-PER"] and s.names[i] == NOT_MAIN:
                    before[s.words[i]] += 1
                inside[s.words[i]] += s.names[i] in (TAG["B-PER"], TAG["I-PER"])
    return {w for w, n in before.items() if n > 1 and n > inside[w]}


def attach_gum(sentences, titles):
    """Names from GUM's entity mentions: those with a proper noun for a head; proper nouns that no such mention covers stay open."""
    mentions = [list(_mentions(s)) for s in sentences]
    places = {m[3] for ms in mentions for m in ms if m[2] == "place" and m[3]}
    for s, found in zip(sentences, mentions):
        s.names = [ANY_NAME if p == "PROPN" else NOT_MAIN for p in s.upos]
        for begin, end, kind, identity in sorted(found, key=lambda m: (m[0] - m[1], m[0])):
            _mark(s, begin, end, "place" if identity in places else kind, identity, found, titles)


def _mark(s, begin, end, kind, identity, mentions, titles):
    head = next((i for i in range(begin, end) if not begin <= s.heads[i] - 1 < end), begin)
    if s.upos[head] != "PROPN" or kind == "time":
        return
    type_ = {"person": "PER", "place": "LOC", "organization": "ORG"}.get(kind, "MISC")
    if type_ == "PER":
        inner = [m for m in mentions if begin <= m[0] and m[1] <= end and m[1] - m[0] < end - begin and not m[0] <= head < m[1]]
        begin = max([begin] + [m[1] for m in inner if m[1] <= head])
    left, right = _proper_run(s, begin, end, head, bool(identity) and type_ != "PER")
    while type_ == "PER" and left + 1 < right and s.words[left] in titles:
        left += 1
    if any(s.names[i] not in (ANY_NAME, NOT_MAIN) for i in range(left, right)):
        return
    sure = (identity or type_ == "PER") and not (type_ == "PER" and s.words[right - 1] in titles)
    for i in range(left, right):
        s.names[i] = TAG[("B-" if i == left else "I-") + type_] if sure else ANY_NAME


def _proper_run(s, begin, end, head, bridges):
    capital = lambda i: s.upos[i] == "PROPN" or (s.words[i][:1].isupper() and s.upos[i] in ("ADJ", "NOUN", "NUM", "VERB"))
    left, right = head, head + 1
    while left > begin and capital(left - 1):
        left -= 1
    while right < end:
        if capital(right):
            right += 1
        elif bridges and s.upos[right] in ("ADP", "CCONJ", "DET", "PUNCT") and s.words[right] != "," and right + 1 < end and capital(right + 1):
            right += 2
        elif bridges and right + 2 < end and s.upos[right] == "ADP" and s.upos[right + 1] == "DET" and capital(right + 2):
            right += 3
        else:
            break
    return left, right


def _mentions(s):
    """(begin, end, entity type, Wikipedia identity or "") of each mention that opens and closes in the sentence."""
    opened = {}
    for i, misc in enumerate(s.misc):
        entity = next((x[7:] for x in misc.split("|") if x.startswith("Entity=")), "")
        for opening, single, closing in re.findall(r"\(([^()]+)(\))?|([^()]+)\)", entity):
            if opening:
                fields = opening.split("-", 7)
                mention = (i, fields[1], fields[7] if len(fields) > 7 else "")
                if single:
                    yield i, i + 1, mention[1], mention[2]
                else:
                    opened.setdefault(fields[0], []).append(mention)
            elif opened.get(closing):
                begin, kind, identity = opened[closing].pop()
                yield begin, i + 1, kind, identity


def _blocks(path, separator):
    rows = []
    with open(path, encoding="utf8") as lines:
        for line in list(lines) + [""]:
            line = line.rstrip("\n")
            if line.startswith("# "):
                continue
            if line.strip():
                rows.append(line.split(separator))
            elif rows:
                yield rows
                rows = []


def _begin_each_name(tags):
    return [t if t == "O" else ("I-" if i and tags[i - 1][2:] == t[2:] else "B-") + t[2:] for i, t in enumerate(tags)]


def _open_single_misc(tags):
    """One-word MISC names are mostly nationalities, which other corpora do not count as names: left open."""
    single = [t == "B-MISC" and (i + 1 == len(tags) or tags[i + 1] != "I-MISC") for i, t in enumerate(tags)]
    return [NOT_MAIN if alone else TAG[t] for t, alone in zip(tags, single)]
