"""Why no plan holds the resources asked for: the first constraint that prevents it."""

from dataclasses import replace

from tremplin.catalog.catalog import Catalog
from tremplin.plan.candidate import Limits, canonical, refusal
from tremplin.plan.constraints import Constraints, Infeasible
from tremplin.plan.founded import Unfolding, unfold
from tremplin.plan.gap import STEPS
from tremplin.plan.model import Measure, Model, cents_of, minutes_of
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced
from tremplin.plan.search import Search


def check_requested(catalog: Catalog, constraints: Constraints) -> None:
    """Raise Infeasible for a resource asked for that no filter lets through."""
    done = {canonical(catalog, other) for other in constraints.done}
    for name in [*constraints.with_, *(name for name, _ in constraints.under_way)]:
        resource = catalog.resource(name)
        if resource is None:
            raise Infeasible("unknown", (name,))
        if resource.id in done:
            raise Infeasible("done", (resource.id,))
        refused = refusal(catalog, resource, constraints, Limits())
        if refused is not None:
            raise Infeasible(refused, (resource.id,))


def what_prevents(problem: Problem) -> Infeasible:
    """The first of prerequisites, time, money that keeps one requested resource out, else all."""
    unfolding = unfold(problem.candidates, problem.held)
    started = {one.id for one in unfolding.started}
    for name in sorted(problem.forced):
        if name not in started:
            return _prerequisite(name, unfolding)
    for names in [*({name} for name in sorted(problem.forced)), problem.forced]:
        found = _limit(problem, frozenset(names))
        if found is not None:
            return found
    return Infeasible("together", tuple(sorted(problem.forced)))


def _prerequisite(name: str, unfolding: Unfolding) -> Infeasible:
    """A level that nothing reaches, or a resource to finish first that can't be taken."""
    waiting = {one.id: one for one in unfolding.waiting}
    for skill, level in waiting[name].before.items():
        if level > unfolding.levels.get(skill, 0):
            return Infeasible("prerequisite", (name,), skill=skill, level=level / STEPS)
    started = {one.id for one in unfolding.started}
    missing = [other for other in waiting[name].after if other not in started]
    return Infeasible("prerequisite", (name, *missing))


def _limit(problem: Problem, names: frozenset[str]) -> Infeasible | None:
    free = replace(problem, forced=names, gaps=()).without_limits(minutes=True, cents=True)
    for cause, measure, limit, unit in (
        ("time", minutes_of, problem.minutes, 60),
        ("budget", cents_of, problem.cents, 100),
    ):
        if limit is not None:
            least = _least(free, measure)
            if least > limit:
                asked = tuple(sorted(names))
                return Infeasible(cause, asked, needed=least / unit, limit=limit / unit)
    return None


def _least(problem: Problem, measure: Measure) -> int:
    search = Search(Model(reduced(problem)))
    total = search.model.total(measure)
    outcome = search.least(total)
    return search.value(total, outcome.chosen or ()) * total.unit
