"""Other plans as the app asks for them: under other limits, with and without a resource."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final

from tremplin.app.curve_grid import money_limits, present_end, time_limits
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import (
    Along,
    CurvePoint,
    FoundResource,
    PlanChange,
    WhyView,
)
from tremplin.app.whatif_views import change_view, last_day, none_possible
from tremplin.app.why_views import curve_point, found_resources, limit_words, why_view
from tremplin.app.wishes import wish_of, with_wish
from tremplin.catalog.catalog import Catalog
from tremplin.cli.planning import Case
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.plan.candidate import Limits, canonical
from tremplin.plan.constraints import Infeasible
from tremplin.plan.outline import outline
from tremplin.plan.problem import build_problem
from tremplin.plan.requested import check_requested
from tremplin.plan.result import Plan
from tremplin.plan.what_if import Solved, solved
from tremplin.plan.why import Answer, change
from tremplin.report.infeasible import obstacle_text
from tremplin.report.reasons import title_of

QUICK_SECONDS: Final = 0.06
"""After this time a first answer is the best so far."""
EXACT_SECONDS: Final = 5.0
"""After this time any other answer is."""
MOST_KNOWN: Final = 100
"""Answers that are looked through for one that still holds."""
RICH: Final = 1_000_000.0
"""Euros that buy everything."""


def titles(catalog: Catalog, language: Language, names: tuple[str, ...]) -> Mapping[str, str]:
    """Titles by identifier; what is no more in the catalogue keeps its identifier."""
    return {name: title_of(catalog, name, language) for name in names}


class Explorer:
    """The plans of one sitting for one role; every answer is kept to be used again."""

    def __init__(
        self,
        world: World,
        cases: Callable[[], Callable[[ChosenConstraints], Case]],
        planned: Callable[[ChosenConstraints], Plan],
    ) -> None:
        """`cases` gives what plans are made from, `planned` the plan that is shown."""
        self._world = world
        self._cases = cases
        self._planned = planned
        self._known: dict[float, list[Solved]] = {}
        self._found: dict[ChosenConstraints, tuple[Solved, Plan]] = {}

    @cached_property
    def _case(self) -> Callable[[ChosenConstraints], Case]:
        """What a plan under given limits is made from."""
        return self._cases()

    def change(
        self,
        language: Language,
        before: ChosenConstraints,
        after: ChosenConstraints,
        *,
        exact: bool,
    ) -> PlanChange:
        """What other limits change; not `exact`, the best coverage and hours at once."""
        catalog, shown = self._world.catalog, self._planned(before)
        try:
            seconds = EXACT_SECONDS if exact else QUICK_SECONDS
            answer, other = self.other(after, exact=exact, seconds=seconds)
        except Infeasible as error:
            return none_possible(obstacle_text(catalog, error, language))
        return change_view(catalog, shown, other, language, settled=exact or not answer.quick)

    def other(
        self, limits: ChosenConstraints, *, exact: bool = True, seconds: float = EXACT_SECONDS
    ) -> tuple[Solved, Plan]:
        """The best plan under other limits, without its causes; Infeasible when there is none."""
        if limits in self._found:
            return self._found[limits]
        case, catalog = self._case(limits), self._world.catalog
        check_requested(catalog, case.constraints)
        problem = build_problem(catalog, case.role, case.learner, case.constraints, Limits())
        known = self._known.setdefault(limits.within, [])
        answer = solved(problem, reversed(known), limits.within, seconds, quick=not exact)
        plan = outline(case.role.id, problem, case.constraints, answer.choice)
        known.append(answer)
        del known[:-MOST_KNOWN]
        if answer.choice.proven and not answer.quick:
            self._found[limits] = answer, plan
        return answer, plan

    def grid(self, limits: ChosenConstraints, along: Along) -> tuple[ChosenConstraints, ...]:
        """The limits that a curve goes through, those of the plan shown among them."""
        if along == "money":
            return money_limits(
                limits, self._without_limit(limits, replace(limits, budget=RICH)).price
            )
        start = self._case(limits).constraints.start
        free = self._without_limit(limits, replace(limits, weeks=None, deadline=None))
        return time_limits(limits, start, last_day(free) or start)

    def _without_limit(self, limits: ChosenConstraints, free: ChosenConstraints) -> Plan:
        """The best plan without one limit, or the one shown where a wish has no known price."""
        try:
            return self.other(free)[1]
        except Infeasible:
            return self._planned(limits)

    def point(
        self,
        language: Language,
        shown: ChosenConstraints,
        limits: ChosenConstraints,
        along: Along,
    ) -> CurvePoint:
        """What one limit gives; where no plan holds what is wanted, that."""
        catalog, plan = self._world.catalog, self._planned(shown)
        try:
            other = plan if limits == shown else self.other(limits)[1]
        except Infeasible as error:
            end = present_end(limits, plan.constraints.start)
            label, sentence = limit_words(limits, along, end, language)
            none = none_possible(obstacle_text(catalog, error, language))
            return CurvePoint(label, sentence, 0.0, 0.0, none)
        return curve_point(catalog, plan, other, limits, along, language)

    def why(self, language: Language, limits: ChosenConstraints, resource: str) -> WhyView:
        """Why a resource, or why not; what the plan without it, or with it, would be."""
        catalog, shown = self._world.catalog, self._planned(limits)
        name = canonical(catalog, resource)
        in_plan = any(step.resource == name for step in shown.steps)
        other = with_wish(limits, name, "unwanted" if in_plan else "wanted")
        try:
            found, plan = self.other(other)
        except Infeasible as error:
            answer = Answer(name, in_plan, None, error)
            sentence = obstacle_text(catalog, error, language)
            changed = none_possible(sentence)
        else:
            answer = Answer(name, in_plan, change(shown, found.problem, found.choice))
            changed = change_view(catalog, shown, plan, language)
        return why_view(catalog, shown, answer, changed, wish_of(limits, name), language)

    def resources(self, language: Language, limits: ChosenConstraints) -> tuple[FoundResource, ...]:
        """All of the catalogue, those of the plan first."""
        return found_resources(self._world.catalog, self._planned(limits), limits, language)

    def steps(self, limits: ChosenConstraints) -> tuple[str, ...]:
        """The resources of the plan shown, in its order."""
        return tuple(step.resource for step in self._planned(limits).steps)
