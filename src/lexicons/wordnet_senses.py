"""Makes src/main/resources/org/dateline/extract/noun-senses.tsv from WordNet 3.0.

    python3 src/lexicons/wordnet_senses.py /usr/share/wordnet > src/main/resources/org/dateline/extract/noun-senses.tsv

The folder is the database as Princeton ships it (Debian: package wordnet-base). One line a lexicographer file of WordNet (artifact,
quantity …) with the nouns that have their usual sense in it, or another that at least a quarter of the tagged occurrences have.
"""

import sys
from collections import defaultdict

from wordnet_nouns import read

SHARE = 0.25
FILES = {
    "05": "animal", "06": "artifact", "07": "attribute", "08": "body", "09": "cognition", "10": "communication", "12": "feeling",
    "13": "food", "15": "location", "17": "object", "19": "phenomenon", "20": "plant", "21": "possession", "23": "quantity",
    "24": "relation", "25": "shape", "26": "state", "27": "substance",
}
WILD = {"animal", "plant"}  # their scientific names are left out


def main(folder):
    synsets, index, _, counts = read(folder)
    nouns = defaultdict(list)
    for lemma, offsets in sorted(index.items()):
        if not lemma.isalpha() or not lemma.isascii() or len(lemma) < 3:
            continue
        if all(any(p[0] == "@i" for p in synsets[o][2]) for o in offsets):
            continue  # names of single things are no common nouns
        tagged = [counts[lemma, i + 1] for i in range(len(offsets))]
        shares = defaultdict(int)
        for o, n in zip(offsets, tagged):
            shares[FILES.get(synsets[o][0])] += n / max(1, sum(tagged))
        usual = FILES.get(synsets[offsets[0]][0])
        for sense in sorted({usual} | {s for s, share in shares.items() if share >= SHARE}, key=str):
            if sense and not (sense in WILD and synsets[offsets[0]][1][0][0].isupper()):
                nouns[sense].append(lemma)
    print("# The lexicographer files of WordNet that hold the usual senses of nouns.")
    print("# Source: WordNet 3.0 (Princeton University, WordNet licence), made by src/lexicons/wordnet_senses.py; do not edit.")
    print("# sense\tnouns")
    for sense, lemmas in sorted(nouns.items()):
        print(sense + "\t" + " ".join(lemmas))


if __name__ == "__main__":
    main(sys.argv[1])
