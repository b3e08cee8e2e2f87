"""Change and history in words, figures and curves."""

import datetime as dt
import re
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
        (MoreItems(10, True, 0.81, 0.86), "from 81% to about 86%"),
        (MoreItems(4, False, 0.71, 0.64), "from 0.71 to about 0.64"),
        (MoreItems(10, True, 0.991, 0.993), "almost nothing"),
    ],
)
def test_what_going_on_would_buy(more: MoreItems, says: str) -> None:
    found = what_more_buys(assessment(result("a.one", 1, 4), more=more), "en")
    assert says in found
    assert str(more.items) in found
    assert what_more_buys(assessment(result("a.one", 1, 4)), "en") == ""
