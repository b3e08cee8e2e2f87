"""Rules about items answered by pairing."""

from typing import Final

from tremplin.lint.diagnostic import Finding
from tremplin.lint.problem import Problem


def pair_count(problem: Problem) -> Finding:
    """Not every entry on the left has one partner.

    `pairs` gives, for each entry of `left` in turn, the place of its partner in `right`, counted
    from 0. Write as many numbers as there are entries.

    Wrong:
        [[item]]
        type = "match"
        pairs = [2, 0, 3]

    Right:
        [[item]]
        type = "match"
        pairs = [2, 0, 3, 1]
    """
    return problem.finding("pairs")


def no_such_pair(problem: Problem) -> Finding:
    """A partner is named that is not there.

    Entries of `right` are counted from 0, so of five the last one is 4.

    Wrong:
        [[item]]
        type = "match"
        pairs = [2, 0, 5, 1]

    Right:
        [[item]]
        type = "match"
        pairs = [2, 0, 4, 1]
    """
    return problem.finding("pairs", problem.value["pairs"].index(problem.context["place"]))


def no_spare(problem: Problem) -> Finding:
    """Every entry on the right has one partner on the left, so the last pair is free.

    Add an entry to `right` that fits nothing, or let several entries share classes.

    Wrong:
        [[item]]
        type = "match"
        right.fr = ["Tri", "Résumé", "Extraction", "Traduction"]
        right.en = ["Sorting", "Summary", "Extraction", "Translation"]
        pairs = [2, 0, 3, 1]

    Right:
        [[item]]
        type = "match"
        right.fr = ["Tri", "Résumé", "Extraction", "Traduction", "Correction"]
        right.en = ["Sorting", "Summary", "Extraction", "Translation", "Correction"]
        pairs = [2, 0, 3, 1]
    """
    return problem.finding("right", at="key")


RULES: Final = (pair_count, no_such_pair, no_spare)
