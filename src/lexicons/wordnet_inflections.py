#!/usr/bin/env python3
"""Makes the two tables from which lemmas are found, out of WordNet 3.0.

    python3 src/lexicons/wordnet_inflections.py /usr/share/wordnet src/main/resources/org/dateline/annotate

The folder of WordNet holds index.*, *.exc and cntlist.rev (Debian: package wordnet-base).
"""
import collections
import re
import sys

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv"}
SENSE_PARTS = {"1": "NOUN", "2": "VERB", "3": "ADJ", "4": "ADV", "5": "ADJ"}


def read_counts(wordnet):
    """How often each lemma occurs in WordNet's corpus."""
    counts = collections.Counter()
    for line in open(f"{wordnet}/cntlist.rev"):
        key, _, count = line.split()
        lemma, sense = key.split("%")
        counts[SENSE_PARTS[sense[0]], lemma] += int(count)
    return counts


def read_lemmas(wordnet):
    lemmas = {}
    for part, name in PARTS.items():
        words = (line.split()[0] for line in open(f"{wordnet}/index.{name}") if line[0] != " ")
        lemmas[part] = {w for w in words if re.fullmatch(r"[a-z]+(-[a-z]+)*", w)}
    return lemmas


def irregular_forms(wordnet, counts, lemmas):
    """Form to its commonest lemma, unless the form is a commoner lemma of its own."""
    forms = {}
    for part, name in PARTS.items():
        for line in open(f"{wordnet}/{name}.exc"):
            form, *candidates = line.split()
            candidates = [c for c in candidates if c != form and "_" not in c]
            if "_" in form or not candidates:
                continue
            best = max(candidates, key=lambda c: counts[part, c])
            own = form in lemmas[part] and counts[part, form] > counts[part, best] and not form.endswith("men")
            if not own:
                forms[part, form] = best
    return forms


def is_comparative(word, adjectives):
    match = re.fullmatch("(.*?)(i?)(er|est)", word)
    if not match:
        return False
    stem = match.group(1) + ("y" if match.group(2) else "")
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in adjectives
    return doubled or bool({stem, stem + "e"} & adjectives)


def is_own_in_s(noun, counts, nouns):
    """A noun in -s that is twice as common as what is left without the s, or that leaves no noun: news, physics."""
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")):
        return False
    if noun.endswith("ies"):
        regular = noun[:-3] + "y"
    else:
        regular = noun[:-2] if re.search(r"(ss|x|z|ch|sh)es$", noun) else noun[:-1]
    singulars = [s for s in {noun[:-1], regular} if s in nouns]
    return not singulars or 2 * max(counts["NOUN", s] for s in singulars) < counts["NOUN", noun]


def base_forms(counts, lemmas):
    base = {("VERB", w) for w in lemmas["VERB"]}
    base |= {
        ("ADJ", w)
        for w in lemmas["ADJ"]
        if len(w) <= 8 and "-" not in w and counts["ADJ", w] > 0 and not is_comparative(w, lemmas["ADJ"])
    }
    for w in lemmas["NOUN"]:
        keeps_e = re.search(r"(s|x|z|ch|sh|o)e$|ie$", w)
        no_plural = w.endswith("men") and w[:-2] + "an" not in lemmas["NOUN"]
        if "-" not in w and (keeps_e or no_plural or is_own_in_s(w, counts, lemmas["NOUN"])):
            base.add(("NOUN", w))
    return base


LICENCE = "Copyright 2006 by Princeton University, WordNet 3.0 licence; made by src/lexicons/wordnet_inflections.py."


def main(wordnet, out):
    counts, lemmas = read_counts(wordnet), read_lemmas(wordnet)
    with open(f"{out}/irregular-forms.tsv", "w") as file:
        file.write(
            "# Irregular inflected forms: part of speech, form, lemma.\n"
            f"# Source: exception lists (*.exc) of WordNet 3.0, {LICENCE}\n"
            "# Single words; of several lemmas the commonest in its corpus; without forms that are a commoner lemma of their own.\n"
        )
        for (part, form), lemma in sorted(irregular_forms(wordnet, counts, lemmas).items()):
            file.write(f"{part}\t{form}\t{lemma}\n")
    with open(f"{out}/base-forms.tsv", "w") as file:
        file.write(
            '# Base forms that tell apart what spelling alone cannot ("hoped" of hope, "hopped" of hop; "movies", "cities"; "news"): part of speech, lemma.\n'
            f"# Source: WordNet 3.0 (index.*, cntlist.rev), {LICENCE}\n"
            "# All verbs; adjectives of at most 8 letters that its corpus has, without comparatives; nouns in -se -xe -ze -che -she -oe -ie, in -men that are no plural,\n"
            "# and in -s that are twice as common in its corpus as what is left without the s.\n"
        )
        for part, lemma in sorted(base_forms(counts, lemmas)):
            file.write(f"{part}\t{lemma}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
