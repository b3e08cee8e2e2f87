"""The next item: best per second, balanced, kind, drawn by the seed."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from tests.measure.made import FULL, answer, bank, population, single, typed
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.response import Response
from tremplin.measure.response_model import ItemParameters
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.target import Target

ITEMS = bank(FULL, 230, seed=8)
EVERYTHING = Target.describe(FULL.skills)
ROLE = Target("role", FULL.skills[:10], (2.0,) * 3 + (1.0,) * 7, (0.5,) * 10)


def situation(
    answers: Sequence[Response] = (),
    *,
    items: ItemBank = ITEMS,
    target: Target = EVERYTHING,
    earlier: Sequence[Response] = (),
    **changes: Any,
) -> Situation:
    belief = posterior(items.population, [*earlier, *answers])
    closed = {response.item for response in (*earlier, *answers)}
    plain = {"closed": closed, "max_items": 40, "seed": 1}
    return Situation(belief, items, target, tuple(answers), **{**plain, **changes})


def given_to(items: ItemBank, name: str, category: int | None) -> Response:
    place = items.places[name]
    skill = items.population.skills[items.skills[place]]
    return Response(name, skill, items.parameters[place], category)


def play(
    target: Target, length: int, seed: int, top: float = 0.5, items: ItemBank = ITEMS
) -> list[Response]:
    rng, answers = np.random.default_rng(seed), list[Response]()
    for _ in range(length):
        at = situation(answers, items=items, target=target, max_items=length, seed=seed)
        name = next_item(at)
        assert name is not None
        highest = items.parameters[items.places[name]].categories - 1
        answers.append(given_to(items, name, highest if rng.random() < top else 0))
    return answers


def test_the_same_situation_gives_the_same_item() -> None:
    answers = play(ROLE, 7, seed=3)
    assert next_item(situation(answers, target=ROLE)) == next_item(situation(answers, target=ROLE))


def test_items_are_never_asked_twice() -> None:
    answers = play(EVERYTHING, 60, seed=2)
    assert len({response.item for response in answers}) == 60


def test_the_draw_is_among_the_five_best_that_reach_half_of_the_best() -> None:
    answers = [answer(FULL.skills[0], single(0.0), 1)]
    worth = situation(answers).outlook[0] / ITEMS.seconds
    best = [ITEMS.ids[place] for place in np.argsort(-worth, kind="stable")[:5]]
    drawn = {next_item(situation(answers, seed=seed)) for seed in range(200)}
    assert drawn == set(best)
    few = ItemBank.of(
        population(0),
        {
            "best": ("d0.s00", 30.0, typed(0.0, a=2.0)),
            "good": ("d0.s00", 30.0, typed(0.3, a=1.7)),
            "slow": ("d0.s00", 90.0, typed(0.0, a=2.0)),
            "dull": ("d0.s00", 30.0, typed(0.0, a=0.3)),
        },
    )
    one = [answer("d0.s00", typed(0.0), 1)]
    target = Target.describe(("d0.s00",))
    drawn = {next_item(situation(one, items=few, target=target, seed=s)) for s in range(200)}
    assert drawn == {"best", "good"}


def test_nearly_as_good_items_are_drawn_nearly_as_often() -> None:
    people, one = population(0), [answer("d0.s00", typed(0.0), 1)]
    slopes = {"best": 1.6, "near": 1.55, "far": 1.2}
    items = ItemBank.of(people, {n: ("d0.s00", 60.0, typed(0.0, a=a)) for n, a in slopes.items()})
    at = {"items": items, "target": Target.describe(people.skills)}
    worth = dict(zip(items.ids, situation(one, **at).outlook[0].tolist(), strict=True))
    drawn = Counter(next_item(situation(one, seed=seed, **at)) for seed in range(1000))
    total = sum(w**8 for w in worth.values())
    for name, w in worth.items():
        assert drawn[name] / 1000 == pytest.approx(w**8 / total, abs=0.05)


def test_per_item_the_time_does_not_count() -> None:
    people, one = population(0), [answer("d0.s00", typed(0.0), 1)]
    items = ItemBank.of(
        people,
        {
            "slow": ("d0.s00", 200.0, typed(0.2, a=2.0)),
            "quick": ("d0.s00", 20.0, typed(0.2, a=0.8)),
        },
    )
    at = {"items": items, "target": Target.describe(people.skills)}
    assert next_item(situation(one, **at)) == "quick"
    assert next_item(situation(one, per_item=True, **at)) == "slow"


def test_who_wants_all_items_is_not_held_to_skills_that_lack_two() -> None:
    easy = Target("role", FULL.skills[:10], (1.0,) * 10, (2.5,) * 9 + (0.0,))
    answers = [given_to(ITEMS, name, 1) for name in ITEMS.ids[9:47:23]]
    held, free = (situation(answers, target=easy, to_the_limit=all_) for all_ in (False, True))
    assert held.reached
    assert held.lacking[9] == 0
    assert held.lacking[:9].all()
    assert ITEMS.skills[ITEMS.places[next_item(held) or ""]] < 9
    assert ITEMS.skills[ITEMS.places[next_item(free) or ""]] == 9


def test_equal_items_are_taken_by_identifier() -> None:
    people = population(0)
    twins = {f"twin-{n}": ("d0.s00", 60.0, typed(0.0)) for n in range(12)}
    items = ItemBank.of(people, twins)
    at = {"items": items, "target": Target.describe(people.skills)}
    one = [answer("d0.s00", typed(0.0), 1)]
    drawn = {next_item(situation(one, seed=seed, **at)) for seed in range(60)}
    assert drawn == {f"twin-{n}" for n in (0, 1, 10, 11, 2)}


def test_the_first_item_is_one_most_people_get_right() -> None:
    for target in (EVERYTHING, ROLE):
        for seed in range(20):
            at = situation(target=target, seed=seed)
            place = ITEMS.places[next_item(at) or ""]
            assert at.outlook[1].right[place] >= 0.65


def test_the_easiest_first_where_nothing_is_easy() -> None:
    people = population(0)
    hard = ItemBank.of(people, {f"h{b}": ("d0.s00", 60.0, typed(b)) for b in (1.5, 2.0, 2.5)})
    assert next_item(situation(items=hard, target=Target.describe(people.skills))) == "h1.5"


def test_after_two_failures_in_a_row_comes_an_easy_item() -> None:
    for wrong in (0, None):
        failures = [given_to(ITEMS, ITEMS.ids[n], wrong) for n in (40, 60)]
        for seed in range(10):
            at = situation(failures, target=ROLE, seed=seed)
            assert at.outlook[1].right[ITEMS.places[next_item(at) or ""]] >= 0.6


def test_one_failure_or_an_earlier_sittings_do_not_ask_for_mercy() -> None:
    easy_only = {
        next_item(situation([given_to(ITEMS, ITEMS.ids[40], 0)], seed=seed)) for seed in range(40)
    }
    at = situation([given_to(ITEMS, ITEMS.ids[40], 0)])
    assert any(at.outlook[1].right[ITEMS.places[name or ""]] < 0.6 for name in easy_only)


@pytest.mark.parametrize(("length", "least"), [(20, 1), (39, 1), (40, 2)])
def test_each_needed_skill_gets_two_items_where_that_leaves_half_of_the_sitting(
    length: int, least: int
) -> None:
    for seed in range(3):
        counts = Counter(response.skill for response in play(ROLE, length, seed))
        assert all(counts[skill] >= least for skill in ROLE.needed)


def test_a_short_sitting_follows_information_alone() -> None:
    counts = Counter(response.skill for response in play(ROLE, 12, seed=1))
    assert len(counts) < 10 or max(counts.values()) > 2
    assert not situation(target=ROLE, max_items=12).balance_presses


def test_more_skills_than_half_the_items_get_one_each() -> None:
    counts = Counter(response.skill for response in play(EVERYTHING, 40, seed=5))
    assert set(counts) == set(FULL.skills)


def test_a_skill_without_items_is_not_waited_for() -> None:
    few = bank(population(*range(5)), 25, seed=1)
    target = Target("role", (*few.population.skills, "gone.skill"), (1.0,) * 6, (0.5,) * 6)
    assert len(play(target, 25, seed=1, items=few)) == 25


def test_nothing_is_left_in_the_end() -> None:
    assert next_item(situation(closed=set(ITEMS.ids))) is None
    assert next_item(situation(items=ItemBank.of(FULL, {}))) is None


def test_an_item_with_more_grades_tells_more() -> None:
    people = population(0)
    ladder = ItemParameters(1.2, (-2, -1, 0, 1, 2), (0.02,) * 5, lapse=0.02)
    entries = {"ladder": ("d0.s00", 60.0, ladder), "step": ("d0.s00", 60.0, typed(0.0))}
    items = ItemBank.of(people, entries)
    one = [answer("d0.s00", typed(0.0), 1)]
    worth = situation(one, items=items, target=Target.describe(people.skills)).outlook[0]
    assert worth[0] > worth[1] > 0
