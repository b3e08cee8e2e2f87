"""The shipped content holds every gathered entry, unchanged in its figures, in both languages."""

import functools
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from tremplin.catalog import careers, items, resources, roles, skills
from tremplin.catalog.base import Text, Texts

ROOT = Path(__file__).parents[2]
EXPECTED: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "ids.json").read_text(encoding="utf-8")
)
COUNTS = {
    "resource": 445,
    "skill": 23,
    "role": 23,
    "origin": 27,
    "salary": 70,
    "claim": 93,
    "contradiction": 15,
    "employment": 6,
    "funding": 4,
    "named": 213,
}
MODELS: dict[str, type[BaseModel]] = {
    "population": skills.Population,
    "domain": skills.Domain,
    "skill": skills.Skill,
    "role": roles.Role,
    "resource": resources.Resource,
    "currency": careers.Currency,
    "publication": careers.Publication,
    "origin": careers.Origin,
    "salary": careers.Salary,
    "claim": careers.Claim,
    "contradiction": careers.Contradiction,
    "employment": careers.Employment,
    "funding": careers.Funding,
    "item": items.RatingItem,
}
Entries = dict[str, Any]


def files() -> list[Path]:
    return [*sorted((ROOT / "paths").rglob("*.toml")), ROOT / "quizzes" / "ratings.toml"]


@functools.cache
def shipped() -> dict[str, Entries]:
    """The entries of the content files, validated, by table and identifier."""
    tables: dict[str, Entries] = {name: {} for name in MODELS}
    for path in files():
        for name, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for raw in value if isinstance(value, list) else [value]:
                entry = MODELS[name].model_validate(raw)
                identifier = getattr(entry, "id", name)
                assert identifier not in tables[name], f"twice: {identifier}"
                tables[name][identifier] = entry
    return tables


def is_bilingual(text: Text | Texts | None) -> bool:
    return text is not None and bool(text.fr) and bool(text.en)


@pytest.mark.parametrize("table", sorted(COUNTS))
def test_expected_lists_are_whole(table: str) -> None:
    assert len(EXPECTED[table]) == COUNTS[table]


@pytest.mark.parametrize("table", sorted(COUNTS.keys() - {"named"}))
def test_every_entry_arrives(table: str) -> None:
    assert set(shipped()[table]) == set(EXPECTED[table])


def test_what_the_articles_name_is_covered() -> None:
    for entry, targets in EXPECTED["named"].items():
        assert targets, entry
        for target in targets:
            table, _, identifier = target.partition(":")
            assert identifier in shipped()[table], (entry, target)


def price_as_list(resource: resources.Resource) -> list[Any] | None:
    price = resource.price
    if price is None or price.amount is None:
        return None if price is None else [price.basis]
    return [price.amount, price.currency, price.per, price.periods, price.basis]


def resource_as_expected(resource: resources.Resource) -> dict[str, Any]:
    """A resource in the shape of the expected values; what is empty is left out."""
    isbn = [resource.isbn13, *(edition.isbn13 for edition in resource.editions)]
    checklist = resource.checklist.en if resource.checklist else None
    row = {
        name: getattr(resource, name)
        for name in (
            *("kind", "languages", "free", "audit", "usable", "url_status", "grade", "hours"),
            *("hours_basis", "url", "year", "pages", "after", "substitutes", "replaced_by"),
            *("funding", "as_of"),
        )
    } | {
        "price": price_as_list(resource),
        "teaches": [[t.skill, t.from_, t.to] for t in resource.teaches],
        "needs": [[n.skill, n.level] for n in resource.needs],
        "isbn": [number for number in isbn if number],
        "expires": resource.expires and resource.expires.isoformat(),
        "retired": resource.retired and resource.retired.isoformat(),
        "editions": len(resource.editions) or None,
        "checklist": len(checklist or ()) or None,
    }
    return {key: value for key, value in row.items() if value not in (None, [])}


def test_resources_keep_their_values() -> None:
    for identifier, row in EXPECTED["resource"].items():
        assert resource_as_expected(shipped()["resource"][identifier]) == row, identifier


def test_resources_were_looked_over() -> None:
    for resource in shipped()["resource"].values():
        assert str(resource.checked) == "2026-11-20", resource.id


def test_roles_keep_their_levels_and_codes() -> None:
    order = list(EXPECTED["skill"])
    for identifier, row in EXPECTED["role"].items():
        role = shipped()["role"][identifier]
        codes = [*role.rome, *role.esco, *role.onet]
        assert [role.required[skill] for skill in order] == row["required"], identifier
        assert (role.core, role.tracks) == (row["core"], row["tracks"]), identifier
        assert [code.code for code in codes] == row["codes"], identifier
        assert [code.status for code in codes] == row["statuses"], identifier


def test_skills_keep_their_codes() -> None:
    for identifier, row in EXPECTED["skill"].items():
        skill = shipped()["skill"][identifier]
        assert [code.uri for code in skill.esco] == row.get("esco", []), identifier
        assert [[code.code, code.status] for code in skill.sfia] == row.get("sfia", []), identifier
        assert skill.digcomp == row.get("digcomp", []), identifier
        assert skill.domain in shipped()["domain"], identifier


@pytest.mark.parametrize("table", ["salary", "claim", "employment", "funding"])
def test_career_entries_keep_their_values(table: str) -> None:
    for identifier, row in EXPECTED[table].items():
        dumped = shipped()[table][identifier].model_dump(mode="json")
        assert {key: dumped[key] for key in row} == row, identifier
        amounts = {key for key in ("min", "max", "point", "year") if dumped.get(key) is not None}
        assert amounts <= set(row), identifier


def test_origins_and_contradictions_keep_their_sources() -> None:
    for identifier, date in EXPECTED["origin"].items():
        assert shipped()["origin"][identifier].date == date
    for identifier, sides in EXPECTED["contradiction"].items():
        claims = shipped()["contradiction"][identifier].claims
        assert [side.publication or side.url for side in claims] == sides, identifier
        assert all(side.publication or side.url or is_bilingual(side.source) for side in claims)


def test_one_self_rating_for_each_skill() -> None:
    assert list(shipped()["item"]) == [f"rating.{skill}" for skill in EXPECTED["skill"]]
    for item in shipped()["item"].values():
        assert item.id == f"rating.{item.skill}"
        assert all(is_bilingual(text) for text in (item.ask, item.zero, item.hint))


BILINGUAL = {
    "domain": ("name",),
    "skill": ("name", "levels"),
    "role": ("name", "summary", "missions"),
    "resource": ("format",),
    "publication": ("name", "worth"),
    "origin": ("text",),
    "claim": ("text",),
    "contradiction": ("topic", "reading"),
    "employment": ("name", "facts"),
    "funding": ("name", "rules"),
}


@pytest.mark.parametrize("table", sorted(BILINGUAL))
def test_both_languages_are_there(table: str) -> None:
    for identifier, entry in shipped()[table].items():
        for name in BILINGUAL[table]:
            text = getattr(entry, name)
            assert is_bilingual(text), (identifier, name)
            if isinstance(text, Texts):
                assert len(text.fr or ()) == len(text.en or ()), (identifier, name)


def test_optional_texts_are_in_both_languages() -> None:
    optional = [
        getattr(entry, name)
        for table, name in (
            *(("resource", "reason"), ("resource", "deliverable"), ("resource", "checklist")),
            *(("salary", "note"), ("claim", "reading")),
        )
        for entry in shipped()[table].values()
    ]
    sides = [side.claim for c in shipped()["contradiction"].values() for side in c.claims]
    sectors = [sector for role in shipped()["role"].values() for sector in role.sectors]
    for text in [*(t for t in optional if t is not None), *sides, *sectors]:
        assert is_bilingual(text), text


def test_titles_have_the_language_one_studies_in() -> None:
    for resource in shipped()["resource"].values():
        if resource.languages == ["fr"]:
            assert resource.title.fr, resource.id
            assert resource.title.en is None, resource.id
        if resource.languages == ["en"]:
            assert resource.title.en, resource.id


def references() -> Iterator[tuple[str, str, str]]:
    """Every reference of the content: who refers, to which table, to which entry."""
    for r in shipped()["resource"].values():
        for target in (*r.after, *r.substitutes, *r.replaced_by):
            yield r.id, "resource", target
        for target in r.funding:
            yield r.id, "funding", target
        for step in (*r.teaches, *r.needs):
            yield r.id, "skill", step.skill
    for role in shipped()["role"].values():
        yield from ((role.id, "skill", skill) for skill in (*role.required, *role.core))
        yield from ((role.id, "employment", track) for track in role.tracks)
    for pay in shipped()["salary"].values():
        yield from ((pay.id, "role", pay.role), (pay.id, "origin", pay.origin))
    for entry in (*shipped()["claim"].values(), *shipped()["employment"].values()):
        yield from ((entry.id, "publication", target) for target in entry.publications)
    for claim in shipped()["claim"].values():
        yield from ((claim.id, *see.split(":")) for see in claim.see)
    for one in (
        *shipped()["salary"].values(),
        *(side for c in shipped()["contradiction"].values() for side in c.claims),
    ):
        if one.publication:
            yield "publication of a figure", "publication", one.publication


def test_references_point_to_entries() -> None:
    found = list(references())
    assert len(found) > 2000
    for owner, table, target in found:
        assert target in shipped()[table], (owner, table, target)
        assert owner != target or table != "resource", owner


def test_substitutes_can_be_planned() -> None:
    for resource in shipped()["resource"].values():
        for target in resource.substitutes:
            assert shipped()["resource"][target].usable, (resource.id, target)


def test_salaries_say_where_they_come_from() -> None:
    for salary in shipped()["salary"].values():
        assert bool(salary.publication) != bool(salary.url), salary.id


def isbn_is_right(isbn: str) -> bool:
    """The check digit of a 13-digit ISBN: weights 1 and 3 sum to a multiple of 10."""
    return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(isbn)) % 10 == 0


def test_isbn_check_digits() -> None:
    assert isbn_is_right("9780306406157")
    assert not isbn_is_right("9780306406158")
    numbers = [n for row in EXPECTED["resource"].values() for n in row.get("isbn", [])]
    assert len(numbers) == 58
    assert all(isbn_is_right(number) for number in numbers)
