"""What bears on a job: claims by part, pay, disagreements, forms of work, moves, sources."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tremplin.catalog.careers import Claim, Contradiction, Employment, Funding, Outlook, Side
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.report.career_links import CareerLink, career_links
from tremplin.report.job_parts import PARTS
from tremplin.report.job_pay import PayGroup, pay_groups

_ELSEWHERE: Final = "what"


def part_of(claim: Claim) -> str:
    """The part of the sheet that a claim belongs to; a topic of one's own goes to the first."""
    return next((part for part, topics in PARTS.items() if claim.topic in topics), _ELSEWHERE)


@dataclass(frozen=True)
class Job:
    """A role with everything in the catalogue that bears on it."""

    catalog: Catalog
    role: Role

    @cached_property
    def publications(self) -> frozenset[str]:
        """The publications that are about this role."""
        every = self.catalog.publications.values()
        return frozenset(p.id for p in every if self.role.id in p.about)

    @cached_property
    def trade(self) -> tuple[str, ...]:
        """The role, and those that a publication treats as the same job at another seniority."""
        about = {
            role for name in self.publications for role in self.catalog.publications[name].about
        }
        return tuple(role for role in self.catalog.roles if role in about | {self.role.id})

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What publications say of the role, by name or because they are about it."""
        return tuple(
            claim
            for claim in self.catalog.claims.values()
            if f"role:{self.role.id}" in claim.see or self.publications & set(claim.publications)
        )

    def claims_in(self, part: str) -> tuple[Claim, ...]:
        """The claims of one part, topic by topic in the order of the part."""
        found = [claim for claim in self.claims if part_of(claim) == part]
        order = {topic: place for place, topic in enumerate(PARTS[part])}
        return tuple(sorted(found, key=lambda claim: order.get(claim.topic, len(order))))

    def cited(self, table: str) -> tuple[str, ...]:
        """The entries of a table that the claims name."""
        named = (see.partition(":") for claim in self.claims for see in claim.see)
        return tuple(dict.fromkeys(name for kind, _, name in named if kind == table))

    @cached_property
    def pay(self) -> tuple[PayGroup, ...]:
        """The figures of the job at all its seniorities, repeated ones together."""
        every = self.catalog.salaries.values()
        return pay_groups([salary for salary in every if salary.role in self.trade])

    @cached_property
    def disagreements(self) -> tuple[Contradiction, ...]:
        """Where sources that bear on the role contradict each other."""
        cited = set(self.cited("contradiction"))
        return tuple(
            one
            for one in self.catalog.contradictions.values()
            if one.id in cited or self.publications & {side.publication for side in one.claims}
        )

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The disagreements, save those about the future, which are told as two views."""
        return tuple(one for one in self.disagreements if not _about_the_future(one))

    @cached_property
    def futures(self) -> tuple[Contradiction, ...]:
        """The disagreements about the future."""
        return tuple(one for one in self.disagreements if _about_the_future(one))

    def expecting(self, view: Outlook | None) -> tuple[Claim, ...]:
        """The claims about the future that hold a view, or none."""
        return tuple(claim for claim in self.claims_in("outlook") if claim.view == view)

    def sides_expecting(self, view: Outlook) -> tuple[Side, ...]:
        """What others say in the disagreements about the future, beside the claims."""
        told = {name for claim in self.expecting(view) for name in claim.publications}
        sides = (side for one in self.futures for side in one.claims if side.view == view)
        return tuple(side for side in sides if side.publication not in told)

    @cached_property
    def forms(self) -> tuple[Employment, ...]:
        """The usual forms of work, then those that the claims name."""
        names = dict.fromkeys((*self.role.tracks, *self.cited("employment")))
        known = self.catalog.employments
        return tuple(known[name] for name in names if name in known)

    @cached_property
    def fundings(self) -> tuple[Funding, ...]:
        """The ways to have training paid for that its resources or its claims name."""
        names = {name for resource in self.resources for name in resource.funding}
        every = self.catalog.fundings.values()
        return tuple(f for f in every if f.id in names or f.id in self.cited("funding"))

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """The resources that teach one of the skills at the core of the role."""
        core = set(self.role.core or self.role.required)
        return tuple(
            resource
            for resource in self.catalog.resources.values()
            if resource.usable and core & {teaches.skill for teaches in resource.teaches}
        )

    @cached_property
    def named(self) -> tuple[tuple[str, Resource], ...]:
        """The resources that publications about the role name, each with its publication."""
        every = self.catalog.publications.values()
        named = [(p.id, name) for p in every if p.id in self.publications for name in p.names]
        found = ((by, self.catalog.resource(name)) for by, name in named)
        return tuple((by, resource) for by, resource in found if resource)

    @cached_property
    def links(self) -> tuple[CareerLink, ...]:
        """Where claims say that the role leads, or what leads to it."""
        return career_links(self.catalog, self.role.id)


def _about_the_future(one: Contradiction) -> bool:
    return any(side.view for side in one.claims)
