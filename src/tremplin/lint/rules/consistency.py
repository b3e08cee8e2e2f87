"""Rules about values that must agree with one another inside one entry."""

from collections.abc import Callable, Iterable
from typing import Final

from tremplin.lint.diagnostic import Finding, Place
from tremplin.lint.problem import Problem


def _first(indices: Iterable[int]) -> int:
    return next(iter(indices), 0)


def variance_sum(problem: Problem) -> Finding:
    """The shares of the population do not sum to 1.

    Ability has variance 1, split into what all skills share, what a domain shares, and what a
    skill has alone. Change one of the three.

    Wrong:
        [population]
        general = 0.5
        domain = 0.25
        specific = 0.4

    Right:
        [population]
        general = 0.35
        domain = 0.25
        specific = 0.4
    """
    return problem.finding(at="header")


def level_count(problem: Problem) -> Finding:
    """The descriptions of a skill's levels are not five.

    Levels 1 to 5 have one sentence each; level 0 has none. Write five.

    Wrong:
        [[skill]]
        id = "programming.python"
        name = "Python"
        levels.en = ["Reads code", "Writes a loop", "Writes a module"]

    Right:
        [[skill]]
        id = "programming.python"
        name = "Python"
        levels.en = ["Reads code", "Writes a loop", "Tests", "Packages", "Designs libraries"]
    """
    levels = problem.value["levels"]
    if not isinstance(levels, dict):
        return problem.finding("levels")
    wrong = next(language for language, texts in levels.items() if len(texts) != 5)
    return problem.finding("levels", wrong)


def twin_lines(problem: Problem) -> Finding:
    """A list of an item has not as many entries in French as in English.

    Its accepted orders or pairs hold for both languages. Write the same entries in both.

    Wrong:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Noter", "Trier", "Rédiger", "Relire"]
        lines.en = ["Read", "Note", "Sort", "Write"]

    Right:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Noter", "Trier", "Rédiger", "Relire"]
        lines.en = ["Read", "Note", "Sort", "Write", "Reread"]
    """
    for name in ("lines", "left", "right"):
        lists = problem.value.get(name)
        if isinstance(lists, dict) and len(lists.get("fr", ())) != len(lists.get("en", ())):
            return problem.finding(name, "en", key=name)
    return problem.finding(at="header", key="lines")


def line_count(problem: Problem) -> Finding:
    """There are too few or too many lines to put in order.

    With three lines luck decides; with more than seven, patience. Five lines serve best.

    Wrong:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Relire"]
        lines.en = ["Read", "Reread"]
        orders = [[0, 1]]

    Right:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Noter", "Trier", "Rédiger", "Relire"]
        lines.en = ["Read", "Note", "Sort", "Write", "Reread"]
        orders = [[0, 1, 2, 3, 4]]
    """
    return problem.finding("lines", at="key")


def not_a_permutation(problem: Problem) -> Finding:
    """An accepted order does not name every line exactly once.

    Lines are numbered from 0. Write each number once.

    Wrong:
        [[item]]
        type = "order"
        orders = [[0, 1, 2, 3, 3]]

    Right:
        [[item]]
        type = "order"
        orders = [[0, 1, 2, 3, 4]]
    """
    orders = problem.value["orders"]
    wrong = _first(i for i, order in enumerate(orders) if str(order) == problem.context["order"])
    return problem.finding("orders", wrong)


def wrong_value_accepted(problem: Problem) -> Finding:
    """An answer that stands for an error would be accepted as right.

    Narrow the tolerance, or correct the wrong answer.

    Wrong:
        [[item]]
        type = "number"
        answer_value = 12
        tolerance = 0.5
        wrong_values = [12.4]

    Right:
        [[item]]
        type = "number"
        answer_value = 12
        tolerance = 0.2
        wrong_values = [12.4]
    """
    name = "wrong" if "wrong" in problem.value else "wrong_values"
    values = problem.value[name]
    wrong = _first(i for i, value in enumerate(values) if value == problem.context["value"])
    return problem.finding(name, wrong)


def accepts_nothing(problem: Problem) -> Finding:
    """A short-text item accepts no form at all.

    List the forms that are right, in lower case.

    Wrong:
        [[item]]
        type = "short-text"
        accept = []

    Right:
        [[item]]
        type = "short-text"
        accept = ["3.0.0"]
    """
    return problem.finding("accept", at="key")


def missing_language(problem: Problem) -> Finding:
    """A text has no version in a language that it needs.

    Everybody reads tremplin in their own language. Give the text in French (`fr`) and in English
    (`en`). Titles of resources need one language only; an item that exists in one language says
    so with `language = "fr"` or `language = "en"`.

    Wrong:
        [[item]]
        type = "number"
        unit.fr = "mots"

    Right:
        [[item]]
        type = "number"
        unit.fr = "mots"
        unit.en = "words"
    """
    at: Place = "header" if isinstance(problem.path[-1], int) else "key"
    return Finding("missing-language", problem.path, at=at, case="both")


def core_not_required(problem: Problem) -> Finding:
    """A skill is weighed in a role that does not require it.

    `core` and `weights` say how much a shortfall counts, so `required` must give the level.

    Wrong:
        [[role]]
        id = "analyst"
        name = "Analyst"
        required = { "programming.python" = 3 }
        core = ["programming.data"]

    Right:
        [[role]]
        id = "analyst"
        name = "Analyst"
        required = { "programming.python" = 3 }
        core = ["programming.python"]
    """
    skill = problem.context["skill"]
    core = problem.value.get("core", [])
    if skill in core:
        return problem.finding("core", core.index(skill))
    return problem.finding("weights", skill, at="key")


def no_amount(problem: Problem) -> Finding:
    """A pay figure has no amount.

    Give `min` and `max`, or `point`, as the source says.

    Wrong:
        [[salary]]
        region = "France"

    Right:
        [[salary]]
        region = "France"
        point = 42000
    """
    return problem.finding(at="header")


RULES: Final[tuple[Callable[[Problem], Finding], ...]] = (
    variance_sum,
    level_count,
    twin_lines,
    line_count,
    not_a_permutation,
    wrong_value_accepted,
    accepts_nothing,
    missing_language,
    core_not_required,
    no_amount,
)
