"""A small trade: two seniorities, two publications, figures that repeat, both views."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from tests.plan.small import catalog, resource
from tremplin.catalog.careers import (
    Claim,
    Contradiction,
    Employment,
    Funding,
    Origin,
    Publication,
    Salary,
)
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role

TRADE = ["baker-junior", "baker"]


def both(text: str) -> dict[str, str]:
    """A text in both languages, told apart by their first letters."""
    return {"fr": f"F {text}", "en": f"E {text}"}


def by_id(model: Any, *entries: dict[str, Any]) -> dict[str, Any]:
    """Validated entries by identifier."""
    return {entry["id"]: model.model_validate(entry, strict=False) for entry in entries}


def role(name: str, **more: Any) -> dict[str, Any]:
    """A role that asks for one skill."""
    made = {"name": both(name), "summary": both(f"what a {name} does"), "core": ["case.a"]}
    return {"id": name, "required": {"case.a": 2, "case.b": 1}, **made, **more}


def claim(name: str, topic: str, by: Iterable[str] = ("paper",), **more: Any) -> dict[str, Any]:
    """A claim of some publications."""
    text = both(f"{name} said")
    return {"id": name, "topic": topic, "text": text, "publications": list(by), **more}


def salary(name: str, **more: Any) -> dict[str, Any]:
    """A gross yearly figure in France of one origin."""
    usual = {
        "role": "baker",
        "publication": "paper",
        "source_kind": "press",
        "origin": "study",
        "seniority": "confirmed",
        "region": "France",
        "currency": "EUR",
        "period": "year",
        "point": 30000.0,
        "gross_net": "gross",
        "status": "seen",
    }
    return {"id": name, **{k: v for k, v in {**usual, **more}.items() if v is not None}}


CLAIMS = (
    claim("definition", "definition"),
    claim("grows", "outlook", view="growth", as_of="2023-04-03"),
    claim("fades", "outlook", ["blog"], view="doubt", as_of="unknown"),
    claim("spreads", "outlook", ["paper", "blog"]),
    claim("own-topic", "smell", ["blog"]),
    claim("study-bread", "training", see=["resource:base", "employment:stall"]),
    claim(
        "becomes-chef",
        "career",
        see=["role:chef", "contradiction:hours"],
        career={"kind": "move", "of": TRADE, "to": ["chef"]},
    ),
)
SALARIES = (
    salary("first", publication=None, url="https://www.example.org/pay", source_kind="survey"),
    salary("again", gross_net="unspecified", note=both("read twice")),
    salary("other-amount", point=40000.0, year=2024),
    salary("young", role="baker-junior", seniority="junior", point=2000.0, period="month"),
    salary("abroad", region="UK (London)", currency="GBP", point=None, min=1.0, max=2.0),
    salary("nowhere", region="unspecified", point=None, max=9.0, status="derived"),
    salary("other-job", role="chef"),
)
CONTRADICTIONS = (
    {
        "id": "hours",
        "topic": both("hours of work"),
        "claims": [
            {"publication": "paper", "claim": both("short")},
            {"url": "https://example.org/long/" + "x" * 40, "claim": both("long")},
        ],
        "reading": both("it depends"),
    },
    {
        "id": "future",
        "topic": both("the future"),
        "claims": [
            {"publication": "paper", "claim": both("told in a claim"), "view": "growth"},
            {"source": both("an old book"), "claim": both("it ends"), "view": "doubt"},
        ],
        "reading": both("nobody knows"),
    },
)


def made_catalog() -> Catalog:
    """The trade and a neighbouring job."""
    usable = resource("base", 2, ("a", 0, 1), funding=["fund"])
    lost = resource(
        "lost", 2, ("a", 0, 1), usable=False, reason=both("not found"), substitutes=["base"]
    )
    publications = by_id(
        Publication,
        {"id": "blog", "name": both("Blog"), "about": TRADE, "year": "2022"},
        {"id": "unread", "name": both("Unread")},
        {"id": "paper", "name": both("Paper"), "about": TRADE, "names": ["lost", "base"]},
    )
    return replace(
        catalog({"a": 2, "b": 1}, usable, lost),
        roles=by_id(Role, role("baker-junior"), role("baker", tracks=["shop"]), role("chef")),
        publications=publications,
        claims=by_id(Claim, *CLAIMS),
        salaries=by_id(Salary, *SALARIES),
        origins=by_id(Origin, {"id": "study", "text": both("A study")}),
        contradictions=by_id(Contradiction, *CONTRADICTIONS),
        employments=by_id(
            Employment,
            {"id": "stall", "name": both("Stall"), "facts": {"en": ["One.", "Two."]}},
            {"id": "shop", "name": both("Shop"), "facts": {"en": ["Three."]}},
            {"id": "truck", "name": both("Truck"), "facts": {"en": ["Four."]}},
        ),
        fundings=by_id(
            Funding,
            {"id": "fund", "name": both("Fund"), "rules": {"en": ["R1.", "R2."]}},
            {"id": "loan", "name": both("Loan"), "rules": {"en": ["R3."]}},
        ),
    )
