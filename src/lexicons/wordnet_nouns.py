"""Makes src/main/resources/org/dateline/extract/nouns.tsv from WordNet 3.0.

    python3 src/lexicons/wordnet_nouns.py /usr/share/wordnet > src/main/resources/org/dateline/extract/nouns.tsv

The folder is the database as Princeton ships it (Debian: package wordnet-base). One line a noun: what its usual sense denotes, and for
nouns of events the verb that they are derived from. Nouns that denote none of the types are left out.
"""

import sys
from collections import defaultdict

# The synsets under which a type lies, by a word and the first words of the gloss: offsets differ between releases.
ROOTS = {
    "ARMED_FORCE": [("military_unit", ""), ("armed_service", ""), ("military", ""), ("troop", ""), ("soldier", "an enlisted")],
    "ORGANIZATION": [("organization", "a group of people who work"), ("administrative_unit", "")],
    "PERSON": [("person", "a human being")],
    "GROUP": [("people", "(plural)"), ("social_group", "")],
    "PLACE": [("region", "the extended spatial"), ("region", "a large indefinite"), ("structure", "a thing constructed"), ("body_of_water", ""), ("geological_formation", ""), ("location", "")],
    "TIME": [("time_period", ""), ("time_unit", ""), ("calendar_day", ""), ("point", "an instant")],
}
EVENT_FILES = {"04", "11", "22"}  # noun.act, noun.event, noun.process
WEAK_SHARE = 0.3  # an event sense counts when this share of the tagged occurrences has it


def read(folder):
    synsets, index = {}, {}
    for line in open(f"{folder}/data.noun", encoding="utf8"):
        if line.startswith("  "):
            continue
        data, _, gloss = line.partition("|")
        f = data.split()
        n = int(f[3], 16)
        words = [w.lower() for w in f[4 : 4 + 2 * n : 2]]
        p = 4 + 2 * n
        pointers = [(f[i], f[i + 1], f[i + 2], f[i + 3]) for i in range(p + 1, p + 1 + 4 * int(f[p]), 4)]
        synsets[f[0]] = (f[1], words, pointers, gloss.strip())
    for line in open(f"{folder}/index.noun", encoding="utf8"):
        if not line.startswith("  "):
            f = line.split()
            index[f[0]] = f[-int(f[2]) :]
    verbs = {}
    for line in open(f"{folder}/data.verb", encoding="utf8"):
        if not line.startswith("  "):
            f = line.split()
            verbs[f[0]] = [w.lower() for w in f[4 : 4 + 2 * int(f[3], 16) : 2]]
    counts = defaultdict(int)
    for line in open(f"{folder}/cntlist.rev", encoding="utf8"):
        key, sense, count = line.split()
        lemma, _, rest = key.partition("%")
        if rest.startswith("1:"):
            counts[lemma, int(sense)] = int(count)
    return synsets, index, verbs, counts


def ancestors(synsets, offset):
    seen, todo = set(), [offset]
    while todo:
        o = todo.pop()
        if o not in seen:
            seen.add(o)
            todo += [p[1] for p in synsets[o][2] if p[0] in ("@", "@i")]
    return seen


def type_of(synsets, roots, offset):
    above = ancestors(synsets, offset)
    for kind, tops in roots.items():
        if above & tops:
            return kind
    return "EVENT" if synsets[offset][0] in EVENT_FILES else None


def verb_of(synsets, verbs, offset, lemma):
    """The derivationally related verb that begins like the noun, else the first one."""
    place = synsets[offset][1].index(lemma) + 1
    found = []
    for symbol, target, pos, at in synsets[offset][2]:
        if symbol == "+" and pos == "v" and int(at[:2], 16) in (0, place):
            found.append(verbs[target][max(0, int(at[2:], 16) - 1)])
    found.sort(key=lambda v: v[:3] != lemma[:3])
    return found[0] if found else None


def main(folder):
    synsets, index, verbs, counts = read(folder)
    roots = {
        kind: {o for word, gloss in tops for o in index[word] if synsets[o][3].startswith(gloss)}
        for kind, tops in ROOTS.items()
    }
    print("# What the usual sense of a noun denotes, and for events the verb it derives from ('-': none).")
    print("# Source: WordNet 3.0 (Princeton University, WordNet licence), made by src/lexicons/wordnet_nouns.py; do not edit.")
    print("# noun\ttype\tverb")
    for lemma, offsets in sorted(index.items()):
        if not lemma.isalpha() or not lemma.isascii() or len(lemma) < 3:
            continue
        if all(any(p[0] == "@i" for p in synsets[o][2]) for o in offsets):
            continue  # names of single things are no common nouns
        tagged = [counts[lemma, i + 1] for i in range(len(offsets))]
        kind, verb = type_of(synsets, roots, offsets[0]), None
        events = [i for i, o in enumerate(offsets) if type_of(synsets, roots, o) == "EVENT"]
        if events and kind in (None, "EVENT", "GROUP"):
            share = sum(tagged[i] for i in events) / max(1, sum(tagged))
            derived = [v for v in (verb_of(synsets, verbs, offsets[i], lemma) for i in events) if v]
            if kind == "EVENT" or share >= WEAK_SHARE:
                kind, verb = "EVENT", derived[0] if derived else None
        if kind:
            print(f"{lemma}\t{kind}\t{verb or '-'}")


if __name__ == "__main__":
    main(sys.argv[1])
