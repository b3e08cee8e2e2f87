"""Rules about which options of an item are right, and what they earn."""

from typing import Any, Final

from tremplin.lint.diagnostic import Finding
from tremplin.lint.problem import Problem


def _options(problem: Problem) -> list[dict[str, Any]]:
    return list(problem.value["option"])


def twin_option_id(problem: Problem) -> Finding:
    """Two options of an item have the same letter.

    An answer is kept by its letter, for ever. Give each option its own.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Oui", en = "Yes" },
            { id = "a", fr = "Non", en = "No" },
            { id = "c", fr = "Parfois", en = "At times" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Oui", en = "Yes" },
            { id = "b", fr = "Non", en = "No" },
            { id = "c", fr = "Parfois", en = "At times" },
        ]
    """
    letter = problem.context["letter"]
    places = [i for i, option in enumerate(_options(problem)) if option.get("id") == letter]
    return problem.finding("option", places[1], "id")


def right_options(problem: Problem) -> Finding:
    """The number of right options does not fit the type of the item.

    A `single` item has one right option; a `multiple` item has at least two, and at least one that
    is not right. Change `right` on the options, or the type of the item.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Oui", en = "Yes" },
            { id = "b", right = true, fr = "Non", en = "No" },
            { id = "c", fr = "Parfois", en = "At times" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Oui", en = "Yes" },
            { id = "b", fr = "Non", en = "No" },
            { id = "c", fr = "Parfois", en = "At times" },
        ]
    """
    case = "single" if "most" not in problem.context else "multiple"
    options = _options(problem)
    marked = [i for i, option in enumerate(options) if option.get("right")]
    denied = [i for i, option in enumerate(options) if option.get("right") is False]
    too_many = len(marked) > (1 if case == "single" else problem.context["most"])
    if too_many:
        return problem.finding("option", marked[-1], "right", case=case)
    if len(denied) == 1:
        return problem.finding("option", denied[0], "right", case=case)
    return problem.finding(at="header", case=case)


def judge_credit(problem: Problem) -> Finding:
    """The credits of a judgement are not one 2, at most two 1 and at least one 0.

    One course of action is best, others are acceptable or poor; without that, luck decides. Give
    every option a `credit`, and the 2 to one of them.

    Wrong:
        [[item]]
        type = "judge"
        option = [
            { id = "a", credit = 2, fr = "Corriger", en = "Correct it" },
            { id = "b", credit = 2, fr = "Signaler", en = "Report it" },
            { id = "c", credit = 0, fr = "Attendre", en = "Wait" },
        ]

    Right:
        [[item]]
        type = "judge"
        option = [
            { id = "a", credit = 2, fr = "Corriger", en = "Correct it" },
            { id = "b", credit = 1, fr = "Signaler", en = "Report it" },
            { id = "c", credit = 0, fr = "Attendre", en = "Wait" },
            { id = "d", credit = 0, fr = "Effacer", en = "Erase" },
        ]
    """
    credits = [option.get("credit") for option in _options(problem)]
    if None in credits:
        return problem.finding("option", credits.index(None), at="header", case="none")
    for credit, most in ((2, 1), (1, 2)):
        places = [i for i, given in enumerate(credits) if given == credit]
        if len(places) > most:
            return problem.finding("option", places[most], "credit")
    return problem.finding(at="header")


RULES: Final = (twin_option_id, right_options, judge_credit)
