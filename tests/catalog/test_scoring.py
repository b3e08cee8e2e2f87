"""Answers are scored as the guide says, and guessing is what pure luck really yields."""

import itertools
import math
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.catalog import scoring
from tremplin.catalog.items import (
    ITEM_TYPES,
    JudgeItem,
    MultipleItem,
    NumberItem,
    OrderItem,
    ShortTextItem,
    SingleItem,
)
from tremplin.catalog.typed_numbers import number_readings
from tremplin.language.localized import Language

BASE = {"id": "x-a", "skill": "a.b", "level": 2, "ask": "Which?", "explain": "Because."}


def make(kind: str, **fields: Any) -> Any:
    return ITEM_TYPES[kind].model_validate({**BASE, "type": kind, **fields})


def options(*right: bool) -> list[dict[str, Any]]:
    return [{"id": "abcdefgh"[i], "right": r, "fr": "x", "en": "x"} for i, r in enumerate(right)]


def judged(*credits: int) -> list[dict[str, Any]]:
    return [{"id": "abcdef"[i], "credit": c, "fr": "x", "en": "x"} for i, c in enumerate(credits)]


SINGLE: SingleItem = make("single", option=options(False, True, False, False))
MULTIPLE: MultipleItem = make("multiple", option=options(True, False, True, False, False))
JUDGE: JudgeItem = make("judge", option=judged(1, 0, 2, 0))
NUMBER: NumberItem = make("number", answer_value=73.5, tolerance=0.6)
SHORT: ShortTextItem = make("short-text", accept={"fr": ["l'été"], "en": ["summer"]})


def order(*orders: list[int]) -> OrderItem:
    lines = list("abcdefg"[: len(orders[0])])
    item: OrderItem = make("order", lines=lines, orders=list(orders))
    return item


def test_single() -> None:
    assert [scoring.category(SINGLE, "fr", letter) for letter in "abcd"] == [0, 1, 0, 0]


def test_judge_takes_the_credit_of_the_option() -> None:
    assert [scoring.category(JUDGE, "fr", letter) for letter in "abcd"] == [1, 0, 2, 0]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [("ac", 2), ("a", 1), ("abc", 1), ("b", 0), ("abcde", 0), ("ab", 0)],
)
def test_multiple_counts_wrong_decisions(chosen: str, expected: int) -> None:
    answer = scoring.parse_answer(MULTIPLE, "fr", list(chosen))
    assert scoring.category(MULTIPLE, "fr", answer) == expected


def test_order_gives_one_for_a_single_line_out_of_place() -> None:
    item = order([0, 1, 2, 3, 4], [1, 0, 2, 3, 4])
    for permutation in itertools.permutations(range(5)):
        one_move = {tuple(moved) for right in item.orders for moved in _one_line_moved(right)}
        expected = 2 if list(permutation) in item.orders else int(permutation in one_move)
        assert scoring.category(item, "fr", permutation) == expected


def _one_line_moved(lines: list[int]) -> list[list[int]]:
    moved = []
    for line in lines:
        rest = [x for x in lines if x != line]
        moved += [[*rest[:place], line, *rest[place:]] for place in range(len(lines))]
    return moved


def test_four_lines_give_no_partial_credit() -> None:
    item = order([0, 1, 2, 3])
    assert scoring.categories(item) == 2
    assert scoring.category(item, "fr", (1, 0, 2, 3)) == 0


def test_guessing_is_the_share_of_all_possible_answers_that_score() -> None:
    subsets = [
        [option.id for option, taken in zip(MULTIPLE.option, mask, strict=True) if taken]
        for mask in itertools.product([False, True], repeat=5)
    ]
    reached = [scoring.category(MULTIPLE, "fr", tuple(subset)) for subset in subsets]
    _agrees(scoring.guessing(MULTIPLE, "fr"), reached)
    _agrees(scoring.guessing(SINGLE, "fr"), [0, 1, 0, 0])
    _agrees(scoring.guessing(JUDGE, "fr"), [1, 0, 2, 0])
    for item in (
        order([0, 1, 2, 3]),
        order([0, 1, 2, 3, 4]),
        order([2, 0, 1, 3, 4], [0, 1, 2, 3, 4]),
    ):
        every = itertools.permutations(range(item.count))
        _agrees(scoring.guessing(item, "fr"), [scoring.category(item, "fr", p) for p in every])
    assert scoring.guessing(NUMBER, "fr") == (0.02,)


def _agrees(guessing: tuple[float, ...], reached: list[int]) -> None:
    for least, chance in enumerate(guessing, start=1):
        share = Fraction(sum(category >= least for category in reached), len(reached))
        assert math.isclose(chance, float(share), abs_tol=1e-12)


@pytest.mark.parametrize(
    "typed",
    ["73.5", "73,5", " 73,5 ", "74.1", "72,9", "73,5 %", "73,5\u202f%", "+73.5", "7.35e1"],
)
def test_numbers_within_tolerance_in_either_notation(typed: str) -> None:
    assert scoring.category(NUMBER, "fr", scoring.parse_answer(NUMBER, "fr", typed)) == 1


@pytest.mark.parametrize("typed", ["74.2", "72.8", "-73.5", "0"])
def test_numbers_outside(typed: str) -> None:
    assert scoring.category(NUMBER, "en", scoring.parse_answer(NUMBER, "en", typed)) == 0


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1 234,5", 1234.5),
        ("1\u202f234", 1234),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("−2", -2),
        ("5'500", 5500),
        ("5’500", 5500),
        ("1’234’567,5", 1234567.5),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
    ],
)
def test_thousands(typed: str, value: float) -> None:
    assert scoring.parse_number(typed) == value


@pytest.mark.parametrize(
    ("language", "key", "typed", "right"),
    [
        ("en", 5500, "5,500", 1),
        ("en", 5500, "5,500.0", 1),
        ("en", -5500, "−5,500", 1),
        ("en", 5500, "5,500 €", 1),
        ("en", 5500, "5’500", 1),
        ("en", 5500.5, "5,500.5", 1),
        ("en", 1234567, "1,234,567", 1),
        ("en", 5.5, "5,500", 1),
        ("en", 5.5, "5,5", 1),
        ("en", 55, "5,5", 0),
        ("en", 550, "5,50", 0),
        ("en", 500, "0,500", 0),
        ("en", 5501, "5,500", 0),
        ("en", 12345, "12,34,5", None),
        ("fr", 5500, "5 500", 1),
        ("fr", 5500, "5\u202f500", 1),
        ("fr", 5500, "5\u2009500", 1),
        ("fr", 5500, "5’500", 1),
        ("fr", 5500.5, "5.500,5", 1),
        ("fr", 1234567.5, "1.234.567,5", 1),
        ("fr", 5.5, "5,500", 1),
        ("fr", 5500, "5,500", 0),
        ("fr", 5.5, "5.500", 1),
    ],
)
def test_thousands_are_read_as_the_language_writes_them(
    language: Language, key: float, typed: str, right: int | None
) -> None:
    item = make("number", answer_value=key, tolerance=0)
    if right is None:
        with pytest.raises(scoring.AnswerError):
            scoring.parse_answer(item, language, typed)
    else:
        answer = scoring.parse_answer(item, language, typed)
        assert scoring.category(item, language, answer) == right


@given(st.integers(1, 10**9), st.booleans())
def test_numbers_as_they_are_written_out_are_right(key: int, below: bool) -> None:
    value = -key if below else key
    item = make("number", answer_value=value, tolerance=0)
    written: dict[Language, str] = {
        "en": f"{value:,}",
        "fr": f"{value:,}".replace(",", "\u202f"),
    }
    for language, typed in written.items():
        answer = scoring.parse_answer(item, language, typed)
        assert scoring.category(item, language, answer) == 1


def test_where_the_language_is_not_known_both_readings_are_given() -> None:
    assert set(number_readings("5,500")) == {5.5, 5500.0}
    assert number_readings("5,500", "fr") == (5.5,)


@pytest.mark.parametrize(
    "raw", ["", "abc", "1/2", "nan", "inf", "1e999", "0x10", "1,2,3,4x", None, True, [1], "9" * 50]
)
def test_what_is_not_a_number_is_refused(raw: Any) -> None:
    with pytest.raises(scoring.AnswerError):
        scoring.parse_number(raw)


@pytest.mark.parametrize(
    "typed", ["l'été", " L’ÉTÉ ", "l'e\u0301te\u0301", "L'  été".replace("  ", "")]
)
def test_typed_text_is_compared_after_normalisation(typed: str) -> None:
    assert scoring.category(SHORT, "fr", scoring.parse_answer(SHORT, "fr", typed)) == 1
    assert scoring.category(SHORT, "en", scoring.parse_answer(SHORT, "en", typed)) == 0


def test_case_counts_where_it_is_the_point() -> None:
    item = make("short-text", accept=["True"], keep_case=True)
    assert scoring.category(item, "fr", "True") == 1
    assert scoring.category(item, "fr", "true") == 0


@pytest.mark.parametrize(
    ("item", "raw"),
    [
        (SINGLE, "e"),
        (SINGLE, ["a"]),
        (SINGLE, 1),
        (MULTIPLE, "a"),
        (MULTIPLE, []),
        (MULTIPLE, ["a", "z"]),
        (JUDGE, None),
        (order([0, 1, 2, 3, 4]), [0, 1, 2, 3]),
        (order([0, 1, 2, 3, 4]), [0, 1, 2, 3, 3]),
        (order([0, 1, 2, 3, 4]), [0.0, 1.0, 2.0, 3.0, 4.0]),
        (order([0, 1, 2, 3, 4]), [True, 0, 2, 3, 4]),
        (SHORT, ""),
        (SHORT, "   "),
        (SHORT, 3),
        (SHORT, "x" * 401),
    ],
)
def test_answers_of_a_wrong_shape_are_refused(item: Any, raw: Any) -> None:
    with pytest.raises(scoring.AnswerError):
        scoring.parse_answer(item, "fr", raw)


@given(st.sampled_from([SINGLE, MULTIPLE, JUDGE, NUMBER, SHORT, order([3, 1, 0, 2, 4])]), st.data())
def test_the_right_answer_scores_in_the_top_category(item: Any, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(["fr", "en"]))
    answer = scoring.right_answer(item, language)
    assert scoring.category(item, language, answer) == scoring.categories(item) - 1


def test_an_item_in_one_language_is_not_asked_in_the_other() -> None:
    item = make("number", answer_value=1, tolerance=0, language="fr")
    assert scoring.playable(item, "fr")
    assert not scoring.playable(item, "en")
    assert not scoring.playable(make("number", answer_value=1, tolerance=0, status="retired"), "fr")
