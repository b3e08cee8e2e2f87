"""Rules about items whose answer is an edited text."""

from collections.abc import Iterator
from typing import Final

from tremplin.catalog.items import RepairItem
from tremplin.catalog.repair_rules import repair_category, rules_met
from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.problem import Problem

_FEWEST: Final = {"pass": 2, "fail": 3}


def twin_rule_id(problem: Problem) -> Finding:
    """Two criteria of an item have the same name.

    What a text meets is told by name. Give each criterion its own.

    Wrong:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 40, critical = true },
            { id = "short", kind = "min_words", count = 5 },
            { id = "closed", kind = "balanced" },
        ]

    Right:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6, critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]", critical = true },
        ]
    """
    names = [rule.get("id") for rule in problem.value["rule"]]
    first = names.index(problem.context["name"])
    return problem.finding("rule", names.index(problem.context["name"], first + 1), "id")


def no_critical_rule(problem: Problem) -> Finding:
    """No criterion of an item is critical.

    Then a text that misses the point could still earn half. Mark what it must meet.

    Wrong:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6 },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]" },
        ]

    Right:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6, critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]", critical = true },
        ]
    """
    return problem.finding(at="header")


def rule_incomplete(problem: Problem) -> Finding:
    """A criterion lacks what its kind needs.

    `regex` needs a `pattern`, counts need `count`, comparisons with words need `texts`, `json`
    needs `keys`.

    Wrong:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]", critical = true },
        ]

    Right:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6, critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]", critical = true },
        ]
    """
    return problem.finding(at="header")


def invalid_pattern(problem: Problem) -> Finding:
    """A regular expression cannot be read.

    It follows the syntax of Python. Close its brackets, and put it between apostrophes, where
    backslashes stand for themselves.

    Wrong:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6, critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9", critical = true },
        ]

    Right:
        [[item]]
        type = "repair"
        rule = [
            { id = "short", kind = "max_words", count = 6, critical = true },
            { id = "long", kind = "min_words", count = 2 },
            { id = "number", kind = "regex", pattern = "[0-9]", critical = true },
        ]
    """
    return problem.finding("pattern", at="key")


def repair_vectors(path: Path, item: RepairItem, language: Language) -> Iterator[Finding]:
    """A stored text is not graded as the item says, or too few are stored.

    `pass` holds at least two texts that meet every criterion, `fail` at least three that do not;
    the text to edit and the question itself must not pass either. Correct the criteria, or the
    texts.

    Wrong:
        [[item]]
        type = "repair"
        pass.fr = ["Réponds en 3 mots", "Réponds brièvement"]
        pass.en = ["Answer in 3 words", "Answer briefly"]

    Right:
        [[item]]
        type = "repair"
        pass.fr = ["Réponds en 3 mots", "Réponds en 5 mots"]
        pass.en = ["Answer in 3 words", "Answer in 5 words"]
    """
    for name, texts in (("pass", item.passes), ("fail", item.fails)):
        given = texts.pick(language) if texts else []
        place = (*path, name, language)
        values = {"key": name, "language": language, "n": len(given), "least": _FEWEST[name]}
        if len(given) < _FEWEST[name]:
            yield Finding("repair-vectors", place, case="few", values=values)
        for index, text in enumerate(given):
            if (_category(item, text, language) == 2) != (name == "pass"):
                yield Finding("repair-vectors", (*place, index), case=name, values=values)
    for name in ("start", "ask"):
        if _category(item, getattr(item, name).pick(language), language) == 2:
            yield Finding("repair-vectors", (*path, name, language), case=name)


def _category(item: RepairItem, text: str, language: Language) -> int:
    return repair_category(
        item.rule, rules_met(item.rule, text, item.start.pick(language), language)
    )


RULES: Final = (twin_rule_id, no_critical_rule, rule_incomplete, invalid_pattern)
