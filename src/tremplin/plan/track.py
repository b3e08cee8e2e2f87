"""Steps as small whole numbers, and what it costs to take them in a given order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tremplin.plan.candidate import Candidate
from tremplin.plan.problem import Problem


@dataclass(frozen=True)
class Stride:
    """One step; skills and other steps by their number."""

    minutes: int
    before: tuple[tuple[int, int], ...]
    """Skill and level to hold."""
    brings: tuple[tuple[int, int], ...]
    """Skill and level held afterwards."""
    after: int
    """Steps to finish first, one bit each."""


@dataclass(frozen=True, eq=False)
class Track:
    """The steps of one plan, in the order of their ids."""

    strides: tuple[Stride, ...]
    held: tuple[int, ...]
    """Level at the start, by skill."""
    units: tuple[Mapping[int, int], ...]
    """What each level that a step brings is worth, by skill."""

    def take(self, number: int, levels: list[int], brought: list[int], finished: int) -> int | None:
        """Take one step and note what it brings; the units it gains, None when it can't start."""
        stride = self.strides[number]
        if stride.after & ~finished or any(levels[skill] < at for skill, at in stride.before):
            return None
        gained = 0
        for skill, level in stride.brings:
            if level > brought[skill]:
                units = self.units[skill]
                gained += units[level] - units[brought[skill]]
                brought[skill] = level
                levels[skill] = max(levels[skill], level)
        return gained

    def cost(self, order: Sequence[int]) -> int | None:
        """Sum of (units gained x minute of completion); None when it can't be followed."""
        levels, brought = list(self.held), [0] * len(self.held)
        finished = minute = total = 0
        for number in order:
            gained = self.take(number, levels, brought, finished)
            if gained is None:
                return None
            minute += self.strides[number].minutes
            finished |= 1 << number
            total += gained * minute
        return total


def track(problem: Problem, steps: Sequence[Candidate]) -> Track:
    """The steps, which are sorted by id, ready to be put in order; what is under way first."""
    skills = sorted({skill for one in steps for skill in (*one.brings, *one.before)})
    number = {skill: place for place, skill in enumerate(skills)}
    bit = {one.id: 1 << place for place, one in enumerate(steps)}
    begun = sum(bit[one.id] for one in steps if one.under_way)
    strides = tuple(
        Stride(
            minutes=one.minutes,
            before=tuple((number[skill], at) for skill, at in one.before.items()),
            brings=tuple((number[skill], to) for skill, to in one.brings.items()),
            after=sum(bit[other] for other in one.after) | (0 if one.under_way else begun),
        )
        for one in steps
    )
    return Track(
        strides=strides,
        held=tuple(problem.held.get(skill, 0) for skill in skills),
        units=tuple(_units(problem, skill, steps) for skill in skills),
    )


def _units(problem: Problem, skill: str, steps: Sequence[Candidate]) -> dict[int, int]:
    gap = problem.gap_of.get(skill)
    levels = {0, *(one.brings[skill] for one in steps if skill in one.brings)}
    return {level: 0 if gap is None else gap.units(level) for level in levels}
