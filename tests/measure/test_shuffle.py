"""The order in which options, lines and partners are shown."""

import pytest

from tests.measure.small_catalog import FIELDS, item
from tremplin.measure.shuffle import shown_order

SEEDS = range(300)
COUNTS = {"single": 4, "multiple": 5, "judge": 4, "order": 5, "match": 4}


@pytest.mark.parametrize("kind", COUNTS)
def test_each_place_is_drawn_and_repeats_itself(kind: str) -> None:
    made = item("x", kind, "code.basics", 2)
    shown = [shown_order(made, "fr", seed) for seed in SEEDS]
    assert shown == [shown_order(made, "fr", seed) for seed in SEEDS]
    assert all(sorted(order) == list(range(COUNTS[kind])) for order in shown)
    assert {order[0] for order in shown} == set(range(COUNTS[kind]))


@pytest.mark.parametrize("kind", COUNTS)
def test_what_is_not_to_be_shuffled_keeps_the_files_order(kind: str) -> None:
    made = item("x", kind, "code.basics", 2, shuffle=False)
    assert shown_order(made, "en", 7) == tuple(range(COUNTS[kind]))


def test_lines_are_never_shown_in_a_right_order() -> None:
    made = item(
        "x", "order", "code.basics", 2, lines=["a", "b", "c"], orders=[[0, 1, 2], [1, 0, 2]]
    )
    assert all(list(shown_order(made, "fr", seed)) not in made.orders for seed in SEEDS)  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", sorted(set(FIELDS) - set(COUNTS)))
def test_typed_items_have_nothing_to_order(kind: str) -> None:
    assert shown_order(item("x", kind, "code.basics", 2), "fr", 1) == ()
