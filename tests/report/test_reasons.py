"""Reasons say in numbers, in both languages, what a step does and why a gap stays open."""

import datetime as dt

import pytest

from tests.plan.small import catalog, plan, resource
from tremplin.catalog.careers import Currency
from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import LANGUAGES
from tremplin.plan.constraints import Infeasible, Learner
from tremplin.plan.result import Plan
from tremplin.report.infeasible import infeasible_sentence
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import plan_text
from tremplin.report.reasons import (
    gap_cause,
    gap_levels,
    gap_sentences,
    levels_shown,
    notice_sentences,
    points_text,
    proof_sentence,
    step_reason,
)

N = "\u202f"
BASE = resource("base", 2, ("x", 0, 1))
TOP = resource("top", 3, ("a", 0, 2), needs=[{"skill": "case.x", "level": 1.0}])
SIDE = resource("side", 4, ("b", 0, 1))
LAST = resource("last", 8, ("c", 0, 1))
MADE = catalog({"a": 3, "b": 1, "c": 1}, BASE, TOP, SIDE, LAST)


def reasons(made: Catalog, found: Plan, language: str) -> list[str]:
    assert language in LANGUAGES
    return [step_reason(made, found, step, language) for step in found.steps]


def test_each_step_says_what_it_closes_and_why_it_comes_here() -> None:
    found = plan(MADE)
    assert reasons(MADE, found, "en") == [
        "This step closes nothing by itself: it leads to “Title top”, which asks for level 1 in "
        "“x”.",
        "This step takes you from 0 to 2 in “a” (needed: 3): 40% of the whole gap, in 3\u00a0h. It "
        "becomes possible thanks to “Title base”.",
        "This step takes you from 0 to 1 in “b”: 20% of the whole gap, in 4\u00a0h. Of the "
        "steps possible at that point, none closes more of the gap per hour.",
        "This step takes you from 0 to 1 in “c”: 20% of the whole gap, in 8\u00a0h.",
    ]


def test_the_same_in_french() -> None:
    found = plan(MADE)
    assert reasons(MADE, found, "fr")[:2] == [
        f"Cette étape ne comble rien par elle-même{N}: elle mène à «{N}Titre top{N}», qui demande "
        f"le niveau 1 en «{N}x{N}».",
        f"Cette étape vous mène de 0 à 2 en «{N}a{N}» (requis{N}: 3){N}: 40{N}% de l'écart total, "
        f"en 3{N}h. Elle devient possible grâce à «{N}Titre base{N}».",
    ]


def test_a_step_that_only_removes_doubt_says_so() -> None:
    made = catalog({"a": 3}, resource("high", 1, ("a", 3, 4)))
    found = plan(made, Learner({"case.a": 3.1}, {"case.a": 0.8}))
    assert "to a surer level in “a”: 100% of the whole gap" in reasons(made, found, "en")[0]


def test_a_step_that_opens_several_names_them_and_one_asked_for_says_so() -> None:
    more = [resource(f"next{n}", 1, (skill, 1, 2)) for n, skill in enumerate("aab")]
    opener = resource("opener", 2, ("a", 0, 1), ("b", 0, 1))
    extra = resource("extra", 1, ("z", 0, 1))
    made = catalog({"a": 1, "b": 1}, opener, extra, *more)
    found = plan(made, with_=("next0", "next1", "next2", "extra"))
    by_id = dict(zip([s.resource for s in found.steps], reasons(made, found, "en"), strict=True))
    assert "“Title next0”, “Title next1” and 1 more step" in by_id["opener"]
    assert by_id["extra"] == (
        "This step closes no gap to this job: it is here because you asked for it."
    )


@pytest.mark.parametrize(
    ("limits", "english", "french"),
    [
        ({"weeks": 1, "hours_per_week": 2.0}, "it would take 5\u00a0h more", f"5{N}h de plus"),
        ({"budget": 10.0}, "it would take €20 more", f"20{N}€ de plus"),
        (
            {"budget": 10.0, "weeks": 1, "hours_per_week": 2.0},
            "5\u00a0h and €20 more",
            f"5{N}h et 20{N}€ de plus",
        ),
        ({"study_in": ("fr",)}, "study languages", "langues d'étude"),
        ({"without_kinds": ("course",)}, "Your preferences", "Vos préférences"),
        ({"with_": ("other",)}, "Nothing in the catalogue", "Rien dans le catalogue"),
        (
            {"without_kinds": ("course",), "study_in": ("fr",)},
            "No single change is enough",
            "Aucun changement ne suffit",
        ),
    ],
)
def test_each_cause_has_its_sentence_with_the_amount(
    limits: dict[str, object], english: str, french: str
) -> None:
    required = {"a": 5.0 if "with_" in limits else 1.0}
    made = catalog(
        required,
        resource("one", 7, ("a", 0, 1), price={"amount": 30.0}),
        resource("other", 1, ("b", 0, 1), languages=["fr", "en"]),
    )
    gap = plan(made, **limits).open[0]
    assert english in gap_cause(gap, "en")
    assert french in gap_cause(gap, "fr")
    assert gap_levels(made, gap, "en").startswith("a: level ")


def test_the_proof_is_one_sentence_with_its_numbers() -> None:
    found = plan(MADE)
    assert proof_sentence(found, "en") == (
        "No other plan from this catalogue, within your limits, closes more than 80% of the gap, "
        "and none gets there in fewer hours: the computation proved it."
    )
    assert f"dans vos limites, ne comble plus de 80{N}% de l'écart" in proof_sentence(found, "fr")
    assert "rien à prouver" in proof_sentence(plan(MADE, hours_per_week=0.1, weeks=1), "fr")


def test_a_plan_that_holds_what_was_asked_for_says_that_it_is_proved_within_that() -> None:
    one, two = plan(MADE, with_=("last",)), plan(MADE, with_=("last", "side"))
    assert "within your limits and with the resource that you asked for" in proof_sentence(
        one, "en"
    )
    assert "avec les ressources que vous avez demandées" in proof_sentence(two, "fr")


def test_a_cause_that_comes_again_is_said_in_short() -> None:
    made = catalog(
        {"a": 1, "b": 1, "c": 1},
        *(resource(f"r{skill}", 7, (skill, 0, 1)) for skill in "abc"),
    )
    found = plan(made, weeks=1, hours_per_week=1.0)
    english = gap_sentences(made, found.open, "en")
    assert [sentence.partition(". ")[2] for sentence in english] == [
        "Time is short: it would take 6\u00a0h more, with nothing else in the plan given up.",
        "Time: 6\u00a0h more.",
        "Time: 6\u00a0h more.",
    ]
    assert gap_sentences(made, found.open, "fr")[1].endswith(f"Temps{N}: 6{N}h de plus.")


@pytest.mark.parametrize(
    ("levels", "shown"),
    [
        ((2.57, 3.0), ["2.6", "3"]),
        ((2.57, 2.61, 3.0), ["2.57", "2.61", "3"]),
        ((2.0, 3.0, 3.0), ["2", "3", "3"]),
        ((2.96, 3.0), ["2.96", "3"]),
    ],
)
def test_levels_have_one_decimal_unless_they_would_look_equal(
    levels: tuple[float, ...], shown: list[str]
) -> None:
    assert levels_shown("en", *levels) == shown


def test_points_of_the_proof_are_said_in_percent() -> None:
    assert points_text(236, "en") == "2.4%"
    assert points_text(236, "fr") == f"2,4{N}%"
    assert points_text(4, "en") == "0.04%"


def test_notices_name_subscriptions_unknown_prices_and_the_rate() -> None:
    made = catalog(
        {"a": 1, "b": 1, "c": 1},
        resource("sub", 1, ("a", 0, 1), price={"amount": 10.0, "currency": "USD", "per": "month"}),
        resource("unknown", 1, ("b", 0, 1), price={"basis": "unknown"}),
        resource("audit", 1, ("c", 0, 1), price={"amount": 10.0}, audit=True),
    )
    rate = Currency(usd_in_eur=0.86, checked=dt.date(2026, 11, 20))
    priced = Catalog(skills=made.skills, roles=made.roles, resources=made.resources, currency=rate)
    found = plan(priced)
    english = " ".join(notice_sentences(priced, found, "en"))
    for part in ("“Title sub”", "“Title unknown”", "“Title audit”", "0.86", "20 November 2026"):
        assert part in english
    assert "Son prix est inconnu" in " ".join(reasons(priced, found, "fr"))


def test_an_impossible_wish_is_explained_with_numbers() -> None:
    with pytest.raises(Infeasible) as caught:
        plan(MADE, with_=("last",), weeks=1, hours_per_week=5.0)
    sentence = infeasible_sentence(MADE, caught.value, "en")
    assert (
        sentence == "no plan can hold “Title last”: it takes at least 8\u00a0h, you have 5\u00a0h"
    )
    assert f"il faut au moins 8{N}h" in infeasible_sentence(MADE, caught.value, "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_fits_80_columns(language: str) -> None:
    assert language in LANGUAGES
    text = plan_text(MADE, plan(MADE, hours_per_week=2.0, weeks=5), language)
    assert max(map(len, text.splitlines())) <= 80
    assert "[top]" in text


def test_the_object_has_exactly_the_keys_that_are_documented() -> None:
    found = plan_object(MADE, plan(MADE, weeks=1), "en", "abc")
    assert list(found) == [
        *("schema", "version", "content", "role", "constraints", "coverage", "total_gap"),
        *("hours", "price", "steps", "weeks", "open", "proof", "checkpoints", "difference"),
    ]
    assert list(found["steps"][0]) == [
        *("resource", "start", "end", "hours", "price", "closes", "reason")
    ]
    assert list(found["steps"][1]["closes"][0]) == ["skill", "from", "to", "gain"]
    assert list(found["weeks"][0]) == ["start", "hours", "sessions"]
    assert list(found["open"][0]) == [
        *("skill", "reached", "required", "cause", "extra_hours", "extra_price", "text")
    ]
    proof = {"status": "optimal", "value": 4000, "bound": 4000, "order": "exact", "steady": None}
    assert found["proof"] == proof
    assert (found["coverage"], found["total_gap"], found["hours"]) == (2, 5, 5)
