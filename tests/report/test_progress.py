"""Change and history in words, figures and curves."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any

import pytest

from tests.measure.small_catalog import SKILLS, catalog
from tests.report.test_results_words import assessment, result
from tremplin.report.assessment import MoreItems
from tremplin.report.progress import (
    History,
    Level,
    Point,
    Progress,
    SkillChange,
    history_object,
    progress_object,
)
from tremplin.report.progress_text import (
    change_sentences,
    change_text,
    curve,
    history_rows,
    history_text,
)
from tremplin.report.results_words import cautions, mirror, what_more_buys

CATALOG = catalog([])
ONE, TWO, *_ = SKILLS
DAY = dt.date(2026, 3, 1)


def level(middle: float) -> Level:
    return Level(middle, max(0.0, middle - 1), min(5.0, middle + 1))


def change(then: float, now: float, probability: float) -> SkillChange:
    return SkillChange(level(then), level(now), (now - then) / 2, probability)


def progress(**skills: SkillChange) -> Progress:
    named = {name.replace("_", "."): found for name, found in skills.items()}
    return Progress("before", DAY, 30.2, named, {ONE: level(2)})


def point(day: int, *asked: str, at: float = 2.0) -> Point:
    levels = {skill: level(at) for skill in SKILLS}
    return Point(f"s{day}", DAY.replace(day=day), None, 5, levels, dict.fromkeys(asked, 2))


@pytest.mark.parametrize(
    ("probability", "says"),
    [(0.95, "a real gain (95%"), (0.03, "a real loss (97%"), (0.6, "chance may explain it")],
)
def test_a_change_is_called_real_from_nine_in_ten_on(probability: float, says: str) -> None:
    levels = (1.0, 2.5) if probability > 0.5 else (2.5, 1.0)
    found = progress(code_basics=change(*levels, probability))
    (sentence,) = change_sentences(CATALOG, found, "en")
    assert says in sentence
    assert "{} → {}".format(*levels) in sentence


@pytest.mark.parametrize(
    ("then", "now", "probability", "english", "french"),
    [
        (1.0, 2.5, 0.57, "57% probable that it is a gain", "57\u202f% de chances d'un progrès"),
        (2.5, 1.0, 0.43, "57% probable that it is a loss", "57\u202f% de chances d'une baisse"),
        (2.5, 1.0, 0.57, "nothing tells", "rien ne permet de dire"),
        (1.0, 2.5, 0.43, "nothing tells", "rien ne permet de dire"),
        (1.0, 2.5, 0.02, "nothing tells", "rien ne permet de dire"),
        (2.5, 1.0, 0.98, "nothing tells", "rien ne permet de dire"),
        (2.01, 2.04, 0.95, "nothing tells", "rien ne permet de dire"),
        (2.0, 3.0, 0.5, "nothing tells", "rien ne permet de dire"),
        (2.0, 3.0, 0.5001, "nothing tells", "rien ne permet de dire"),
    ],
)
def test_the_words_never_contradict_the_levels_beside_them(
    then: float, now: float, probability: float, english: str, french: str
) -> None:
    found = progress(code_basics=change(then, now, probability))
    for language, says in (("en", english), ("fr", french)):
        (sentence,) = change_sentences(CATALOG, found, language)
        assert says in sentence
        assert ("%" in sentence) == ("%" in says)


@pytest.mark.parametrize(
    ("rising", "english", "french"),
    [
        (0.97, "a real gain (97% probable)", "un vrai progrès (97\u202f% de chances)"),
        (0.02, "a real loss (98% probable)", "une vraie baisse (98\u202f% de chances)"),
        (0.99999, "a real gain (99% probable)", "un vrai progrès (99\u202f% de chances)"),
        (0.8, "nothing tells yet", "rien ne permet encore de dire"),
    ],
)
def test_what_all_answers_say_comes_first(rising: float, english: str, french: str) -> None:
    found = progress(code_basics=change(1, 2, 0.7), code_tests=change(1, 4, 0.95))
    for language, says in (("en", english), ("fr", french)):
        first, *others = change_sentences(CATALOG, replace(found, rising=rising), language)
        assert says in first
        assert len(others) == 2
    assert change_sentences(CATALOG, replace(progress(), rising=rising), "en") == ()


def test_changes_of_which_nothing_can_be_told_share_a_sentence() -> None:
    unclear = {"code_basics": change(2, 1, 0.6), "code_tests": change(3, 1.5, 0.7)}
    (alone,) = change_sentences(CATALOG, progress(**unclear), "en")
    assert "Skill by skill, nothing tells" in alone
    assert "2.0 → 1.0; " in alone
    assert "3.0 → 1.5" in alone
    clear, others = change_sentences(
        CATALOG, progress(**unclear, code_data=change(1, 3, 0.95)), "fr"
    )
    assert "un vrai progrès" in clear
    assert "Pour les autres" in others


def test_nothing_is_certain_and_the_surest_comes_first() -> None:
    found = progress(code_basics=change(1, 2, 0.7), code_tests=change(1, 4, 0.99999))
    first, second = change_sentences(CATALOG, found, "en")
    assert "99%" in first
    assert "70%" in second


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_words_are_whole_in_both_languages(language: Any) -> None:
    found = progress(code_basics=change(1, 2, 0.7))
    for one in (found, progress()):
        text = change_text(CATALOG, one, language)
        assert "30" in text
        assert max(map(len, text.splitlines())) <= 80
        assert not re.search(r"\{\w*\}", text)
    assert change_text(CATALOG, None, language) == ""


def test_the_object_holds_what_the_words_say() -> None:
    found = progress_object(progress(code_basics=change(1, 2, 0.7)))
    assert found is not None
    assert (found["since"], found["day"], found["days"]) == ("before", "2026-03-01", 30.2)
    assert found["skills"][ONE]["probability"] == 0.7
    assert found["skills"][ONE]["then"] == {"level": 1, "low": 0.0, "high": 2}
    assert found["together"][ONE]["level"] == 2
    assert progress_object(None) is None


def test_a_curve_has_a_column_for_each_sitting() -> None:
    points = [point(1, ONE, at=0.0), point(2, at=3.0), point(3, ONE, at=5.0)]
    assert curve(points, ONE) == "▁·█"
    many = [point(1 + n % 28, ONE, at=n % 6) for n in range(40)]
    assert len(curve(many, ONE)) == 12


def test_the_history_has_a_row_for_each_skill_asked_about() -> None:
    history = History(
        [point(1, ONE, at=1.0), point(2, ONE, TWO, at=3.0)], {s: level(2.5) for s in SKILLS}
    )
    _, first, second = history_rows(CATALOG, history, "fr")
    assert first[1:] == ("▂▅", "1,0 (0,0–2,0)", "3,0 (2,0–4,0)", "2,5 (1,5–3,5)")
    assert second[1:3] == ("·▅", "")
    for language in ("fr", "en"):
        text = history_text(CATALOG, history, language)
        assert max(map(len, text.splitlines())) <= 80
    found = history_object(history)
    assert [s["sitting"] for s in found["sittings"]] == ["s1", "s2"]
    assert found["sittings"][1]["skills"][ONE] == {
        "level": 3.0,
        "low": 2.0,
        "high": 4.0,
        "answers": 2,
    }


def many(count: int) -> History:
    """Tests of which the first alone asked about the second skill."""
    points = [point(1 + n, *([ONE, TWO] if n == 0 else [ONE]), at=n / 4) for n in range(count)]
    return History(points, {skill: level(2.5) for skill in SKILLS})


@pytest.mark.parametrize(
    ("language", "left_out", "all_shown"),
    [
        ("en", "each of the 12 latest of 20 tests (9 to 20)", "A column for each test,"),
        ("fr", "chacun des 12 derniers tests sur 20 (de 9 à 20)", "Une colonne par test,"),
    ],
)
def test_what_is_left_out_is_said_and_numbers_are_those_of_all_tests(
    language: Any, left_out: str, all_shown: str
) -> None:
    text = history_text(CATALOG, many(20), language)
    lines = text.splitlines()
    assert [line for line in lines if line.startswith(("1. ", "20. "))]
    assert left_out in " ".join(lines)
    assert max(map(len, lines)) <= 80
    shown = history_text(CATALOG, many(12), language)
    assert all_shown in shown
    assert "12 " not in shown[shown.index(all_shown) :]


def test_first_and_last_are_those_of_all_tests() -> None:
    _, one, two = history_rows(CATALOG, many(20), "en")
    assert one[2:4] == ("0.0 (0.0–1.0)", "4.8 (3.8–5.0)")
    assert two[1:4] == ("·" * 12, "", "0.0 (0.0–1.0)")


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "by about 0.7 of a level in six months, 1.0 in a year"),
        ("fr", "d'environ 0,7 niveau en six mois, de 1,0 en un an"),
    ],
)
def test_how_far_a_level_moves_by_itself_is_said(language: Any, says: str) -> None:
    """The square root of half a year and of a year, at a variance of 1 a year."""
    assert says in " ".join(history_text(CATALOG, many(3), language).split("\n"))


def test_dates_against_the_order_are_said() -> None:
    right = History([point(2, ONE), point(2, ONE), point(3, ONE)], many(1).together)
    wrong = History([point(3, ONE), point(2, ONE)], many(1).together)
    for language, says in (("en", "dates of your tests disagree"), ("fr", "se contredisent")):
        assert says in history_text(CATALOG, wrong, language)  # type: ignore[arg-type]
        assert says not in history_text(CATALOG, right, language)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"fit": -2.4}, ["do not hang together"]),
        ({"fit": -1.9}, []),
        ({"edge": "ceiling"}, ["no limit"]),
        ({"edge": "floor", "fit": -3.0}, ["begins above"]),
    ],
)
def test_cautions(fields: dict[str, Any], says: list[str]) -> None:
    found = cautions(assessment(result("a.one", 1, 4), **fields), "en")
    assert len(found) == len(says)
    assert all(part in sentence for part, sentence in zip(says, found, strict=True))


def test_ratings_that_are_all_equal_are_said_to_be_left_out() -> None:
    equal = assessment(result("a.one", 1, 5), equal_ratings=True)
    (sentence,) = mirror(CATALOG, equal, "en")
    assert "not counted" in sentence


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (MoreItems(10, True, 0.81, 0.86, 0.8, 0.7), "from 81% to about 86%"),
        (MoreItems(10, True, 0.81, 0.86, 0.8, 0.7), "from 0.8 to about 0.7"),
        (MoreItems(10, True, 0.87, 0.872, 0.87, 0.79), "stay at about 87%, but the mean error"),
        (MoreItems(4, False, 0.71, 0.64, 0.71, 0.64), "from 0.71 to about 0.64"),
        (MoreItems(10, True, 0.991, 0.999, 0.601, 0.599), "almost nothing"),
        (MoreItems(10, False, 0.601, 0.599, 0.601, 0.599), "almost nothing"),
    ],
)
def test_what_going_on_would_buy(more: MoreItems, says: str) -> None:
    found = what_more_buys(assessment(result("a.one", 1, 4), more=more), "en")
    assert says in found
    assert str(more.items) in found
    assert what_more_buys(assessment(result("a.one", 1, 4)), "en") == ""
