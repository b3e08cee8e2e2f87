"""The kinds of resources, known without loading the models."""

from typing import Final, Literal, get_args

Kind = Literal[
    "course",
    "specialisation",
    "certification",
    "degree",
    "book",
    "guide",
    "paper",
    "practice",
    "project",
    "tool",
    "community",
    "event",
]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

NOT_BY_DEFAULT: Final = frozenset({"degree", "community", "event", "tool"})
"""Kinds that a plan takes only when asked to."""
