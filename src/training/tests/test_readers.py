import unittest

from dateline_training import names, propbank, treebank
from dateline_training.noise import spans
from dateline_training.sentence import ANY_NAME, NOT_MAIN, TAG, Sentence


def gum(rows):
    """A sentence out of (word, UPOS, head, MISC)."""
    return Sentence("x", [r[0] for r in rows], [r[1] for r in rows], heads=[r[2] for r in rows], misc=[r[3] for r in rows])


class TreebankTest(unittest.TestCase):
    def test_head_of_a_span_is_its_highest_word(self):
        heads = [2, 3, 0, 6, 6, 3]
        self.assertEqual(1, treebank.head_of(heads, 0, 2))
        self.assertEqual(5, treebank.head_of(heads, 3, 6))

    def test_of_several_the_one_nearest_the_root(self):
        self.assertEqual(2, treebank.head_of([4, 1, 4, 0], 1, 3))


class PropBankTest(unittest.TestCase):
    def test_spans_become_their_heads(self):
        column = ["(ARG0*", "*)", "(V*)", "(ARGM-TMP*)"]
        self.assertEqual({1: "A0", 3: "AM-TMP"}, propbank._roles(column, [2, 3, 0, 3], 2))

    def test_continued_verbs_are_no_arguments(self):
        self.assertEqual({}, propbank._roles(["(V*)", "(C-V*)"], [0, 1], 0))


class NamesTest(unittest.TestCase):
    def test_iob1_becomes_bio(self):
        self.assertEqual(["B-ORG", "I-ORG", "O", "B-PER", "B-LOC"], names._begin_each_name(["I-ORG", "I-ORG", "O", "I-PER", "I-LOC"]))

    def test_one_word_misc_stays_open(self):
        self.assertEqual([NOT_MAIN, TAG["O"], TAG["B-MISC"], TAG["I-MISC"]], names._open_single_misc(["B-MISC", "O", "B-MISC", "I-MISC"]))

    def test_gum_mention_gives_the_name_inside_it(self):
        s = gum([("the", "DET", 2, "Entity=(1-organization-new-cf1-1-sgl-x-Acme_Corp"), ("Acme", "PROPN", 0, "_"),
                 ("of", "ADP", 4, "_"), ("Ohio", "PROPN", 2, "Entity=1)"), ("grew", "VERB", 2, "_")])
        names.attach_gum([s], set())
        self.assertEqual([(1, 4, "ORG")], spans(s.names))
        self.assertEqual(NOT_MAIN, s.names[4])

    def test_a_title_is_no_part_of_a_name(self):
        for heads in ((0, 1), (2, 0)):
            s = gum([("President", "PROPN", heads[0], "Entity=(1-person-new-cf1-1-sgl-x-Ann_Lee"), ("Lee", "PROPN", heads[1], "Entity=1)")])
            names.attach_gum([s], {"President"})
            self.assertEqual([(1, 2, "PER")], spans(s.names))

    def test_a_title_alone_stays_open(self):
        s = gum([("President", "PROPN", 0, "Entity=(1-person-new-cf1-1-sgl-x-Ann_Lee)")])
        names.attach_gum([s], {"President"})
        self.assertEqual([ANY_NAME], s.names)

    def test_a_proper_noun_without_a_mention_stays_open(self):
        s = gum([("Zeta", "PROPN", 0, "_")])
        names.attach_gum([s], set())
        self.assertEqual([ANY_NAME], s.names)

    def test_an_organization_that_is_elsewhere_a_place_is_a_place(self):
        a = gum([("Chad", "PROPN", 0, "Entity=(1-organization-new-cf1-1-sgl-x-Chad)")])
        b = gum([("Chad", "PROPN", 0, "Entity=(2-place-new-cf1-1-sgl-x-Chad)")])
        names.attach_gum([a, b], set())
        self.assertEqual([(0, 1, "LOC")], spans(a.names))
