"""Everything that the articles name can be read on the sheet of some job, in both languages."""

import functools
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import LANGUAGES, Language
from tremplin.report.job import Job
from tremplin.report.job_blocks import Pay
from tremplin.report.job_parts import PARTS
from tremplin.report.job_pay import figures
from tremplin.report.job_sheet import job_sheet
from tremplin.report.role_sheet import role_sheet
from tremplin.store.content import load_content

NAMED: dict[str, list[str]] = json.loads(
    (Path(__file__).parent / "data" / "ids.json").read_text(encoding="utf-8")
)["named"]
MAIN = "prompt-engineer"
COPIES = {
    "prompt-engineer-questeducation-confirmed",
    "prompt-engineer-junior-questeducation-junior",
}


@functools.cache
def catalog() -> Catalog:
    return load_content(data=Path("/nowhere"), extra=(), only=None, language="en").catalog


def job(role: str) -> Job:
    return Job(catalog(), catalog().roles[role])


def strings(value: Any) -> Iterator[str]:
    """Every text of a sheet."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


@functools.cache
def shown(role: str, language: Language) -> str:
    """All texts of the sheet of a role."""
    return "\n".join(strings(job_sheet(job(role), language)))


@functools.cache
def shown_anywhere(language: Language) -> str:
    """All texts of all sheets."""
    return "\n".join(shown(role, language) for role in catalog().roles)


@functools.cache
def figures_anywhere() -> frozenset[str]:
    """The pay entries of all sheets."""
    return frozenset(
        salary.id
        for role in catalog().roles
        for figure in figures(job(role).pay)
        for salary in figure.salaries
    )


def text_of(target: str, language: Language) -> str | None:
    """What a sheet says where it shows an entry; None for a pay figure."""
    table, _, name = target.partition(":")
    found = catalog()
    if table == "claim":
        return found.claims[name].text.pick(language).rstrip(".")
    if table == "contradiction":
        # After « Notre lecture : » the sentence goes on, so its first letter may change.
        return found.contradictions[name].reading.pick(language)[1:]
    if table == "resource":
        return found.resources[name].title.pick(language)
    named = {
        "employment": found.employments,
        "funding": found.fundings,
        "role": found.roles,
        "skill": found.skills,
    }
    return named[table][name].name.pick(language) if table in named else None


def is_shown(target: str, language: Language) -> bool:
    text = text_of(target, language)
    if text is None:
        return target.partition(":")[2] in figures_anywhere()
    return text in shown_anywhere(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_articles_name_stands_on_a_sheet(language: Language) -> None:
    assert len(NAMED) == 213
    for entry, targets in NAMED.items():
        # A resource beside a claim or a skill is one example of it among others.
        told = [t for t in targets if not t.startswith("resource:")] or targets
        missing = [target for target in told if not is_shown(target, language)]
        assert not missing, (entry, missing)


def test_every_claim_and_every_figure_stands_on_a_sheet() -> None:
    claims = {claim.id for role in catalog().roles for claim in job(role).claims}
    assert claims == set(catalog().claims)
    assert figures_anywhere() == set(catalog().salaries)
    assert {one.id for one in job(MAIN).disagreements} == set(catalog().contradictions)


def test_the_main_job_has_every_part() -> None:
    parts = [part.name for part in job_sheet(job(MAIN), "fr").parts]
    assert parts == list(PARTS)
    assert len(job(MAIN).expecting("growth")) >= 4
    assert len(job(MAIN).expecting("doubt")) >= 2


def test_a_copy_is_no_figure_of_its_own() -> None:
    groups = job(MAIN).pay
    repeated = {f.first.id: {s.id for s in f.salaries} for f in figures(groups)}
    assert not COPIES & set(repeated)
    assert set().union(*repeated.values()) >= COPIES
    assert len(repeated["prompt-engineer-guardia-confirmed"]) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", sorted(catalog().roles))
def test_every_sheet_can_be_read_in_a_terminal(role: str, language: Language) -> None:
    text = role_sheet(job(role), language)
    assert max(map(len, text.splitlines())) <= 80
    pay = [block for part in job_sheet(job(role), language).parts for block in part.blocks]
    rows = sum(len(block.rows) for block in pay if isinstance(block, Pay))
    assert rows == len(figures(job(role).pay))
