"""Resources as the planner counts them, and the reason why one may not be planned."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.catalog.resources import Resource
from tremplin.plan.constraints import Constraints
from tremplin.plan.gap import hundredths
from tremplin.plan.prices import Share, cents_left, price_in_cents, share_of


@dataclass(frozen=True)
class Candidate:
    """A resource that may be planned, in whole numbers; levels in hundredths."""

    id: str
    minutes: int
    cents: int
    misfit: int
    """Minutes x (50 - rating in tenths): what is lost by studying something less good."""
    before: Mapping[str, int]
    """Levels to hold at the start, by skill, entries and needs together."""
    brings: Mapping[str, int]
    """Level held afterwards, by skill."""
    after: tuple[str, ...] = ()
    """Resources to finish first."""
    share: Share | None = None
    """What it takes of a subscription, beside `cents`."""
    weight: int = 1
    """How much an hour of it counts when hours are compared."""
    under_way: bool = False
    """Whether it was started before the plan."""

    @property
    def effort(self) -> int:
        """Minutes, as much as they count."""
        return self.minutes * self.weight

    def crosses(self, skill: str, level: int) -> bool:
        """Whether it leads from below `level` to it; never through a level it needs itself."""
        return self.before.get(skill, 0) < level <= self.brings.get(skill, 0)

    def for_person(
        self, held: Mapping[str, int], done: frozenset[str], weight: int = 1
    ) -> "Candidate":
        """Without the conditions that this person already meets, its hours weighed."""
        before = {skill: at for skill, at in self.before.items() if at > held.get(skill, 0)}
        after = tuple(other for other in self.after if other not in done)
        return replace(self, before=before, after=after, weight=weight)


@dataclass(frozen=True)
class Limits:
    """Which of the filters that a person may lift are in force."""

    language: bool = True
    preference: bool = True
    known_price: bool = True


def candidate(catalog: Catalog, resource: Resource) -> Candidate:
    """The resource in whole numbers; its hours must be known."""
    minutes = max(1, round(60 * (resource.hours or 0.0)))
    share = share_of(catalog, resource, minutes)
    before: dict[str, int] = {}
    brings: dict[str, int] = {}
    for taught in resource.teaches:
        skill = canonical_skill(catalog, taught.skill)
        before[skill] = max(before.get(skill, 0), hundredths(taught.from_))
        brings[skill] = max(brings.get(skill, 0), hundredths(taught.to))
    for need in resource.needs:
        skill = canonical_skill(catalog, need.skill)
        before[skill] = max(before.get(skill, 0), hundredths(need.level))
    return Candidate(
        id=resource.id,
        minutes=minutes,
        cents=0 if share else price_in_cents(catalog, resource) or 0,
        misfit=minutes * (50 - round(10 * resource.rating)),
        before=before,
        brings=brings,
        after=tuple(dict.fromkeys(canonical(catalog, other) for other in resource.after)),
        share=share,
    )


def continued(catalog: Catalog, one: Candidate, hours_done: float) -> Candidate:
    """A resource under way: open to the person, with what is left of its hours and price."""
    resource = catalog.resources[one.id]
    minutes = max(1, one.minutes - round(60 * hours_done))
    left = minutes / one.minutes
    share = share_of(catalog, resource, minutes, left)
    return replace(
        one,
        minutes=minutes,
        cents=0 if share else cents_left(catalog, resource, left),
        misfit=minutes * (one.misfit // one.minutes),
        before={},
        after=(),
        share=share,
        under_way=True,
    )


def refusal(
    catalog: Catalog, resource: Resource, constraints: Constraints, limits: Limits
) -> str | None:
    """Why the resource is not planned, whatever else is chosen; None when it may be.

    What is under way was chosen before: only unknown hours and `without` keep it out.
    """
    if resource.id in {canonical(catalog, other) for other, _ in constraints.under_way}:
        return _stopped(catalog, resource, constraints)
    lasting = _lasting_refusal(resource, constraints.start)
    if lasting is not None:
        return lasting
    unpriced = price_in_cents(catalog, resource) is None
    if unpriced and constraints.budget is not None and limits.known_price:
        return "price"
    if limits.language and not set(resource.languages) & set(constraints.study_in):
        return "language"
    if limits.preference:
        return _unwanted(catalog, resource, constraints)
    return None


def _stopped(catalog: Catalog, resource: Resource, constraints: Constraints) -> str | None:
    if resource.id in {canonical(catalog, other) for other in constraints.without}:
        return "without"
    return "hours" if resource.hours is None else None


def _lasting_refusal(resource: Resource, start: dt.date) -> str | None:
    if not resource.usable:
        return "unusable"
    if resource.retired is not None and resource.retired <= start:
        return "retired"
    if resource.expires is not None and resource.expires < start:
        return "expired"
    return "hours" if resource.hours is None else None


def _unwanted(catalog: Catalog, resource: Resource, constraints: Constraints) -> str | None:
    if resource.id in {canonical(catalog, other) for other in constraints.without}:
        return "without"
    if resource.id in {canonical(catalog, other) for other in constraints.with_}:
        return None
    left_out = (NOT_BY_DEFAULT - set(constraints.also_kinds)) | set(constraints.without_kinds)
    return "kind" if resource.kind in left_out else None


def canonical(catalog: Catalog, identifier: str) -> str:
    """The present identifier of a resource that may be named by a former one."""
    found = catalog.resource(identifier)
    return identifier if found is None else found.id


def canonical_skill(catalog: Catalog, identifier: str) -> str:
    """The present identifier of a skill that may be named by a former one."""
    if identifier in catalog.skills:
        return identifier
    for skill in catalog.skills.values():
        if identifier in skill.aliases:
            return skill.id
    return identifier
