"""Where a job leads by what publications say: next steps, neighbours, forms of work."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from tremplin.catalog.careers import Claim
from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language

KINDS: Final = ("move", "neighbour", "same-skill", "form")
"""In the order in which they are told."""


@dataclass(frozen=True)
class CareerLink:
    """What one claim names for a role."""

    claim: Claim
    kind: Literal["move", "neighbour", "same-skill", "form"]
    backwards: bool
    """Whether the claim leads to the role, instead of from it."""
    roles: tuple[str, ...]
    forms: tuple[str, ...]


def career_links(catalog: Catalog, role: str) -> tuple[CareerLink, ...]:
    """The claims that say where a role leads, then those that lead to it; kind by kind."""
    found = (link for claim in catalog.claims.values() for link in _links(claim, role))
    return tuple(sorted(found, key=lambda link: (KINDS.index(link.kind), link.backwards)))


def _links(claim: Claim, role: str) -> Iterator[CareerLink]:
    career = claim.career
    if career is None:
        return
    to, of = _others(career.to, role), _others(career.of, role)
    if role in career.of and (to or career.forms):
        yield CareerLink(claim, career.kind, False, to, tuple(career.forms))
    if role in career.to and of:
        yield CareerLink(claim, career.kind, True, of, ())


def _others(roles: Iterable[str], role: str) -> tuple[str, ...]:
    return tuple(other for other in dict.fromkeys(roles) if other != role)


def publication_names(catalog: Catalog, claim: Claim, language: Language) -> list[str]:
    """Who says so."""
    known = catalog.publications
    return [known[name].name.pick(language) for name in claim.publications if name in known]
