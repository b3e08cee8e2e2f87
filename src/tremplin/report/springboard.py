"""How far every role is: all that is told of it, as values and as one JSON object."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.measure.levels import RoleResult
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.springboard import Distance, SharedStep, shared_steps
from tremplin.report.career_links import CareerLink, career_links, publication_names
from tremplin.report.names import role_name
from tremplin.report.plan_json import constraints_object, gap_object
from tremplin.report.reasons import title_of
from tremplin.report.results_words import NEAREST

DIGITS: Final = 6


@dataclass(frozen=True, eq=False)
class Springboard:
    """What stands between a person and the roles."""

    results: tuple[RoleResult, ...]
    """How far each role is met today, the nearest first."""
    learner: Learner
    constraints: Constraints
    role: str | None = None
    """The role chosen."""
    by_ratings: bool = False
    """Whether levels come from self-ratings alone."""
    distances: Mapping[str, Distance] = field(default_factory=dict)
    """By role; those that are known by now."""

    @property
    def around(self) -> tuple[str, ...]:
        """The roles whose first steps are shared: the nearest ones, and the one chosen."""
        nearest = [result.role for result in self.results[:NEAREST]]
        chosen = [r.role for r in self.results[NEAREST:] if r.role == self.role]
        return (*nearest, *chosen)

    @property
    def first_steps(self) -> tuple[SharedStep, ...]:
        """What several of the roles around begin with."""
        return self.steps_among(self.around)

    def steps_among(self, roles: Iterable[str]) -> tuple[SharedStep, ...]:
        """What several of these roles begin with, as far as their distances are known."""
        found = self.distances
        return shared_steps([found[role] for role in roles if role in found])

    def result(self, role: str) -> RoleResult:
        """How far one role is met today."""
        return next(result for result in self.results if result.role == role)


def springboard_object(
    catalog: Catalog, found: Springboard, language: Language, content: str
) -> dict[str, Any]:
    """Everything as one JSON object; hours as numbers, prices in euros, levels 0 to 5."""
    links = career_links(catalog, found.role) if found.role else ()
    return {
        "schema": "tremplin/springboard",
        "version": 1,
        "content": content,
        "role": found.role,
        "by_ratings": found.by_ratings,
        "constraints": constraints_object(found.constraints),
        "roles": [
            _role(catalog, result, found.distances[result.role], language)
            for result in found.results
        ],
        "first_steps": [_step(catalog, step, language) for step in found.first_steps],
        "first_steps_for": list(found.around),
        "careers": [_link(catalog, link, language) for link in links],
    }


def _role(
    catalog: Catalog, result: RoleResult, distance: Distance, language: Language
) -> dict[str, Any]:
    return {
        "role": result.role,
        "name": role_name(catalog, result.role, language),
        "met": round(result.met, DIGITS),
        "met_count": round(result.met_count, DIGITS),
        "required_count": result.required_count,
        "core_probability": round(result.core_probability, DIGITS),
        "missing": list(result.missing),
        "hours": round(distance.minutes / 60, DIGITS),
        "weeks": distance.weeks,
        "price": distance.cents / 100,
        "unknown_prices": list(distance.unpriced),
        "closed": round(distance.share, DIGITS),
        "resources": list(distance.resources),
        "open": [gap_object(catalog, gap, language) for gap in distance.open],
        "proven": distance.proven,
    }


def _step(catalog: Catalog, step: SharedStep, language: Language) -> dict[str, Any]:
    return {
        "resource": step.resource,
        "title": title_of(catalog, step.resource, language),
        "hours": round(step.minutes / 60, DIGITS),
        "roles": list(step.roles),
        "closed": round(step.share, DIGITS),
    }


def _link(catalog: Catalog, link: CareerLink, language: Language) -> dict[str, Any]:
    return {
        "claim": link.claim.id,
        "kind": link.kind,
        "backwards": link.backwards,
        "roles": list(link.roles),
        "forms": list(link.forms),
        "text": link.claim.text.pick(language),
        "publications": publication_names(catalog, link.claim, language),
    }
