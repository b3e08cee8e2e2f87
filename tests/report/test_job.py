"""What bears on a job, how its pay is grouped, and how its sheet reads."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from tests.report.made_job import SALARIES, TRADE, made_catalog
from tremplin.catalog.careers import Salary
from tremplin.language.localized import LANGUAGES, Language
from tremplin.report.job import Job, part_of
from tremplin.report.job_blocks import Part, Pay, Points, Prose, Sheet, Views
from tremplin.report.job_json import job_object
from tremplin.report.job_parts import PARTS
from tremplin.report.job_pay import figures, origins, pay_groups, place
from tremplin.report.job_sheet import job_sheet
from tremplin.report.job_sources import Sources, short_address
from tremplin.report.role_sheet import role_sheet
from tremplin.report.schemas import SCHEMAS

CATALOG = made_catalog()
BAKER = Job(CATALOG, CATALOG.roles["baker"])
CHEF = Job(CATALOG, CATALOG.roles["chef"])


def part(name: str, job: Job = BAKER, language: Language = "en") -> Part:
    found = {part.name: part for part in job_sheet(job, language).parts}
    return found[name]


def texts(sheet: Sheet) -> str:
    return repr(sheet)


def test_publications_about_a_role_bring_their_claims() -> None:
    assert [claim.id for claim in BAKER.claims] == list(CATALOG.claims)
    assert [claim.id for claim in CHEF.claims] == ["becomes-chef"]
    assert BAKER.trade == tuple(TRADE)
    assert CHEF.trade == ("chef",)


def test_a_topic_of_ones_own_goes_to_the_first_part() -> None:
    assert part_of(CATALOG.claims["own-topic"]) == "what"
    assert [claim.id for claim in BAKER.claims_in("what")] == ["definition", "own-topic"]


def test_pay_is_that_of_the_trade_by_country_and_seniority() -> None:
    keys = [(group.country, group.seniority) for group in BAKER.pay]
    assert keys == [
        ("France", "junior"),
        ("France", "confirmed"),
        ("UK", "confirmed"),
        ("unspecified", "confirmed"),
    ]
    shown = {s.id for figure in figures(BAKER.pay) for s in figure.salaries}
    assert shown == {row["id"] for row in SALARIES} - {"other-job"}


def test_a_repeated_figure_is_told_once() -> None:
    confirmed = BAKER.pay[1].figures
    assert [[s.id for s in figure.salaries] for figure in confirmed] == [
        ["first", "again"],
        ["other-amount"],
    ]
    assert confirmed[0].first.id == "first"
    assert origins(BAKER.pay) == {"study"}
    first = next(block for block in part("pay").blocks if isinstance(block, Pay))
    assert first.title == "France, junior"
    row = next(b for b in part("pay").blocks if isinstance(b, Pay) and len(b.rows) == 2).rows[0]
    assert row.amount == "30,000 EUR a year"
    assert row.basis == "gross"
    assert row.year == "undated"
    assert row.source == (
        "example.org/pay (survey) [3]; 1 other publication repeats this figure: E Paper [2]"
    )
    assert row.note == "Origin: E A study. E read twice"


def test_figures_that_nothing_repeats_are_not_said_to_be_repeated() -> None:
    assert part("pay").blocks[0] == Prose(
        "6 publications of figures, 5 different figures, 1 origin. Do not average them: "
        "countries, dates and exact jobs differ, and several publications repeat one figure. "
        "The tables cover this job at every level of experience: the title of each says which."
    )
    assert part("pay", CHEF).blocks[0] == Prose(
        "1 published figure, 1 origin. Do not average them: countries, dates and exact jobs differ."
    )


def test_every_salary_is_in_one_figure() -> None:
    salaries = [Salary.model_validate(row) for row in SALARIES]
    grouped = [s.id for f in figures(pay_groups(salaries)) for s in f.salaries]
    assert sorted(grouped) == sorted(salary.id for salary in salaries)


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("US (San Francisco)", ("US", "San Francisco")),
        ("Ile-de-France", ("France", "Ile-de-France")),
        ("unspecified (reader: France)", ("unspecified", "")),
        ("Belgium", ("Belgium", "")),
    ],
)
def test_country_and_place(region: str, expected: tuple[str, str]) -> None:
    assert place(region) == expected


def test_the_future_has_two_views_and_is_no_other_contradiction() -> None:
    assert [one.id for one in BAKER.contradictions] == ["hours"]
    views = part("outlook").blocks[0]
    assert isinstance(views, Views)
    assert [entry.text for entry in views.left.entries] == ["E grows said (3 April 2023)."]
    assert [entry.text for entry in views.right.entries] == [
        "E fades said (undated).",
        "E an old book: E it ends",
    ]
    assert part("outlook").blocks[1] == Prose("Our reading: E nobody knows")
    also = part("outlook").blocks[2]
    assert isinstance(also, Points)
    assert [entry.text for entry in also.entries] == ["E spreads said (undated)."]


def test_sides_stand_with_their_sources_and_our_reading() -> None:
    sides, reading = part("contradictions").blocks
    assert isinstance(sides, Points)
    assert sides.title == "E hours of work"
    assert [(entry.text, entry.sources) for entry in sides.entries] == [
        ("E Paper: E short", (2,)),
        ("example.org: E long", (4,)),
    ]
    assert reading == Prose("Our reading: E it depends")


def test_sources_are_numbered_publications_first() -> None:
    names = [name for _, name, _ in Sources(BAKER).all()]
    assert names[:3] == ["blog", "paper", "https://www.example.org/pay"]
    assert "unread" not in names
    assert len(names) == len(set(names)) == 4


def test_short_addresses() -> None:
    assert short_address("https://www.example.org/pay/") == "example.org/pay"
    assert short_address("http://example.org/?p=1") == "example.org"
    assert short_address("https://example.org/" + "x" * 40) == "example.org"


def test_forms_of_work_are_the_usual_ones_then_the_named_ones() -> None:
    assert [form.id for form in BAKER.forms] == ["shop", "stall"]
    assert [form.id for form in CHEF.forms] == []


def test_funding_is_that_of_the_resources_for_the_core() -> None:
    assert [funding.id for funding in BAKER.fundings] == ["fund"]


def test_named_resources_say_what_to_take_instead() -> None:
    blocks = [block for block in part("ways-in").blocks if isinstance(block, Points)]
    named = next(block for block in blocks if "name" in block.title)
    assert [entry.text for entry in named.entries] == [
        "Title lost (course)",
        "Title base (course)",
    ]
    assert named.entries[0].more == ("E not found", "Instead: Title base.")


def test_moves_both_ways() -> None:
    forwards, backwards = part("careers").blocks[0], part("careers", CHEF).blocks[0]
    assert isinstance(forwards, Points)
    assert isinstance(backwards, Points)
    assert forwards.title == "Where this job leads:"
    assert forwards.entries[0].more == ("Sheet: E chef.",)
    assert backwards.title == "Where people come to this job from:"
    assert backwards.entries[0].more == ("Sheets: E baker-junior; E baker.",)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", list(CATALOG.roles))
def test_text_fits_a_terminal_and_holds_no_other_language(role: str, language: Language) -> None:
    job = Job(CATALOG, CATALOG.roles[role])
    text = role_sheet(job, language)
    assert max(map(len, text.splitlines())) <= 80
    other = {"fr": "E ", "en": "F "}[language]
    assert f" {other}" not in text.replace("\n", " ")


def test_only_some_parts() -> None:
    text = role_sheet(BAKER, "en", ["outlook"])
    assert "THE FUTURE" in text
    assert "PAY" not in text


@pytest.mark.parametrize("role", list(CATALOG.roles))
def test_json_follows_its_schema(role: str) -> None:
    found = job_object(Job(CATALOG, CATALOG.roles[role]))
    Draft202012Validator(SCHEMAS["role"]).validate(json.loads(json.dumps(found)))


def test_json_carries_what_the_sheet_shows() -> None:
    found = job_object(BAKER)["role"]
    assert set(found["parts"]) == {*PARTS, "views"}
    assert found["parts"]["views"] == {"growth": ["grows"], "doubt": ["fades"]}
    assert sorted(claim for part in PARTS for claim in found["parts"][part]) == sorted(
        claim["id"] for claim in found["claims"]
    )
    assert [group["country"] for group in found["pay"]] == ["France", "France", "UK", "unspecified"]
    assert found["links"][0]["roles"] == ["chef"]


def test_a_role_of_which_nothing_is_known() -> None:
    bare = replace(CATALOG, claims={}, salaries={}, resources={}, publications={})
    sheet = job_sheet(Job(bare, bare.roles["chef"]), "en")
    assert [part.name for part in sheet.parts] == ["skills", "pay"]
    assert part_texts(sheet) == ["No pay figure with a source is known for this job."]


def part_texts(sheet: Sheet) -> list[str]:
    return [b.text for p in sheet.parts for b in p.blocks if isinstance(b, Prose) and not b.quiet]
