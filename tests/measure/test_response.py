"""Scored answers, what they say about "I don't know", and which ratings count."""

import json

import pytest

from tests.measure.made import FULL, answer, graded, rating, single, typed
from tremplin.measure.response import Response, Unknowns, latest, telling

SKILL = FULL.skills[0]


def test_the_chance_of_i_dont_know_follows_from_failures_on_items_with_choices() -> None:
    assert Unknowns().reluctance == 0.5
    answers = [
        answer(SKILL, single(0.0), None, "1"),
        answer(SKILL, graded(0.0), None, "2"),
        answer(SKILL, single(1.0), 0, "3"),
        answer(SKILL, graded(1.0), 0, "4"),
        answer(SKILL, graded(1.0), 1, "5"),
        answer(SKILL, typed(1.0), 0, "6"),
        answer(SKILL, typed(1.0), None, "7"),
    ]
    # Two "I don't know"; two wrong ones, which stand for 1 / .75 and 1 / .81 guesses.
    wrong = 1 / 0.75 + 1 / 0.81
    assert Unknowns.of(answers).reluctance == pytest.approx((2 + 2) / (2 + wrong + 4))


def test_ratings_tell_something_unless_six_are_all_equal() -> None:
    fives = [rating(skill, 5) for skill in FULL.skills]
    assert telling(fives) == ()
    assert telling(fives[:6]) == ()
    assert telling(fives[:5]) == tuple(fives[:5])
    assert len(telling([*fives[:22], rating(FULL.skills[22], 4)])) == 23
    missing = [rating(skill, None) for skill in FULL.skills[5:]]
    assert telling([*fives[:5], *missing]) == tuple(fives[:5])
    assert telling([]) == ()


def test_the_last_answer_to_an_item_stands_where_it_was_given() -> None:
    a, b, again = (answer(SKILL, single(0.0), c, i) for c, i in ((1, "a"), (0, "b"), (0, "a")))
    assert latest([a, b, again]) == (b, again)


def test_responses_survive_json() -> None:
    for response in (
        answer(SKILL, graded(0.1), 2),
        answer(SKILL, typed(0.1), None),
        rating(SKILL, 3),
    ):
        assert Response.from_dict(json.loads(json.dumps(response.as_dict()))) == response


@pytest.mark.parametrize("category", [-1, 3])
def test_a_category_that_does_not_exist_is_refused(category: int) -> None:
    with pytest.raises(ValueError, match="category"):
        answer(SKILL, graded(0.0), category)
