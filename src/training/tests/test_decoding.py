import itertools
import json
import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from dateline_training import document, export, losses, tree
from dateline_training.noise import Noise, read_places, spans
from dateline_training.pieces import LOWER, TITLE, UPPER, case_of
from dateline_training.sentence import NAMES, NOT_MAIN, TAG, Sentence


def best_by_trial(matrix):
    """The best tree with one root, among all assignments of heads."""
    n = len(matrix)
    best = (-np.inf, None)
    for heads in itertools.product(range(n), repeat=n - 1):
        heads = (0,) + heads
        if sum(h == 0 for h in heads[1:]) == 1 and all(reaches_root(heads, i) for i in range(1, n)):
            best = max(best, (sum(matrix[i, heads[i]] for i in range(1, n)), heads))
    return best


def reaches_root(heads, i):
    for _ in heads:
        i = heads[i]
    return i == 0


class TreeTest(unittest.TestCase):
    def test_equals_trial_of_all_trees(self):
        generator = np.random.default_rng(7)
        for n in (2, 3, 4, 5):
            for _ in range(60):
                matrix = generator.normal(size=(n, n))
                score, heads = best_by_trial(matrix)
                self.assertEqual(heads, tuple(tree.decode(matrix)))


class NamesTest(unittest.TestCase):
    def test_a_name_never_starts_inside(self):
        score = np.zeros((2, len(NAMES)))
        score[0, NAMES.index("B-PER")] = 4
        score[1, NAMES.index("I-LOC")] = 3
        self.assertEqual([(0, 1, "PER")], document.read(score)[:1])

    def test_loss_is_nothing_when_all_probability_is_on_what_may_be_right(self):
        score = torch.full((1, 1, len(NAMES)), -50.0)
        score[0, 0, NAMES.index("B-MISC")] = 50
        self.assertAlmostEqual(0, losses._names(score, torch.tensor([[NOT_MAIN]])).item(), places=4)
        self.assertGreater(losses._names(score, torch.tensor([[TAG["B-PER"]]])).item(), 10)


class DocumentTest(unittest.TestCase):
    """The examples that the Java tests read too."""

    def setUp(self):
        examples = Path(__file__).parents[2] / "test/resources/org/dateline/annotate/name-memory.json"
        self.documents = [d["sentences"] for d in json.loads(examples.read_text(encoding="utf8"))["documents"]]

    def test_equals_the_examples(self):
        for sentences in self.documents:
            given = [(s["words"], s["scores"]) for s in sentences]
            for s, names, weighed in zip(sentences, document.names(given), document.weigh(given)):
                self.assertEqual([tuple(n) for n in s["names"]], names)
                np.testing.assert_allclose(weighed - weighed[:, :1], np.array(s["weighed"]) - np.array(s["weighed"])[:, :1], atol=2e-4)

    def test_a_sentence_without_others_keeps_its_names_but_for_misc(self):
        given = [(["Ann", "Lee", "left"], np.array([[0, 3, 0, 0, 0, 2, 0, 1.5, 0], [0, 0, 3, 0, 0, 0, 2, 0, 1.5], [5, 0, 0, 0, 0, 0, 0, 0, 0]]))]
        self.assertEqual([[(0, 2, "PER")]], document.names(given))

    def test_what_is_cut_or_new_in_view_of_the_others_is_undone(self):
        watch, pie = self.documents[1], self.documents[2]
        for sentences, index in ((watch, 2), (pie, 0)):
            weighed = document.weigh([(s["words"], s["scores"]) for s in sentences])
            self.assertNotEqual([tuple(n) for n in sentences[index]["names"]], document.read(weighed[index]))


class NoiseTest(unittest.TestCase):
    def test_cases(self):
        self.assertEqual([LOWER, TITLE, UPPER, TITLE], [case_of(w) for w in ("word", "Word", "WORD", "I")])

    def test_renaming_keeps_type_and_length(self):
        gold = [TAG["B-PER"], TAG["I-PER"], TAG["O"]]
        s = [Sentence("a", ["Ann", "Lee", "left"], names=gold), Sentence("b", ["Bo", "Ray", "came"], names=gold)]
        noise, random_ = Noise(s), random.Random(1)
        seen = {" ".join(noise.words(s[0], random_)) for _ in range(200)}
        self.assertEqual({"Ann Lee left", "Bo Ray left", "Ann Ray left", "Bo Lee left"}, seen)

    def test_places_of_the_gazetteer_take_the_place_of_others(self):
        s = [Sentence("a", ["Oslo", "slept"], names=[TAG["B-LOC"], TAG["O"]])]
        noise, random_ = Noise(s, [("Aachen",), ("New", "York")]), random.Random(1)
        self.assertEqual({"Oslo slept", "Aachen slept"}, {" ".join(noise.words(s[0], random_)) for _ in range(200)})

    def test_places_are_read_without_comments_and_brackets(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
            file.write("# slug\tname\na\tNew York\tx\nb\tGeorgia (country)\tx\n")
            file.flush()
            self.assertEqual([("New", "York")], read_places(file.name))


class ExportTest(unittest.TestCase):
    def test_mean_of_weights(self):
        found = export.mean([{"w": torch.tensor([1.0, 2.0])}, {"w": torch.tensor([3.0, 6.0])}])
        self.assertEqual([2.0, 4.0], found["w"].tolist())
