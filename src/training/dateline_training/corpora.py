"""The corpora under one folder, and which part of each is trained on."""
from dataclasses import dataclass
from pathlib import Path

from . import names, propbank, treebank

LONGEST = 120
"""Longer sentences are rare and cost much memory: left out of training."""


@dataclass
class Corpora:
    train: list
    dev: dict


def read(folder):
    """Everything but GUM's non-commercial genres. WikiGold's every fifth document and the last of CrossNER's dev are kept for measuring."""
    folder = Path(folder)
    ewt, ewt_dev = (treebank.read(folder / f"ud-ewt/{x}.conllu") for x in ("train", "dev"))
    gum, gum_dev = (treebank.read(folder / f"gum/{x}.conllu") for x in ("train", "dev"))
    propbank.attach(ewt + ewt_dev, folder / "propbank-ewt/gold_skel.tar.gz")
    names.attach_uner(ewt, folder / "uner-ewt/train.iob2")
    names.attach_uner(ewt_dev, folder / "uner-ewt/dev.iob2")
    names.attach_gum(gum, names.titles(ewt))
    wiki = names.read_wikigold(folder / "wikigold/CONLL-format/data/wikigold.conll.txt")
    politics = names.read_politics(folder / "crossner-politics/dev.txt")
    train = ewt + gum + [s for i, d in enumerate(wiki) if i % 5 != 4 for s in d]
    train += names.read_politics(folder / "crossner-politics/train.txt") + politics[:400]
    dev = {"ewt": ewt_dev, "gum": gum_dev, "wikigold": [s for d in wiki[4::5] for s in d], "politics": politics[400:]}
    return Corpora([s for s in train if len(s.words) <= LONGEST], dev)
