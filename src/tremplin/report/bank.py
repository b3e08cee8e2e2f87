"""What a check of a whole question bank tells: as values, and as one JSON object."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from tremplin.language.localized import LANGUAGES, Language
from tremplin.lint.bank import TYPED, Bank, Cell
from tremplin.lint.bank_check import check_bank
from tremplin.lint.diagnostic import Diagnostic, Finding
from tremplin.lint.guessers import STRATEGIES, chance, puzzles, won
from tremplin.lint.parse import Loaded
from tremplin.lint.place import words
from tremplin.lint.render import one_as_data
from tremplin.lint.rules.bank_guessing import (
    COMBINED,
    CONSTANTS,
    MOST_CONSTANT,
    most_allowed,
    shares_won,
    typed_items,
    won_by_constant,
)
from tremplin.lint.rules.bank_mix import LEAST_TYPED, MOST_SINGLE, SINGLE

MOST_WARNED: Final = 0.10
"""The share of items that may have a warning."""
_DIGITS: Final = 6


@dataclass(frozen=True)
class Guess:
    """How often a strategy that knows nothing wins in a language."""

    strategy: str
    share: float
    most: float
    wins: tuple[str, ...]
    """The items that it surely wins; none for the combined guesser."""

    @property
    def is_too_often(self) -> bool:
        """Whether it wins more than it may."""
        return self.share > self.most


@dataclass(frozen=True)
class BankReport:
    """A bank with everything that was found in it."""

    content: str
    """Fingerprint of the content."""
    bank: Bank
    loaded: Loaded

    @cached_property
    def of_bank(self) -> tuple[Finding, ...]:
        """What is wrong with the bank as a whole."""
        return check_bank(self.bank)

    @cached_property
    def guesses(self) -> dict[Language, list[Guess]]:
        """Each strategy in each language."""
        return {language: self._guesses(language) for language in LANGUAGES}

    def _guesses(self, language: Language) -> list[Guess]:
        found = puzzles(self.bank.items, language)
        wins = {
            name: tuple(p.item for p in found if won(p, scores(p)) == 1)
            for name, scores in STRATEGIES.items()
        }
        return [
            Guess(name, share, most_allowed(name, found), wins.get(name, ()))
            for name, share in shares_won(found).items()
        ]

    @property
    def errors(self) -> list[Diagnostic]:
        """The errors of single entries."""
        return [d for d in self.loaded.diagnostics if d.severity == "error"]

    @property
    def warnings(self) -> list[Diagnostic]:
        """The warnings that nobody has accepted."""
        return [d for d in self.loaded.diagnostics if d.severity == "warning"]

    @property
    def warned_share(self) -> float:
        """The share of items with a warning, accepted or not."""
        return len(self.loaded.warned) / max(1, len(self.bank.items))

    @property
    def bank_errors(self) -> list[Finding]:
        """The bars that the bank as a whole misses."""
        return [finding for finding in self.of_bank if finding.severity == "error"]

    @property
    def bank_warnings(self) -> list[Finding]:
        """What to look at in the bank as a whole."""
        return [finding for finding in self.of_bank if finding.severity == "warning"]

    @property
    def is_good(self) -> bool:
        """Whether there is no error, few warnings, each accepted, and no bar missed."""
        sound = not self.errors and not self.warnings and not self.bank_errors
        return sound and self.warned_share <= MOST_WARNED


def bank_object(report: BankReport, language: Language) -> dict[str, Any]:
    """The report as one JSON object."""
    bank = report.bank
    accepted = [{**one_as_data(a.diagnostic), "reason": a.reason} for a in report.loaded.accepted]
    return {
        "schema": "tremplin/bank",
        "version": 1,
        "content": report.content,
        "good": report.is_good,
        "items": len(bank.items),
        "playable": {code: len(bank.playable(code)) for code in LANGUAGES},
        "templates": sum(item.template is not None for item in bank.items),
        "ratings": len(bank.rated),
        "types": dict(bank.types().most_common()),
        "mix": _mix(bank),
        "skills": _skills(bank.cells),
        "guessers": {code: _guessers(report, code) for code in LANGUAGES},
        "constants": {code: _constants(bank, code) for code in LANGUAGES},
        "bank": [_finding(finding, language) for finding in report.of_bank],
        "errors": [one_as_data(diagnostic) for diagnostic in report.errors],
        "warnings": [one_as_data(diagnostic) for diagnostic in report.warnings],
        "accepted": accepted,
        "warned": {
            "items": sorted(report.loaded.warned),
            "share": round(report.warned_share, _DIGITS),
            "most": MOST_WARNED,
        },
    }


def _mix(bank: Bank) -> dict[str, float]:
    return {
        "single": round(bank.share(SINGLE), _DIGITS),
        "most_single": MOST_SINGLE,
        "typed": round(bank.share(TYPED), _DIGITS),
        "least_typed": LEAST_TYPED,
    }


def _skills(cells: Sequence[Cell]) -> dict[str, dict[str, Any]]:
    """By skill, level and language: how many items of each type."""
    found: dict[str, dict[str, Any]] = {}
    for cell in cells:
        found.setdefault(cell.skill, {})[str(cell.level)] = {
            language: counts_of_types(cell, language) for language in LANGUAGES
        }
    return found


def counts_of_types(cell: Cell, language: Language) -> dict[str, int]:
    """How many items of a cell there are of each type, in a language."""
    types = [item.type for item in cell.playable(language)]
    return {name: types.count(name) for name in sorted(set(types))}


def _guessers(report: BankReport, language: Language) -> dict[str, Any]:
    found = puzzles(report.bank.items, language)
    return {
        "items": len(found),
        "chance": round(chance(found), _DIGITS),
        "strategies": {
            guess.strategy: {
                "won": round(guess.share, _DIGITS),
                "most": round(guess.most, _DIGITS),
                **({} if guess.strategy == COMBINED else {"items": list(guess.wins)}),
            }
            for guess in report.guesses[language]
        },
    }


def _constants(bank: Bank, language: Language) -> dict[str, Any]:
    typed = typed_items(bank, language)
    won_by = {a: won_by_constant(typed, language, a) for a in CONSTANTS[language]}
    return {"items": len(typed), "most": MOST_CONSTANT, "won": won_by}


def _finding(finding: Finding, language: Language) -> dict[str, str]:
    message, advice = words(finding, language)
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": message,
        "help": advice,
    }
