"""What "the best plan" means: the candidates, the gaps, the limits and the value of a choice."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.plan.calendar import capacity
from tremplin.plan.candidate import Candidate, Limits, candidate, canonical, continued, refusal
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.gap import SkillGap, planning_level, role_gaps

WHOLE: Final = 10_000
"""Points that the whole gap is worth."""


@dataclass(frozen=True, eq=False)
class Problem:
    """Choose resources that can be started, within the limits, for the lexicographic best of
    coverage max, effort, minutes, cents, misfit, count min, and the smallest sorted list of ids.

    Effort is minutes again unless kinds are preferred."""

    candidates: tuple[Candidate, ...]
    """Sorted by id."""
    held: Mapping[str, int]
    """Planning level by skill, in hundredths."""
    gaps: tuple[SkillGap, ...]
    minutes: int | None
    cents: int | None
    forced: frozenset[str] = frozenset()
    counted_in: int | None = None
    """The parts of a problem that this one was taken from; None = its own."""

    @cached_property
    def total(self) -> float:
        """The whole gap, in weight x level."""
        return sum(gap.total for gap in self.gaps)

    @cached_property
    def gap_of(self) -> Mapping[str, SkillGap]:
        """The gaps by skill."""
        return {gap.skill: gap for gap in self.gaps}

    @cached_property
    def parts(self) -> int:
        """Parts in which the whole gap is counted: 10,000, or fewer that are exact.

        With certain levels all gains are multiples of one fraction of the gap. Counting in that
        fraction keeps equal coverages equal; rounded, one would win by chance and cost hours.
        """
        if self.counted_in is not None:
            return self.counted_in
        gains = [
            gap.exact_coverage(level)
            for gap in self.gaps
            for level in {gap.required, *(one.brings.get(gap.skill, 0) for one in self.candidates)}
        ]
        known = [gain for gain in gains if gain]
        if None in gains or not known:
            return WHOLE
        common = math.lcm(*(gain.denominator for gain in known))
        unit = Fraction(math.gcd(*(int(gain * common) for gain in known)), common)
        total = sum(
            (gap.exact_coverage(gap.required) or Fraction(0) for gap in self.gaps),
            start=Fraction(0),
        )
        return min(WHOLE, int(total / unit))

    @cached_property
    def _gains(self) -> dict[tuple[str, int], int]:
        """What `gain` has given before."""
        return {}

    def gain(self, skill: str, level: int) -> int:
        """What reaching `level` in `skill` is worth, in parts; sums are rounded, not steps."""
        known = self._gains.get((skill, level))
        if known is None:
            gap = self.gap_of.get(skill)
            covered = gap.coverage(level) if gap is not None and self.total > 0 else 0.0
            known = round(self.parts * covered / self.total) if covered else 0
            self._gains[skill, level] = known
        return known

    def coverage(self, chosen: Sequence[Candidate]) -> float:
        """What a choice that can be started closes, in weight x level."""
        return sum(
            gap.coverage(max((one.brings.get(gap.skill, 0) for one in chosen), default=0))
            for gap in self.gaps
        )

    def points(self, gain: int) -> int:
        """Parts as points of 10,000."""
        return round(WHOLE * gain / self.parts)

    def only(self, columns: Iterable[int]) -> "Problem":
        """The same problem with some of its candidates, counted in the same parts."""
        kept = tuple(self.candidates[column] for column in columns)
        part = replace(self, candidates=kept, counted_in=self.parts)
        part.__dict__["_gains"] = self._gains
        return part

    def without_limits(self, *, minutes: bool = False, cents: bool = False) -> "Problem":
        """The same problem with no limit of time, of money, or of both."""
        return replace(
            self,
            minutes=None if minutes else self.minutes,
            cents=None if cents else self.cents,
        )


def build_problem(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Problem:
    """The problem of one person, with the filters that are in force."""
    held = {
        skill: planning_level(skill, learner, constraints.slack)
        for skill in dict.fromkeys([*catalog.skills, *learner.levels, *learner.done_levels])
    }
    done = frozenset(canonical(catalog, one) for one in constraints.done)
    spent = {canonical(catalog, one): hours for one, hours in constraints.under_way}
    weights = _weights(constraints)
    allowed = (
        _for_person(catalog, resource, spent).for_person(held, done, weights(resource.kind))
        for resource in catalog.resources.values()
        if resource.id not in done and refusal(catalog, resource, constraints, limits) is None
    )
    return Problem(
        candidates=tuple(sorted(allowed, key=lambda one: one.id)),
        held=held,
        gaps=role_gaps(role, learner, constraints),
        minutes=capacity(constraints),
        cents=None if constraints.budget is None else round(100 * constraints.budget),
        forced=frozenset([*spent, *(canonical(catalog, one) for one in constraints.with_)]),
    )


def _for_person(catalog: Catalog, resource: Resource, spent: Mapping[str, float]) -> Candidate:
    one = candidate(catalog, resource)
    return continued(catalog, one, spent[one.id]) if one.id in spent else one


def _weights(constraints: Constraints) -> Callable[[str], int]:
    """How much hours of a kind count: 4 of a preferred kind, 5 of the others; all alike if none."""
    if not constraints.prefer_kinds:
        return lambda kind: 1
    return lambda kind: 4 if kind in constraints.prefer_kinds else 5
