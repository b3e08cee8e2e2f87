"""Rules of a whole bank about coverage: every level of every skill can be measured, in variety."""

from collections.abc import Iterator
from typing import Final

from tremplin.language.localized import LANGUAGES
from tremplin.lint.bank import Bank
from tremplin.lint.diagnostic import Finding

FEWEST_ITEMS: Final = 4
FEWEST_TYPES_IN_CELL: Final = 2
FEWEST_TYPES: Final = 4
LEAST_SPREAD: Final = 0.2
_HAIR: Final = 1e-9


def thin_cell(bank: Bank) -> Iterator[Finding]:
    """A level of a skill has fewer than four items in a language, or all of one type.

    With fewer, one test uses them up, and the level cannot be told from its neighbours. Write
    items for that level, of at least two types.

    Wrong:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

        [[item]]
        id = "bread-a"
        type = "number"
        skill = "cooking.bread"
        level = 3

    Right:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

        [[item]]
        id = "bread-a"
        type = "number"
        skill = "cooking.bread"
        level = 3

        [[item]]
        id = "bread-b"
        type = "number"
        skill = "cooking.bread"
        level = 3

        [[item]]
        id = "bread-c"
        type = "single"
        skill = "cooking.bread"
        level = 3

        [[item]]
        id = "bread-d"
        type = "judge"
        skill = "cooking.bread"
        level = 3
    """
    for cell in bank.cells:
        for language in LANGUAGES:
            items = cell.playable(language)
            values = {"skill": cell.skill, "level": cell.level, "language": language}
            if len(items) < FEWEST_ITEMS:
                counts = {"n": len(items), "least": FEWEST_ITEMS}
                yield Finding("thin-cell", values={**values, **counts})
            elif len({item.type for item in items}) < FEWEST_TYPES_IN_CELL:
                counts = {"n": len(items), "least": FEWEST_TYPES_IN_CELL}
                yield Finding("thin-cell", case="types", values={**values, **counts})


def few_types(bank: Bank) -> Iterator[Finding]:
    """A skill has items of fewer than four types.

    Each type favours some people: one that reads fast, one that writes well. Variety evens it
    out. Write items of other types.

    Wrong:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

        [[item]]
        id = "bread-a"
        type = "number"
        skill = "cooking.bread"

    Right:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

        [[item]]
        id = "bread-a"
        type = "number"
        skill = "cooking.bread"

        [[item]]
        id = "bread-b"
        type = "order"
        skill = "cooking.bread"

        [[item]]
        id = "bread-c"
        type = "single"
        skill = "cooking.bread"

        [[item]]
        id = "bread-d"
        type = "judge"
        skill = "cooking.bread"
    """
    for skill in bank.skills:
        count = len(bank.types(skill))
        if count < FEWEST_TYPES:
            values = {"skill": skill, "n": count, "least": FEWEST_TYPES}
            yield Finding("few-types", values=values)


def missing_rating(bank: Bank) -> Iterator[Finding]:
    """A skill has no self-rating.

    What people say of themselves starts the test near their level. Add an item of type
    `rating` for the skill.

    Wrong:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

    Right:
        [[skill]]
        id = "cooking.bread"
        name = "Bread"

        [[item]]
        id = "rating.cooking.bread"
        type = "rating"
        skill = "cooking.bread"
        ask = { fr = "Que savez-vous faire\\u202f?", en = "What can you do?" }
        zero = { fr = "Rien de tel.", en = "None of this." }
    """
    for skill in bank.skills:
        if skill not in bank.rated:
            yield Finding("missing-rating", values={"skill": skill})


def narrow_shifts(bank: Bank) -> Iterator[Finding]:
    """The items of a level all have nearly the same difficulty.

    Items that differ a little measure a level better than copies of one difficulty. Spread
    `shift` over at least 0.2 within each level of a skill.

    Wrong:
        [[item]]
        id = "number-a"
        type = "number"
        shift = 0.1

        [[item]]
        id = "number-b"
        type = "number"
        shift = 0.2

    Right:
        [[item]]
        id = "number-a"
        type = "number"
        shift = 0.1

        [[item]]
        id = "number-b"
        type = "number"
        shift = -0.1
    """
    for cell in bank.cells:
        shifts = [item.shift for item in cell.items]
        if len(shifts) > 1 and max(shifts) - min(shifts) < LEAST_SPREAD - _HAIR:
            values = {
                "skill": cell.skill,
                "level": cell.level,
                "spread": max(shifts) - min(shifts),
                "least": LEAST_SPREAD,
            }
            yield Finding("narrow-shifts", values=values)


RULES: Final = (thin_cell, few_types, missing_rating, narrow_shifts)
