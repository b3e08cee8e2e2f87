"""The catalogue: everything that the content files say, by identifier."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tremplin.catalog.careers import (
    Claim,
    Contradiction,
    Currency,
    Employment,
    Funding,
    Origin,
    Publication,
    Salary,
)
from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Domain, Population, Skill


@dataclass(frozen=True)
class Catalog:
    """All entries, each table in the order of the files."""

    population: Population = field(default_factory=Population)
    domains: Mapping[str, Domain] = field(default_factory=dict)
    skills: Mapping[str, Skill] = field(default_factory=dict)
    items: Mapping[str, GradedItem] = field(default_factory=dict)
    ratings: Mapping[str, RatingItem] = field(default_factory=dict)
    """Self-ratings, by skill."""
    roles: Mapping[str, Role] = field(default_factory=dict)
    resources: Mapping[str, Resource] = field(default_factory=dict)
    publications: Mapping[str, Publication] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    salaries: Mapping[str, Salary] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    contradictions: Mapping[str, Contradiction] = field(default_factory=dict)
    employments: Mapping[str, Employment] = field(default_factory=dict)
    fundings: Mapping[str, Funding] = field(default_factory=dict)
    currency: Currency | None = None

    @cached_property
    def skill_ids(self) -> tuple[str, ...]:
        """The skills, in the order of the files."""
        return tuple(self.skills)

    @cached_property
    def domain_ids(self) -> tuple[str, ...]:
        """The domains that have a skill, in the order of their first skill."""
        return tuple(dict.fromkeys(skill.domain for skill in self.skills.values()))

    @cached_property
    def _resource_by_alias(self) -> dict[str, str]:
        return {alias: r.id for r in self.resources.values() for alias in r.aliases}

    @cached_property
    def _role_by_alias(self) -> dict[str, str]:
        return {alias: r.id for r in self.roles.values() for alias in r.aliases}

    def resource(self, identifier: str) -> Resource | None:
        """The resource with this identifier, present or former."""
        return self.resources.get(self._resource_by_alias.get(identifier, identifier))

    def role(self, identifier: str) -> Role | None:
        """The role with this identifier, present or former."""
        return self.roles.get(self._role_by_alias.get(identifier, identifier))
