"""Checks a question bank as a whole."""

from collections.abc import Callable, Iterator
from typing import Final

from tremplin.lint.bank import Bank
from tremplin.lint.diagnostic import Finding
from tremplin.lint.rules import bank_coverage, bank_guessing, bank_mix

RULES: Final[tuple[Callable[[Bank], Iterator[Finding]], ...]] = (
    *bank_coverage.RULES,
    *bank_mix.RULES,
    *bank_guessing.RULES,
)


def check_bank(bank: Bank) -> tuple[Finding, ...]:
    """Everything that is wrong with the bank as a whole; it has no place in a file."""
    return tuple(finding for rule in RULES for finding in rule(bank))
