import itertools
import random
import tempfile
import unittest

import numpy as np
import torch

from dateline_training import export, losses, scores, tree
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
        self.assertEqual([(0, 1, "PER")], spans(scores.name_tags(score))[:1])
        self.assertNotEqual(TAG["I-LOC"], scores.name_tags(score)[1])

    def test_loss_is_nothing_when_all_probability_is_on_what_may_be_right(self):
        score = torch.full((1, 1, len(NAMES)), -50.0)
        score[0, 0, NAMES.index("B-MISC")] = 50
        self.assertAlmostEqual(0, losses._names(score, torch.tensor([[NOT_MAIN]])).item(), places=4)
        self.assertGreater(losses._names(score, torch.tensor([[TAG["B-PER"]]])).item(), 10)


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
