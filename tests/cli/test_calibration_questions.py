"""Answers and the wording they were given to: kept, moved with the options, or left out."""

from typing import Any

import pytest

from tremplin.cli.calibration_questions import EditedError, Question

ASKED: dict[str, Any] = {
    "fingerprint": "0",
    "type": "single",
    "ask": "How many legs has a spider?",
    "options": ["eight", "six", "four"],
    "values": ["b", "a", "c"],
    "right": "b",
    "explain": "Count them.",
}


def asked(**changes: Any) -> Question:
    return Question.of({**ASKED, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"right": "a"},
        {"explain": "Insects have six.", "source": ["x"], "why": {"b": "y"}, "fingerprint": "1"},
        {"options": ["six", "eight", "four"], "values": ["a", "b", "c"]},
        {"ask": "How many  legs has\u202fa spider?"},
    ],
)
def test_what_a_person_saw_is_the_same(changes: dict[str, Any]) -> None:
    assert asked().translated("b", asked(**changes)) == "b"
    assert asked().translated(None, asked(**changes)) is None


def test_letters_follow_the_texts() -> None:
    now = asked(options=["eight", "six", "four"], values=["c", "b", "a"])
    assert [asked().translated(raw, now) for raw in "abc"] == ["b", "c", "a"]
    assert asked().translated(["a", "c"], now) == ["b", "a"]
    assert asked().translated(None, now) is None


def test_places_follow_the_texts() -> None:
    then = asked(type="order", options=["x", "y", "z"], values=[2, 0, 1])
    now = asked(type="order", options=["x", "y", "z"], values=[0, 1, 2])
    # x, y, z were lines 2, 0, 1.
    assert then.translated([2, 0, 1], now) == [0, 1, 2]


@pytest.mark.parametrize(
    "changes",
    [
        {"ask": "How many legs has an ant?"},
        {"type": "multiple"},
        {"code": "legs = 8"},
        {"table": [["a"], ["1"]]},
        {"options": ["eight", "six", "ten"]},
        {"options": ["eight", "six"], "values": ["b", "a"]},
        {"options": ["eight", "six", "four", "ten"], "values": ["b", "a", "c", "d"]},
    ],
)
def test_another_question_is_told(changes: dict[str, Any]) -> None:
    for raw in ("b", None):
        with pytest.raises(EditedError):
            asked().translated(raw, asked(**changes))


def test_texts_that_stand_twice_can_not_be_followed() -> None:
    then = asked(options=["same", "same", "four"])
    assert then.translated("a", then) == "a"
    with pytest.raises(EditedError):
        then.translated("a", asked(options=["same", "same", "four"], values=["c", "b", "a"]))


def test_what_lines_hold_is_what_was_asked() -> None:
    found = asked()
    assert Question.read(found.stem, dict(found.options)) == found
    assert Question.read(None, None) is None
    assert Question.read("0", [1]) is None
