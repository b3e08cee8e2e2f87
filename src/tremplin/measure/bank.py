"""The items that can be asked, as arrays: parameters, times, and tables for the next choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import numpy as np

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import CHOICE_TYPES, GradedItem, Parameters
from tremplin.catalog.scoring import categories, expected_seconds, guessing, playable
from tremplin.catalog.template_table import Values
from tremplin.catalog.templates import shown_variant
from tremplin.language.localized import Language
from tremplin.measure.arrays import Array, Indices
from tremplin.measure.grid import Grid
from tremplin.measure.likelihood import curves
from tremplin.measure.population import Population
from tremplin.measure.response_model import ItemParameters, outcome_weights
from tremplin.measure.target import LEVEL_ZERO

DISCRIMINATION: Final = 1.2
DIFFICULTY_SD: Final = 0.6
DISCRIMINATION_SD: Final = 0.3
LAPSE: Final = 0.05
GRADE_DISTANCE: Final = 1.2
"""Between two thresholds of a graded item that has only one difficulty."""


def item_parameters(item: GradedItem, language: Language) -> ItemParameters:
    """The item's own parameters, else those that follow from its level and type.

    ValueError when its own parameters contradict one another or the number of categories.
    """
    own = item.parameters or Parameters()
    difficulty = item.level - LEVEL_ZERO + item.shift if own.difficulty is None else own.difficulty
    steps = categories(item) - 1
    parameters = ItemParameters(
        discrimination=_given(own.discrimination, DISCRIMINATION),
        thresholds=_thresholds(difficulty, steps),
        guessing=_guessing(own.guessing, guessing(item, language)),
        difficulty_sd=_given(own.difficulty_sd, DIFFICULTY_SD),
        discrimination_sd=_given(own.discrimination_sd, DISCRIMINATION_SD),
        lapse=_given(own.lapse, LAPSE),
        has_choices=item.type in CHOICE_TYPES,
    )
    if parameters.categories != steps + 1:
        raise ValueError(f"`{item.id}` has {steps + 1} categories, its parameters have others")
    return parameters


def _given(own: float | None, default: float) -> float:
    return default if own is None else own


def _thresholds(difficulty: float | Sequence[float], steps: int) -> tuple[float, ...]:
    if isinstance(difficulty, Sequence):
        return tuple(map(float, difficulty))
    return tuple(difficulty + GRADE_DISTANCE * (n - (steps - 1) / 2) for n in range(steps))


def _guessing(own: float | Sequence[float] | None, counted: tuple[float, ...]) -> tuple[float, ...]:
    if own is None:
        return counted
    if isinstance(own, Sequence):
        return tuple(map(float, own))
    # A single number is the chance of the first step; the others keep their proportion to it.
    return tuple(own * chance / counted[0] for chance in counted)


@dataclass(frozen=True, eq=False)
class Tables:
    """What the choice among all items needs on one grid; n outcomes of all items in a row.

    Outcomes of an item stand together: "I don't know" first (if it has choices), then its
    categories from 0. `rows` holds R curves of `knowing` for each skill, the last one zeros.
    """

    rows: Array
    """(skills, T, R)"""
    parts: Array
    """Coefficients at pi = 0, and their change per pi, of sigma_c, then of sigma_{c+1}, then of
    1 for each outcome (2, 3 n)."""
    curves: Indices
    """For each outcome its row of sigma_c, then for each that of sigma_{c+1} (2 n,)."""
    owners: Indices
    """For each outcome the place of its item (n,)."""
    starts: Indices
    """First outcome of each item (items,)."""
    tops: Indices
    """Outcome "right" of each item (items,)."""

    @cached_property
    def hears_silence(self) -> bool:
        """Whether any outcome depends on the chance of "I don't know" (pi)."""
        return bool(self.parts[1].any())

    def parts_at(self, reluctance: float) -> Array:
        """The coefficients at this pi (3 n,)."""
        if not self.hears_silence:
            return np.asarray(self.parts[0])
        return np.asarray(self.parts[0] + reluctance * self.parts[1])


@dataclass(frozen=True, eq=False)
class ItemBank:
    """Items in the order of their identifiers."""

    population: Population
    ids: tuple[str, ...]
    skills: Indices
    """Place of each item's skill."""
    seconds: Array
    """Expected time for an answer."""
    parameters: tuple[ItemParameters, ...]
    items: Mapping[str, GradedItem] = field(default_factory=dict)
    """What is shown and scored, by identifier; not needed for the choice."""
    _tables: dict[Grid, Tables] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        population: Population,
        entries: Mapping[str, tuple[str, float, ItemParameters]],
        items: Mapping[str, GradedItem] | None = None,
    ) -> "ItemBank":
        """A bank of items given as skill, seconds and parameters."""
        ids = tuple(sorted(entries))
        skills = [population.index[entries[item][0]] for item in ids]
        return cls(
            population,
            ids,
            np.array(skills, dtype=np.intp),
            np.array([entries[item][1] for item in ids], dtype=np.float64),
            tuple(entries[item][2] for item in ids),
            items or {},
        )

    @classmethod
    def from_catalog(
        cls,
        catalog: Catalog,
        language: Language,
        *,
        seed: int | None = None,
        kept: Mapping[str, Values] | None = None,
    ) -> "ItemBank":
        """The items that can be asked in this language.

        Items of unknown skills or with parameters that contradict one another are left out.
        Templates are items in their variant for `seed` (None = base variant), or with the values
        `kept` of an item that was shown.
        """
        population = Population.from_catalog(catalog)
        entries, items = {}, {}
        for item in catalog.items.values():
            if playable(item, language) and item.skill in population.index:
                try:
                    parameters = item_parameters(item, language)
                except ValueError:
                    continue
                entries[item.id] = (item.skill, expected_seconds(item), parameters)
                items[item.id] = shown_variant(item, seed, (kept or {}).get(item.id))
        return cls.of(population, entries, items)

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each item."""
        return {item: place for place, item in enumerate(self.ids)}

    def tables(self, grid: Grid) -> Tables:
        """The tables on this grid, made when first asked for."""
        if grid not in self._tables:
            self._tables[grid] = Tables(self._rows(grid), *self._outcome_tables)
        return self._tables[grid]

    @cached_property
    def _first_rows(self) -> tuple[Indices, int]:
        """The first row of each item among those of its skill, and how many rows a skill has."""
        counts = np.zeros(len(self.population.skills), dtype=np.intp)
        first = []
        for skill, parameters in zip(self.skills, self.parameters, strict=True):
            first.append(counts[skill])
            counts[skill] += len(parameters.thresholds)
        return np.array(first, dtype=np.intp), int(counts.max(initial=0)) + 1

    def _rows(self, grid: Grid) -> Array:
        first, height = self._first_rows
        rows = np.zeros((len(self.population.skills), len(grid.ability), height))
        for skill, row, parameters in zip(self.skills, first, self.parameters, strict=True):
            sigmas = curves(parameters, grid)[1:-1]
            rows[skill, :, row : row + len(sigmas)] = sigmas.T
        return rows

    @cached_property
    def _outcome_tables(self) -> tuple[Array, Indices, Indices, Indices, Indices]:
        """All of `Tables` but its rows: the same on every grid."""
        first, height = self._first_rows
        reached, passed, parts, owners, starts, tops = [], [], [], [], [], []
        for item, (place, p) in enumerate(
            zip(first + self.skills * height, self.parameters, strict=True)
        ):
            for category in _outcomes(p):
                top = category == p.categories - 1
                owners.append(item)
                reached.append(place + category - 1 if category else height - 1)
                passed.append(height - 1 if top else place + (category or 0))
                parts.append([outcome_weights(p, category, pi) for pi in (0.0, 1.0)])
                if category is None or (category == 0 and not p.has_choices):
                    starts.append(len(parts) - 1)
                if top:
                    tops.append(len(parts) - 1)
        weights = np.array(parts).reshape(-1, 2, 3)[..., [1, 2, 0]].transpose(1, 2, 0).copy()
        weights[1] -= weights[0]
        both, own, begin, end = (
            np.array(x, dtype=np.intp) for x in (reached + passed, owners, starts, tops)
        )
        return weights.reshape(2, -1), both, own, begin, end


def _outcomes(parameters: ItemParameters) -> list[int | None]:
    return [*([None] if parameters.has_choices else []), *range(parameters.categories)]
