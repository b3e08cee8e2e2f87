"""A plan made again says what it changes, and what is proved of it, in both languages."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from tests.plan.small import MONDAY, catalog, plan, resource
from tremplin.language.localized import Language
from tremplin.plan.causes import OpenGap
from tremplin.plan.difference import Difference, Moved
from tremplin.report.plan_change import PlanChange, change_object, change_text, signed
from tremplin.report.reasons import gap_cause, proof_sentence
from tremplin.report.study_schema import DIFFERENCE

MADE = catalog({"a": 2}, resource("kept", 4, ("a", 0, 1)), resource("new", 4, ("a", 1, 2)))
PLAN = plan(MADE, budget=80.0)
SINCE = dt.date(2026, 8, 3)
MOVED = Moved("kept", (SINCE, PLAN.steps[0].start), (SINCE, PLAN.steps[0].end))
CHANGE = PlanChange(
    Difference(("new",), ("gone",), (MOVED,), -25, -0.1, 2, 90, -500),
    SINCE,
    done=("done-one",),
    spent=2000,
    titles={"gone": {"fr": "Parti", "en": "Gone"}, "done-one": {"en": "Done one"}},
)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "fr",
            [
                "Ce qui change",
                "depuis le 3 août 2026, refait à partir du 7 septembre 2026",
                "Terminé depuis\u202f: «\u202fDone one\u202f»",
                "Entre\u202f: «\u202fTitre new\u202f»",
                "Sort\u202f: «\u202fParti\u202f»",
                "Se déplace\u202f: «\u202fTitre kept\u202f» (3 août – 3 août →",
                "\u22120,25\u202f% de l'écart d'aujourd'hui, +1\u202fh\u202f30 d'étude",
                "+2 semaines",
                "\u22125\u202f€",
                "20\u202f€ déjà dépensés, 80\u202f€ restent",
            ],
        ),
        (
            "en",
            [
                "What changes",
                "since 3 August 2026, made again from 7 September 2026",
                "Done since: “Done one”",
                "In: “Title new”",
                "Out: “Gone”",
                "Moves: “Title kept” (3 Aug – 3 Aug →",
                "\u22120.25% of the gap of today, +1\u00a0h\u00a030 of study, +2 weeks, \u2212€5",
                "€20 already spent, €80 left",
            ],
        ),
    ],
)
def test_every_part_of_the_difference_is_said(language: Language, parts: list[str]) -> None:
    flat = re.sub("[ \n]+", " ", change_text(MADE, PLAN, CHANGE, language))
    for part in parts:
        assert part in flat


def test_nothing_to_say_is_said_in_one_line() -> None:
    same = PlanChange(Difference((), (), (), 0, 0.0, 0, 0, 0), SINCE)
    text = change_text(MADE, PLAN, same, "en")
    assert "Nothing changes" in text
    assert "±" not in text


def test_the_object_follows_the_schema() -> None:
    found = change_object(CHANGE)
    Draft202012Validator(DIFFERENCE).validate(found)
    assert set(found) == set(DIFFERENCE["required"])
    assert (found["hours"], found["price"], found["spent"]) == (1.5, -5.0, 20.0)
    assert found["moved"][0]["start"] == ["2026-08-03", MONDAY.isoformat()]


@pytest.mark.parametrize(("value", "text"), [(0, "±x"), (2, "+x"), (-2, "\u2212x")])
def test_amounts_carry_their_sign(value: int, text: str) -> None:
    assert signed(value, "x") == text


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ["À 0,5\u202f% près", "n'ajoutent plus rien", "99,8\u202f%", "100\u202f%"]),
        ("en", ["Within 0.5% of the best", "no longer add anything", "99.8%", "100%"]),
    ],
)
def test_the_proof_of_a_plan_made_again_is_honest(language: Language, parts: list[str]) -> None:
    proof = replace(PLAN.proof, value=9980, bound=10_000, steady=0.5)
    sentence = proof_sentence(replace(PLAN, proof=proof), language)
    for part in parts:
        assert part in sentence
    late = replace(proof, status="time-limit")
    assert proof_sentence(replace(PLAN, proof=late), "en").startswith("The computation was stopped")


def test_a_gap_left_open_for_earlier_steps_says_so() -> None:
    gap = OpenGap("case.a", 100, 200, "preference", lighter=True, steady=True)
    assert "keeps your earlier steps" in gap_cause(gap, "en")
    assert "garde vos étapes d'avant" in gap_cause(gap, "fr")
