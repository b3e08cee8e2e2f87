"""How far every role is: the best choice with all the time it takes, and the shared first steps."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, islice
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.best import Choice, best_choice
from tremplin.plan.calendar import blocks
from tremplin.plan.candidate import Candidate, Limits, canonical
from tremplin.plan.causes import OpenGap, open_gaps
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.founded import startable
from tremplin.plan.gap import role_gaps
from tremplin.plan.prices import price_in_cents
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.requested import check_requested, what_prevents
from tremplin.plan.spending import total_cents

MOST_WEEKS: Final = 5_200
"""A hundred years."""
SEVERAL: Final = 2
"""Roles that a first step serves at least, to be called shared."""


@dataclass(frozen=True)
class Start:
    """A resource of a best choice that can be started today."""

    resource: str
    minutes: int
    share: float
    """Of the gap to the role, what it closes all alone."""


@dataclass(frozen=True)
class Distance:
    """What it takes to get as near to a role as the catalogue leads, whatever time that takes."""

    role: str
    coverage: float
    """Of the expected shortfall, in weight x level."""
    total_gap: float
    minutes: int
    cents: int
    """Resources of unknown price count as nothing."""
    weeks: int | None
    """Weeks of the calendar at the person's hours; None where their hours never suffice."""
    resources: tuple[str, ...]
    """The best choice, by identifier."""
    unpriced: tuple[str, ...]
    """Those of them whose price is unknown."""
    open: tuple[OpenGap, ...]
    starts: tuple[Start, ...]
    proven: bool

    @property
    def share(self) -> float:
        """The part of the gap that is closed; 1 where there is none."""
        return self.coverage / self.total_gap if self.total_gap > 0 else 1.0


@dataclass(frozen=True)
class SharedStep:
    """A first step that serves several roles."""

    resource: str
    minutes: int
    roles: tuple[str, ...]
    """The roles that it serves, in the order in which their distances were given."""
    share: float
    """Of the gap to each of these roles, what it closes all alone; summed."""

    @property
    def rate(self) -> float:
        """Share closed per hour."""
        return 60 * self.share / self.minutes


def distances(
    catalog: Catalog,
    roles: Iterable[Role],
    learner: Learner,
    constraints: Constraints,
    *,
    time_limit: float | None = None,
) -> Iterator[Distance]:
    """The distance to each role, one after the other: the choice of a plan without limit of time.

    What is under way may be gone on with, but need not: it counts only where it serves the role.
    `time_limit` is in seconds for each role. Infeasible when no choice holds what is asked for.
    """
    free = replace(constraints, weeks=None, deadline=None)
    check_requested(catalog, replace(free, under_way=()))
    # Only the gaps differ from role to role; everything else is built once.
    some = Role(id="any", name={"en": "any"}, required={})  # type: ignore[arg-type]
    shared = cache(lambda limits: build_problem(catalog, some, learner, free, limits))
    done = frozenset(canonical(catalog, one) for one in free.done)
    for role in roles:
        build = _builder(catalog, shared, role, learner, free)
        problem = build(Limits())
        choice = best_choice(problem, free.within, time_limit)
        if choice is None:
            raise what_prevents(problem)
        gaps = open_gaps(build, choice.chosen, lighter=free.within > 0)
        yield _distance(catalog, role, problem, choice, gaps, free, done)


def _builder(
    catalog: Catalog,
    shared: Callable[[Limits], Problem],
    role: Role,
    learner: Learner,
    constraints: Constraints,
) -> Callable[[Limits], Problem]:
    gaps = role_gaps(role, learner, constraints)
    asked = frozenset(canonical(catalog, one) for one in constraints.with_)
    return lambda limits: replace(shared(limits), gaps=gaps, forced=asked)


def _distance(
    catalog: Catalog,
    role: Role,
    problem: Problem,
    choice: Choice,
    gaps: tuple[OpenGap, ...],
    constraints: Constraints,
    done: frozenset[str],
) -> Distance:
    chosen = sorted(choice.chosen, key=lambda one: one.id)
    minutes = sum(one.minutes for one in chosen)
    return Distance(
        role=role.id,
        coverage=problem.coverage(chosen),
        total_gap=problem.total,
        minutes=minutes,
        cents=total_cents(chosen),
        weeks=weeks_for(constraints, minutes),
        resources=tuple(one.id for one in chosen),
        unpriced=tuple(
            one.id for one in chosen if price_in_cents(catalog, catalog.resources[one.id]) is None
        ),
        open=gaps,
        starts=tuple(_start(problem, one) for one in chosen if startable(one, problem.held, done)),
        proven=choice.proven,
    )


def _start(problem: Problem, one: Candidate) -> Start:
    share = problem.coverage([one]) / problem.total if problem.total > 0 else 0.0
    return Start(one.id, one.minutes, share)


def weeks_for(constraints: Constraints, minutes: int) -> int | None:
    """Weeks from the start until so many minutes are studied; None when no life is long enough."""
    if not minutes:
        return 0
    weeks = islice(blocks(constraints), MOST_WEEKS)
    capacities = accumulate(block.minutes for block in weeks)
    return next((n for n, total in enumerate(capacities, 1) if total >= minutes), None)


def shared_steps(distances: Sequence[Distance]) -> tuple[SharedStep, ...]:
    """The first steps that several of these roles have in common.

    Those that serve most roles first, then those that close most per hour, then by identifier.
    """
    found: dict[str, list[tuple[str, Start]]] = defaultdict(list)
    for distance in distances:
        for start in distance.starts:
            found[start.resource].append((distance.role, start))
    steps = [
        SharedStep(
            resource=name,
            minutes=served[0][1].minutes,
            roles=tuple(role for role, _ in served),
            share=sum(start.share for _, start in served),
        )
        for name, served in found.items()
        if len(served) >= SEVERAL
    ]
    return tuple(sorted(steps, key=lambda step: (-len(step.roles), -step.rate, step.resource)))
