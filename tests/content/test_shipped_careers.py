"""Next steps and neighbours that are shipped: those the articles name, each with its claim."""

from pathlib import Path

import pytest

from tremplin.catalog.catalog import Catalog
from tremplin.report.career_links import career_links
from tremplin.store.content import load_content

TRADE = ("prompt-engineer-junior", "prompt-engineer", "prompt-engineer-lead")
MOVES = {
    "prompt-engineer-lead",
    "ai-director",
    "ai-entrepreneur",
    "ai-architect",
    "ai-researcher",
    "digital-transformation-consultant",
    "ai-product-manager",
    "innovation-director",
}
"""Section "Évolution de carrière" of the job sheet."""
NEIGHBOURS = {
    "conversation-designer",
    "ai-ethicist",
    "conversational-data-analyst",
    "ai-security-lead",
}
"""Jobs that the podcast names beside this one."""
SAME_SKILL = {"web-writer", "designer", "seo-consultant", "site-editor"}
"""Section "Les métiers où il faut être bon en prompt engineering" of the job sheet."""
FREELANCE = {"journalist", "advertising-professional", "software-developer", "seo-consultant"}
"""Jobs open to freelancing by the page of the wage-portage company, beside this one."""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    folder: Path = tmp_path_factory.mktemp("data")
    return load_content(data=folder, language="en").catalog


@pytest.mark.parametrize("role", TRADE)
def test_the_trade_leads_where_the_articles_say(shipped: Catalog, role: str) -> None:
    found: dict[str, set[str]] = {}
    forms: set[str] = set()
    for link in career_links(shipped, role):
        if not link.backwards:
            found.setdefault(link.kind, set()).update(link.roles)
            forms.update(link.forms)
    assert found["move"] == MOVES - {role}
    assert found["neighbour"] == NEIGHBOURS
    assert found["same-skill"] == SAME_SKILL
    assert forms == {"business-creation", "freelance"}


def test_every_job_named_knows_where_it_is_named_from(shipped: Catalog) -> None:
    for kind, names in (("move", MOVES), ("neighbour", NEIGHBOURS), ("same-skill", SAME_SKILL)):
        for name in names:
            back = [one for one in career_links(shipped, name) if one.backwards]
            assert {one.kind for one in back} == {kind}
            assert {role for one in back for role in one.roles} == {*TRADE} - {name}
    for name in FREELANCE:
        assert {f for link in career_links(shipped, name) for f in link.forms} == {"freelance"}


def test_nothing_is_named_that_its_claim_does_not_bear_on(shipped: Catalog) -> None:
    told = [claim for claim in shipped.claims.values() if claim.career]
    assert len(told) == 7
    for claim in told:
        assert claim.career is not None
        see = set(claim.see)
        assert {f"role:{role}" for role in claim.career.to} <= see, claim.id
        named = {reference for reference in see if reference.startswith("employment:")}
        if claim.id != "career-change":
            assert {f"employment:{form}" for form in claim.career.forms} == named, claim.id
        assert claim.publications, claim.id
        assert claim.text.fr, claim.id
        assert claim.text.en, claim.id
