"""The springboard in words and as JSON: nothing left out, in 80 columns, after its schema."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from tests.plan.small import MONDAY, catalog, resource
from tests.report.test_json import closed
from tremplin.catalog.careers import Claim, Publication
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.language.localized import LANGUAGES, Language
from tremplin.measure.today import roles_as_stated
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.springboard import distances
from tremplin.report.career_links import career_links
from tremplin.report.json_text import json_text
from tremplin.report.layout import width
from tremplin.report.schemas import SCHEMAS
from tremplin.report.springboard import Springboard, springboard_object
from tremplin.report.springboard_text import springboard_text


def role(name: str, **required: float) -> Role:
    levels = {f"case.{skill}": level for skill, level in required.items()}
    names = {"fr": f"Métier {name} au nom assez long pour être coupé", "en": f"Job {name}"}
    return Role.model_validate({"id": name, "name": names, "required": levels})


def claim(name: str, kind: str, of: list[str], to: list[str], *by: str) -> Claim:
    text = {"fr": f"Phrase {name}.", "en": f"Sentence {name}."}
    career = {"kind": kind, "of": of, "to": to}
    table = {"id": name, "topic": "career", "text": text, "publications": by, "career": career}
    return Claim.model_validate({**table, "publications": list(by)})


def made_catalog() -> Catalog:
    """Six roles; one of them needs what nothing teaches, one is met, one costs."""
    made = catalog(
        {"a": 2, "b": 2, "c": 2},
        resource("base", 2, ("a", 0, 1)),
        resource("quick", 1, ("b", 0, 2)),
        resource("dear", 30, ("a", 1, 3), price={"amount": 40.0}),
        resource("hidden", 4, ("c", 0, 1), price={"basis": "unknown"}),
    )
    roles = [
        role("r-one", a=1, b=1),
        role("r-two", a=3, b=2),
        role("r-three", b=2, c=1),
        role("r-four", a=1, c=3),
        role("r-five", a=2, b=1),
        role("r-six", a=3, b=2, c=2),
        role("r-met"),
    ]
    claims = [
        claim("up", "move", ["r-one", "r-two"], ["r-two"], "paper"),
        claim("beside", "neighbour", ["r-one"], ["r-three", "r-four"]),
        claim("same", "same-skill", ["r-two"], ["r-one"], "paper"),
    ]
    paper = Publication.model_validate({"id": "paper", "name": "The Paper"})
    return replace(
        made,
        roles={one.id: one for one in roles},
        claims={one.id: one for one in claims},
        publications={"paper": paper},
    )


CATALOG = made_catalog()


def found(chosen: str | None = None, budget: float | None = None) -> Springboard:
    learner = Learner({"case.a": 0.2}, {"case.a": 0.5, "case.b": 0.5})
    results = roles_as_stated(CATALOG.roles.values(), learner.levels, learner.sd)
    limits = Constraints(MONDAY, budget=budget, hours_per_week=3)
    known = distances(CATALOG, CATALOG.roles.values(), learner, limits)
    return Springboard(results, learner, limits, chosen, distances={one.role: one for one in known})


@pytest.mark.parametrize("chosen", [None, "r-one", "r-six"])
def test_json_follows_its_schema(chosen: str | None) -> None:
    for language in LANGUAGES:
        value = springboard_object(CATALOG, found(chosen), language, "0123456789abcdef")
        read = json.loads(json_text(value))
        Draft202012Validator(closed(SCHEMAS["springboard"])).validate(read)
        assert read["roles"][0]["role"] == "r-met"
        assert len(read["roles"]) == len(CATALOG.roles)
        assert bool(read["careers"]) == (chosen == "r-one")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", [None, *CATALOG.roles])
def test_text_fits_and_names_every_role(language: Language, chosen: str | None) -> None:
    text = springboard_text(CATALOG, found(chosen, budget=20.0 if chosen else None), language)
    assert all(width(line) <= 80 for line in text.splitlines())
    for one in CATALOG.roles.values():
        assert one.name.pick(language).split(" au nom")[0] in text


def test_what_lacks_most_by_weight_comes_first() -> None:
    lines = springboard_text(CATALOG, found(), "en").splitlines()
    place = next(n for n, line in enumerate(lines) if line.startswith("Job r-six"))
    # Level 3 of a is 2.8 away, level 2 of b and c 2.
    assert lines[place + 1].strip() == "mostly lacking: a and b"


def test_what_stays_open_and_unknown_prices_are_marked() -> None:
    text = springboard_text(CATALOG, found("r-four"), "en")
    four = next(line for line in text.splitlines() if line.startswith("Job r-four"))
    # base and hidden: 6 hours at 3 a week, the price of hidden unknown.
    assert four.replace("\u00a0", " ").split()[-4:] == ["6", "h*", "2", "?"]
    assert "*: even so, some requirements stay open." in text
    assert "1 requirement stays open: c (1 not taught in the catalogue)." in text.replace("\n", " ")


def test_first_steps_are_those_of_the_five_nearest_and_of_the_chosen_one() -> None:
    without, chosen = found(), found("r-four")
    nearest = [result.role for result in without.results[:5]]
    assert list(without.around) == nearest
    assert list(chosen.around) == ([*nearest, "r-four"] if "r-four" not in nearest else nearest)
    for step in chosen.first_steps:
        assert len(step.roles) >= 2
        assert set(step.roles) <= set(chosen.around)


def test_links_go_both_ways_and_never_to_the_role_itself() -> None:
    def told(name: str) -> list[tuple[str, str, bool, tuple[str, ...]]]:
        links = career_links(CATALOG, name)
        return [(link.claim.id, link.kind, link.backwards, link.roles) for link in links]

    assert told("r-one") == [
        ("up", "move", False, ("r-two",)),
        ("beside", "neighbour", False, ("r-three", "r-four")),
        ("same", "same-skill", True, ("r-two",)),
    ]
    assert told("r-two") == [
        ("up", "move", True, ("r-one",)),
        ("same", "same-skill", False, ("r-one",)),
    ]
    assert told("r-three") == [("beside", "neighbour", True, ("r-one",))]
    assert told("r-six") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_source_of_a_link_is_named(language: Language) -> None:
    text = springboard_text(CATALOG, found("r-one"), language)
    said = "Phrase up (The Paper)." if language == "fr" else "Sentence up (The Paper)."
    assert said in text
