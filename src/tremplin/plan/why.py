"""Why this plan and no other: what the best plan becomes without a step, or with another one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.best import Choice, best_choice
from tremplin.plan.candidate import Limits, canonical
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.requested import check_requested, what_prevents
from tremplin.plan.result import Plan
from tremplin.plan.spending import total_cents


@dataclass(frozen=True)
class Change:
    """The other plan less this one; both are the best under their constraints."""

    points: int
    """Of 10,000; never above 0."""
    coverage: float
    """In weight x level."""
    minutes: int
    cents: int
    into: tuple[str, ...]
    """Resources that only the other plan holds, by id."""
    out: tuple[str, ...]
    """Resources that only this plan holds, by id."""


@dataclass(frozen=True)
class Answer:
    """What is said about one resource."""

    resource: str
    in_plan: bool
    change: Change | None
    """In the plan: what leaving it out changes; else what taking it changes."""
    obstacle: Infeasible | None = None
    """Why there is no such other plan."""


@dataclass(frozen=True, eq=False)
class Why:
    """Answers about one plan; each costs one more proof, so it is made when it is asked for."""

    catalog: Catalog
    role: Role
    learner: Learner
    plan: Plan

    def answer(self, resource: str) -> Answer:
        """What the resource changes; Infeasible tells why a resource can't be in any plan."""
        name = canonical(self.catalog, resource)
        if any(step.resource == name for step in self.plan.steps):
            return self._without(name)
        try:
            return Answer(name, False, self._change(self._asked(name)))
        except Infeasible as obstacle:
            return Answer(name, False, None, obstacle)

    def steps(self) -> Iterator[Answer]:
        """For each step in order, the next best thing to it."""
        for step in self.plan.steps:
            yield self._without(step.resource)

    def _without(self, name: str) -> Answer:
        problem = self._problem(self.plan.constraints)
        try:
            return Answer(name, True, self._change(left_out(problem, name)))
        except Infeasible as obstacle:
            return Answer(name, True, None, obstacle)

    def _asked(self, name: str) -> Problem:
        limits = self.plan.constraints
        asked = replace(limits, with_=(*limits.with_, name))
        check_requested(self.catalog, asked)
        return self._problem(asked)

    def _problem(self, constraints: Constraints) -> Problem:
        return build_problem(self.catalog, self.role, self.learner, constraints, Limits())

    def _change(self, problem: Problem) -> Change:
        choice = best_choice(problem, self.plan.constraints.within)
        if choice is None:
            raise what_prevents(problem)
        return change(self.plan, problem, choice)


def left_out(problem: Problem, name: str) -> Problem:
    """The same problem without one candidate, asked for or not."""
    return replace(
        problem,
        candidates=tuple(one for one in problem.candidates if one.id != name),
        forced=problem.forced - {name},
    )


def change(plan: Plan, problem: Problem, choice: Choice) -> Change:
    """What another choice changes in a plan for the same gaps."""
    here = {step.resource for step in plan.steps}
    there = {one.id for one in choice.chosen}
    return Change(
        points=choice.value - plan.proof.value,
        coverage=problem.coverage(choice.chosen) - plan.coverage,
        minutes=sum(one.minutes for one in choice.chosen) - plan.minutes,
        cents=total_cents(choice.chosen) - plan.cents,
        into=tuple(sorted(there - here)),
        out=tuple(sorted(here - there)),
    )
