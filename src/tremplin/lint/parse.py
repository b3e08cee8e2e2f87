"""Loads content: from the bytes of files to the catalogue and everything that is wrong in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from tremplin.catalog.base import Table, Text
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
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Domain, Population, Skill
from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Accepted, Diagnostic, Source
from tremplin.lint.gather import Checked, Gathered, gather
from tremplin.lint.place import located, written
from tremplin.lint.suppress import silenced

Model = TypeVar("Model", bound=Table)


@dataclass(frozen=True)
class Mention:
    """An entry that something is said about."""

    table: str
    id: str
    """Its identifier, or nothing when it has none."""
    file: str
    other_file: str = ""
    """Where the entry stands that it replaces."""


@dataclass(frozen=True)
class Loaded:
    """What content files hold."""

    catalog: Catalog
    diagnostics: tuple[Diagnostic, ...] = ()
    replaced: tuple[Mention, ...] = ()
    """Entries that took the place of one of a lower layer with the same id."""
    left_out: tuple[Mention, ...] = ()
    """Entries that are broken, or name one that is."""
    accepted: tuple[Accepted, ...] = ()
    """Warnings that comments accept, when warnings were asked for."""
    warned: frozenset[str] = frozenset()
    """The items with a warning, accepted or not."""


def load(sources: Iterable[Source | tuple[str, bytes]], *, language: Language = "en") -> Loaded:
    """The catalogue of `sources` (file names and bytes); what is broken is left out and reported.

    Later layers replace entries of earlier ones. Never raises, whatever the bytes.
    """
    gathered = gather(Source(*source) for source in sources)
    diagnostics = [
        diagnostic
        for document, found in zip(gathered.documents, gathered.findings(), strict=True)
        if found
        for diagnostic in written(
            document, silenced(document, located(document, found)).kept, language
        )
    ]
    return loaded(gathered, diagnostics)


def loaded(
    gathered: Gathered, diagnostics: Sequence[Diagnostic], accepted: Sequence[Accepted] = ()
) -> Loaded:
    """The result of what was gathered."""
    replaced = [
        Mention(by.table, by.entry.id, by.file, checked.file)
        for checked in gathered.checked
        if (by := checked.replaced_by) is not None
    ]
    left_out = [Mention(c.table, c.entry.id, c.file) for c in gathered.checked if c.model is None]
    return Loaded(
        _catalog(gathered),
        tuple(diagnostics),
        tuple(replaced),
        tuple(left_out),
        tuple(accepted),
    )


def _catalog(gathered: Gathered) -> Catalog:
    alive = list(gathered.alive())
    skills = _models(alive, "skill", Skill)
    items = [c for c in alive if c.table == "item"]
    ratings = {c.model.skill: c.model for c in items if isinstance(c.model, RatingItem)}
    return Catalog(
        population=_only(alive, Population) or Population(),
        domains=_with_all_domains(_models(alive, "domain", Domain), skills.values()),
        skills=skills,
        items=_graded(items),
        ratings=ratings,
        roles=_models(alive, "role", Role),
        resources=_models(alive, "resource", Resource),
        publications=_models(alive, "publication", Publication),
        origins=_models(alive, "origin", Origin),
        salaries=_models(alive, "salary", Salary),
        claims=_models(alive, "claim", Claim),
        contradictions=_models(alive, "contradiction", Contradiction),
        employments=_models(alive, "employment", Employment),
        fundings=_models(alive, "funding", Funding),
        currency=_only(alive, Currency),
    )


def _models(alive: Sequence[Checked], table: str, model: type[Model]) -> dict[str, Model]:
    mine = (c for c in alive if c.table == table)
    return {c.entry.id: c.model for c in mine if isinstance(c.model, model)}


def _graded(items: Sequence[Checked]) -> dict[str, GradedItem]:
    graded: dict[str, Any] = {c.entry.id: c.model for c in items}
    return {name: item for name, item in graded.items() if item.graded}


def _only(alive: Sequence[Checked], model: type[Model]) -> Model | None:
    return next((c.model for c in alive if isinstance(c.model, model)), None)


def _with_all_domains(domains: dict[str, Domain], skills: Iterable[Skill]) -> dict[str, Domain]:
    """The domains, with one named after itself where a skill has a domain that nobody defined."""
    for domain in dict.fromkeys(skill.domain for skill in skills):
        if domain not in domains:
            name = domain.replace("-", " ").capitalize()
            domains[domain] = Domain(id=domain, name=Text(fr=name, en=name))
    return domains
