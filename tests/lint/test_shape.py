"""What pydantic reports becomes one finding for each mistake, under a rule of its own."""

import re
from pathlib import Path
from typing import Any

import pytest

import tremplin.catalog
from tremplin.lint.explain import RULE_NAMES

# A template is worked out before its model sees it; its errors have rules of their own.
WORKED_OUT_BEFORE = {"template-incomplete"}
RESOURCE = """[[resource]]
id = "r"
kind = "book"
title = "T"
languages = ["en"]
free = true
teaches = [{ skill = "writing.clarity", from = 0, to = 1 }]
"""
ITEM = """[[item]]
id = "n"
skill = "writing.clarity"
level = 1
type = "number"
ask = "How many"
explain = "Because"
answer_value = 1
tolerance = 0
"""


def test_every_check_of_the_models_has_a_rule() -> None:
    folder = Path(tremplin.catalog.__path__[0])
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    kinds = set(re.findall(r"(?:PydanticCustomError|invalid)\(\s*\"([a-z-]+)\"", sources))
    assert len(kinds) > 20
    known = {*RULE_NAMES, "no-language", *WORKED_OUT_BEFORE}
    assert kinds <= known


@pytest.mark.parametrize(
    ("base", "change", "expected"),
    [
        # A plain text stands for both languages, and is wrong once.
        (RESOURCE, ('title = "T"', 'title = ""'), [("wrong-length", 4)]),
        (RESOURCE, ('title = "T"', 'title = "\\u0007"'), [("control-character", 4)]),
        (RESOURCE, ('title = "T"', "title = 3"), [("wrong-type", 4)]),
        (RESOURCE, ('title = "T"', "title = {}"), [("missing-language", 4)]),
        (RESOURCE, ('title = "T"', 'title.de = "T"'), [("unknown-key", 4)]),
        # Where a number or a list may stand, what is wrong is said once.
        (
            ITEM,
            ("tolerance = 0", 'tolerance = 0\nparameters.difficulty = "x"'),
            [("wrong-type", 10)],
        ),
        (
            ITEM,
            ("tolerance = 0", "tolerance = 0\nparameters.guessing = 1.5"),
            [("out-of-range", 10)],
        ),
        (
            ITEM,
            ("tolerance = 0", "tolerance = 0\nparameters.guessing = [2]"),
            [("out-of-range", 10)],
        ),
        (ITEM, ("tolerance = 0", "tolerance = 0\nparameters.guessing = {}"), [("wrong-type", 10)]),
        (RESOURCE, ('["en"]', "5"), [("wrong-type", 5)]),
        (RESOURCE, ("free = true", "free = true\nafter = 5"), [("wrong-type", 7)]),
        (RESOURCE, ("free = true", "free = [true]"), [("wrong-type", 6)]),
        (RESOURCE, ("free = true", "free = true\nhours = [1]"), [("wrong-type", 7)]),
        (RESOURCE, ("from = 0", "from = [0]"), [("wrong-type", 7)]),
        # All keys that a table lacks are one mistake; a misspelt one is not missing as well.
        (RESOURCE, ("from = 0, to = 1", ""), [("missing-key", 7)]),
        (RESOURCE, ("from = 0, to = 1", "form = 0, to = 1"), [("unknown-key", 7)]),
        # The type of an item decides what else it holds.
        (ITEM, ('type = "number"\n', ""), [("missing-key", 1)]),
        (ITEM, ("type =", "tpye ="), [("unknown-key", 5)]),
        (ITEM, ('"number"', '"nubmer"'), [("unknown-value", 5)]),
        (ITEM, ('"number"', "7"), [("unknown-value", 5)]),
        (ITEM, ('"number"\n', '"nubmer"\nzzz = 1\n'), [("unknown-value", 5), ("unknown-key", 6)]),
        # Dates and numbers are not interchangeable with what looks like them.
        (RESOURCE, ("free = true", 'free = true\nchecked = "2026-11-20"'), [("wrong-type", 7)]),
        (RESOURCE, ("free = true", "free = true\nyear = 2020.5"), [("wrong-type", 7)]),
        (RESOURCE, ("free = true", "free = 1"), [("wrong-type", 6)]),
        (RESOURCE, ("from = 0", "from = true"), [("wrong-type", 7)]),
        # Two mistakes of one entry are two diagnostics.
        (
            RESOURCE,
            ("free = true", "free = 1\npages = 0"),
            [("wrong-type", 6), ("out-of-range", 7)],
        ),
        (RESOURCE, ('"book"', '"bok"'), [("unknown-value", 3)]),
    ],
)
def test_each_mistake_is_found_once(
    base: str, change: tuple[str, str], expected: list[tuple[str, int]], check_on_top: Any
) -> None:
    found = check_on_top(base.replace(*change))
    assert [(diagnostic.rule, diagnostic.line) for diagnostic in found] == expected
