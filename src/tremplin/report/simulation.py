"""What simulated persons tell of a bank: as values, as one JSON object, and as text."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import number, percent
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.bank import ItemBank
from tremplin.measure.holes import FEWEST_ITEMS, LEAST_INFORMATION, Cell
from tremplin.measure.simulate import Figures, Outcome
from tremplin.measure.target import Target
from tremplin.report.layout import heading, paragraph, rows, sections, shortened
from tremplin.report.names import role_name, skill_name

DIGITS: Final = 6
MOST_USED: Final = 5
"""Items named as the most used."""
NAMED: Final = 8
"""Items or cells named before "and so on"."""
HEAD: Final = ("items", "minutes", "se", "rmse", "coverage", "right")


@dataclass(frozen=True, eq=False)
class Simulation:
    """What was simulated, and what came of it."""

    content: str
    """Fingerprint of the content."""
    language: Language
    """Of the items."""
    target: Target
    bank: ItemBank
    persons: int
    seed: int
    certain: bool
    """Whether items work exactly as their parameters say."""
    lengths: tuple[int, ...]
    outcomes: tuple[Outcome, ...]
    cells: tuple[Cell, ...]
    """Every level of the needed skills."""

    @property
    def holes(self) -> tuple[Cell, ...]:
        """The cells that miss items or information."""
        return tuple(cell for cell in self.cells if cell.is_hole)

    def most_used(self, outcome: Outcome) -> list[tuple[str, float]]:
        """Items and the share of persons who saw them, the most used first."""
        shares = zip(self.bank.ids, outcome.exposure, strict=True)
        return sorted(shares, key=lambda pair: (-pair[1], pair[0]))

    def never_used(self, outcome: Outcome) -> list[str]:
        """Items of needed skills that nobody saw."""
        needed = {self.bank.population.index[skill] for skill in self.target.needed}
        entries = zip(self.bank.ids, self.bank.skills, outcome.exposure, strict=True)
        return [item for item, skill, share in entries if skill in needed and not share]


def simulation_object(found: Simulation) -> dict[str, Any]:
    """The simulation as one JSON object."""
    return {
        "schema": "tremplin/simulation",
        "version": 1,
        "content": found.content,
        "role": found.target.role,
        "language": found.language,
        "persons": found.persons,
        "seed": found.seed,
        "truth": "certain" if found.certain else "drawn",
        "items": list(found.lengths),
        "bank": len(found.bank.ids),
        "needed": list(found.target.needed),
        "strategies": {o.strategy: _outcome(found, o) for o in found.outcomes},
        "cells": [{**_rounded(asdict(cell)), "hole": cell.is_hole} for cell in found.cells],
        "thresholds": {"items": FEWEST_ITEMS, "information": LEAST_INFORMATION},
    }


def _outcome(found: Simulation, outcome: Outcome) -> dict[str, Any]:
    return {
        "by_items": [_rounded(asdict(figures)) for figures in outcome.by_length],
        "at_stop": _rounded(asdict(outcome.at_stop)),
        "stopped_early": round(outcome.stopped_early, DIGITS),
        "plans_ahead": outcome.plans_ahead,
        "half_way": outcome.half_way.items,
        "half_way_right": round(outcome.half_way.right, DIGITS),
        "half_way_interval": _interval(found, outcome),
        "right_by_items": [round(share, DIGITS) for share in outcome.right_by_items],
        "se_by_items": [round(error, DIGITS) for error in outcome.se_by_items],
        "exposure": {i: round(s, DIGITS) for i, s in found.most_used(outcome) if s},
        "never_used": found.never_used(outcome),
    }


def _interval(found: Simulation, outcome: Outcome) -> dict[str, int | None] | None:
    """One person drawn again is the same one: that tells nothing of others."""
    way = outcome.half_way
    return None if found.persons == 1 else {"low": way.low, "high": way.high}


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {k: round(v, DIGITS) if isinstance(v, float) else v for k, v in values.items()}


def simulation_text(catalog: Catalog, found: Simulation, language: Language) -> str:
    """Accuracy by number of items, length, exposure and holes, for a terminal."""
    first = found.outcomes[0]
    return sections(
        heading(title(catalog, found, language)),
        paragraph(method(found, language)),
        rows(_table(found, language), right=range(1, 7)),
        paragraph(say(language, "simulation.legend")),
        "\n".join(
            paragraph(sentence, "", "  ")
            for outcome in found.outcomes
            for sentence in outcome_sentences(outcome, found, language)
        ),
        paragraph(explained("half-way-note", "half-way-ahead", found, language)),
        paragraph(exposure_sentence(found, first, language)),
        _used(found, first, language),
        paragraph(holes_sentence(found, language)),
        _holes(catalog, found, language),
    )


def title(catalog: Catalog, found: Simulation, language: Language) -> str:
    """What was simulated."""
    if found.target.role is None:
        return say(language, "simulation.title-all")
    name = role_name(catalog, found.target.role, language)
    return say(language, "simulation.title-role", role=name)


def method(found: Simulation, language: Language) -> str:
    """On whom, on which items, and how."""
    values = {
        "many": number(language, found.persons),
        "persons": found.persons,
        "seed": found.seed,
        "items": number(language, len(found.bank.ids)),
        "skills": len(found.target.needed),
    }
    truth = say(language, f"simulation.truth-{'certain' if found.certain else 'drawn'}")
    return f"{say(language, 'simulation.method', **values)} {truth}"


def strategy_name(strategy: str, language: Language) -> str:
    """What a strategy is called."""
    return say(language, f"simulation.strategy.{strategy}")


def figure_cells(figures: Figures, language: Language) -> tuple[str, ...]:
    """Items, minutes, SE, RMSE, coverage and share of right decisions."""
    errors = (error_text(error, language) for error in (figures.se, figures.rmse))
    shares = (percent(language, share) for share in (figures.coverage, figures.right))
    return (f"{figures.items:g}", f"{figures.minutes:.0f}", *errors, *shares)


def error_text(error: float, language: Language) -> str:
    """An error with two decimals, always written."""
    return f"{error:.2f}".replace(".", "," if language == "fr" else ".")


def _table(found: Simulation, language: Language) -> list[tuple[str, ...]]:
    table = [("", *(say(language, f"simulation.head.{name}") for name in HEAD))]
    for outcome in found.outcomes:
        name = strategy_name(outcome.strategy, language)
        for place, figures in enumerate(outcome.by_length):
            table.append(("" if place else name, *figure_cells(figures, language)))
    return table


def outcome_sentences(outcome: Outcome, found: Simulation, language: Language) -> tuple[str, ...]:
    """Where sittings end by themselves, and after how many items half of the way is gone."""
    way, name = outcome.half_way, strategy_name(outcome.strategy, language)
    stops = {
        "items": f"{outcome.at_stop.items:g}",
        "right": percent(language, outcome.at_stop.right),
        "early": percent(language, outcome.stopped_early),
        "longest": max(found.lengths),
    }
    values = {
        "before": percent(language, outcome.right_by_items[0]),
        "half": percent(language, way.right),
        "n": way.items or 0,
        "longest": max(found.lengths),
        "interval": _interval_words(found, outcome, language),
    }
    key = "half-way-never" if way.items is None else "half-way"
    return (
        say(language, "simulation.stop", strategy=name, **stops),
        say(language, f"simulation.{key}", strategy=name, **values),
    )


def explained(key: str, ahead: str, found: Simulation, language: Language) -> str:
    """A note, and what has to be added to it where the choice depends on a test's length."""
    planned = any(outcome.plans_ahead for outcome in found.outcomes)
    keys = (key, ahead) if planned else (key,)
    return " ".join(say(language, f"simulation.{one}") for one in keys)


def _interval_words(found: Simulation, outcome: Outcome, language: Language) -> str:
    """The interval in brackets, nothing where it adds nothing."""
    ends = _interval(found, outcome)
    if ends is None or ends["low"] is None:
        return ""
    key = "interval-open" if ends["high"] is None else "interval"
    values = {**ends, "longest": max(found.lengths)}
    return " " + say(language, f"simulation.{key}", **values)


def exposure_sentence(found: Simulation, outcome: Outcome, language: Language) -> str:
    """How many items of the needed skills were asked at all."""
    needed = {found.bank.population.index[skill] for skill in found.target.needed}
    count = sum(int(skill) in needed for skill in found.bank.skills)
    never = len(found.never_used(outcome))
    values = {
        "strategy": strategy_name(outcome.strategy, language),
        "used": number(language, count - never),
        "all": number(language, count),
        "n": never,
        "longest": max(found.lengths),
    }
    return say(language, "simulation.exposure", **values)


def _used(found: Simulation, outcome: Outcome, language: Language) -> str:
    most = [
        ("  " + shortened(item, 60), percent(language, share))
        for item, share in found.most_used(outcome)[:MOST_USED]
        if share
    ]
    never = found.never_used(outcome)
    names = ", ".join(never[:NAMED]) + (", \u2026" if len(never) > NAMED else "")
    parts = [say(language, "simulation.most-used"), rows(most, right=(1,))] if most else []
    if never:
        parts.append(paragraph(say(language, "simulation.never-used", names=names), "", "  "))
    return "\n".join(parts)


def holes_sentence(found: Simulation, language: Language) -> str:
    """How many levels of needed skills miss items or information."""
    values = {
        "n": len(found.holes),
        "all": len(found.cells),
        "items": FEWEST_ITEMS,
        "information": number(language, LEAST_INFORMATION, 1),
    }
    return say(language, "simulation.holes" if found.holes else "simulation.no-holes", **values)


def _holes(catalog: Catalog, found: Simulation, language: Language) -> str:
    if not found.holes:
        return ""
    names = ("skill", "level", "count", "information")
    table = [tuple(say(language, f"simulation.head.{name}") for name in names)]
    for cell in found.holes:
        information = number(language, cell.information, 2)
        name = shortened(skill_name(catalog, cell.skill, language), 40)
        table.append((name, str(cell.level), str(cell.items), information))
    return rows(table, right=(1, 2, 3))
