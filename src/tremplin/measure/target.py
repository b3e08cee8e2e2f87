"""What a sitting aims at: to describe all skills, to settle whether a role is met, or which one is
nearest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from tremplin.catalog.roles import Role
from tremplin.measure.arrays import Array, Indices
from tremplin.measure.grid import Grid
from tremplin.measure.population import Population
from tremplin.measure.tails import tail_weights

NEEDED_SKILLS: Final = 10
LEVEL_ZERO: Final = 2.5
"""Level = ability + 2.5."""


def needed_skills(role: Role) -> tuple[str, ...]:
    """The skills a sitting for this role is about, ten at most.

    Its core skills, then those of the highest required levels, ties by identifier.
    """
    others = sorted(
        (skill for skill, level in role.required.items() if level > 0 and skill not in role.core),
        key=lambda skill: (-role.required[skill], skill),
    )
    return tuple([*dict.fromkeys(role.core), *others][:NEEDED_SKILLS])


@dataclass(frozen=True)
class Target:
    """The needed skills with their weights and, for a role, the abilities they must reach."""

    role: str | None
    needed: tuple[str, ...]
    weights: tuple[float, ...]
    cuts: tuple[float, ...]
    """Required level - 2.5 of each needed skill; empty when skills are only described.

    Where all roles count, a skill stands once for each level that a role requires of it.
    """

    @classmethod
    def describe(cls, skills: Sequence[str]) -> "Target":
        """All skills, each with the same weight."""
        return cls(None, tuple(skills), (1.0,) * len(skills), ())

    @classmethod
    def meet(cls, role: Role, skills: Sequence[str]) -> "Target":
        """Those of the role's needed skills that there are."""
        needed = tuple(skill for skill in needed_skills(role) if skill in skills)
        cuts = tuple(role.required[skill] - LEVEL_ZERO for skill in needed)
        return cls(role.id, needed, tuple(map(role.weight, needed)), cuts)

    @classmethod
    def nearest(cls, roles: Iterable[Role], skills: Sequence[str]) -> "Target":
        """Every required level of the needed skills of all these roles; each role weighs 1.

        A requirement weighs its share of each role that has it, so that what many roles ask for
        is asked about first.
        """
        weights: dict[tuple[str, float], float] = {}
        for role in roles:
            one = cls.meet(role, skills)
            total = sum(one.weights)
            for skill, weight, cut in zip(one.needed, one.weights, one.cuts, strict=True):
                if weight > 0:
                    weights[skill, cut] = weights.get((skill, cut), 0.0) + weight / total
        order = sorted(weights)
        needed, cuts = tuple(s for s, _ in order), tuple(c for _, c in order)
        return cls(None, needed, tuple(weights[key] for key in order), cuts)

    @cached_property
    def skills(self) -> tuple[str, ...]:
        """The needed skills, each once."""
        return tuple(dict.fromkeys(self.needed))

    @cached_property
    def layers(self) -> tuple["Target", ...]:
        """Targets that hold each skill once at most and together make this one."""
        if len(self.skills) == len(self.needed):
            return (self,)
        layers: list[list[int]] = []
        for place, skill in enumerate(self.needed):
            free = (layer for layer in layers if skill not in {self.needed[n] for n in layer})
            layer = next(free, None)
            if layer is None:
                layers.append([place])
            else:
                layer.append(place)
        return tuple(self._part(layer) for layer in layers)

    def _part(self, places: Sequence[int]) -> "Target":
        return Target(
            self.role,
            tuple(self.needed[place] for place in places),
            tuple(self.weights[place] for place in places),
            tuple(self.cuts[place] for place in places),
        )

    def __hash__(self) -> int:
        """The hash of the fields, computed once: arrays are cached by target."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.role, self.needed, self.weights, self.cuts))

    def as_dict(self) -> dict[str, Any]:
        """The target as JSON values."""
        lists = {"needed": self.needed, "weights": self.weights, "cuts": self.cuts}
        return {"role": self.role, **{key: list(values) for key, values in lists.items()}}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Target":
        """The target that `as_dict` wrote."""
        needed, weights, cuts = (tuple(values[key]) for key in ("needed", "weights", "cuts"))
        return cls(values["role"], needed, weights, cuts)


@dataclass(frozen=True, eq=False)
class Aim:
    """A target in the order of a population's skills."""

    places: Indices
    """Places of the needed skills."""
    needed: npt.NDArray[np.bool_]
    """Whether each skill is needed (skills,)."""
    weights: Array
    """Weight of each skill of the population, 0 when not needed (skills,)."""
    cuts: Array
    """Cut of each skill of the population, 0 where there is none (skills,)."""
    decides: bool
    """Whether cuts matter."""

    def tails(self, grid: Grid) -> Array:
        """For each skill the weights that sum belief above its cut, zeros without (skills, T)."""
        tails = np.zeros((len(self.weights), len(grid.ability)))
        for place in self.places:
            tails[place] = tail_weights(grid, float(self.cuts[place]))
        return tails


@lru_cache(maxsize=32)
def aim(target: Target, population: Population) -> Aim:
    """The target in the order of the population's skills; skills it lacks are left out.

    Of a skill that stands for several levels this is the first; the target's layers have them all.
    """
    needed_first = {skill: n for n, skill in reversed(list(enumerate(target.needed)))}
    kept = sorted(n for skill, n in needed_first.items() if skill in population.index)
    places = np.array([population.index[target.needed[n]] for n in kept], dtype=np.intp)
    weights, cuts = np.zeros(len(population.skills)), np.zeros(len(population.skills))
    weights[places] = [target.weights[n] for n in kept]
    if target.cuts:
        cuts[places] = [target.cuts[n] for n in kept]
    needed = np.isin(np.arange(len(weights)), places)
    return Aim(places, needed, weights, cuts, bool(target.cuts))


@lru_cache(maxsize=32)
def aim_tails(target: Target, population: Population, grid: Grid) -> Array:
    """`Aim.tails`, kept for the next answer."""
    return aim(target, population).tails(grid)
