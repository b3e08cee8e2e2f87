"""Rules of a whole bank, on banks made so that each rule finds one thing."""

from collections.abc import Callable
from typing import Any

import pytest

from tremplin.catalog.items import ITEM_TYPES, GradedItem
from tremplin.lint.bank import Bank
from tremplin.lint.rules.bank_coverage import thin_cell
from tremplin.lint.rules.bank_guessing import constant_answer, guessable, guessable_skill
from tremplin.lint.rules.bank_mix import key_position, right_counts, type_mix

BOTH = {"fr": "Laquelle\u202f?", "en": "Which one?"}


def item(number: int, **fields: Any) -> GradedItem:
    kind = fields.pop("type", "single")
    base: dict[str, Any] = {
        "id": f"i{number}",
        "skill": "a.b",
        "level": 1,
        "type": kind,
        "ask": BOTH,
        "explain": BOTH,
    }
    made = ITEM_TYPES[kind].model_validate({**base, **fields})
    assert isinstance(made, GradedItem)
    return made


def options(*texts: str, right: tuple[int, ...]) -> list[dict[str, Any]]:
    return [
        {"id": "abcdef"[i], "fr": text, "en": text, "right": i in right}
        for i, text in enumerate(texts)
    ]


def number(place: int, answer: float, **fields: Any) -> GradedItem:
    return item(place, type="number", answer_value=answer, tolerance=0, **fields)


def bank(*items: GradedItem) -> Bank:
    return Bank(items, ("a.b",), frozenset())


def long_first(place: int) -> GradedItem:
    """The longest option is right, wherever it stands."""
    texts = ["aaa", "bbb", "ccc", "ddd"]
    texts[place % 4] = "eeeeeeee"
    return item(place, option=options(*texts, right=(place % 4,)))


def test_a_bank_whose_longest_options_are_right_is_guessable() -> None:
    found = list(guessable(bank(*map(long_first, range(48)))))
    assert {f.values["strategy"].key for f in found} >= {"strategy.longest"}  # type: ignore[attr-defined]
    assert {f.values["language"] for f in found} == {"fr", "en"}


def test_a_skill_whose_longest_options_are_right_is_guessable() -> None:
    found = list(guessable_skill(bank(*map(long_first, range(8)))))
    assert "strategy.longest" in {f.values["strategy"].key for f in found}  # type: ignore[attr-defined]
    assert {f.severity for f in found} == {"warning"}
    # Three in three happen once in 64 times.
    assert not list(guessable_skill(bank(*map(long_first, range(3)))))


def fixed(place: int, key: int) -> GradedItem:
    return item(place, option=options("aa", "bb", "cc", right=(key,)), shuffle=False)


def test_right_options_stand_in_every_place_where_there_is_no_shuffle() -> None:
    assert not list(key_position(bank(*(fixed(i, i % 3) for i in range(12)))))
    found = list(key_position(bank(*(fixed(i, 0) for i in range(12)))))
    # 12 seen, 4 expected, standard deviation 1.63; 0 seen is 2.4 deviations away.
    assert [f.values["place"] for f in found] == [1]
    assert not list(key_position(bank(*(long_first(i) for i in range(0, 48, 4)))))


@pytest.mark.parametrize(("same", "fine"), [(3, True), (4, False)])
def test_at_most_60_percent_have_the_same_number_of_right_options(same: int, fine: bool) -> None:
    def multiple(place: int, right: int) -> GradedItem:
        texts = ("aa", "bb", "cc", "dd", "ee")
        return item(place, type="multiple", option=options(*texts, right=tuple(range(right))))

    counts = [2] * same + [3] * (5 - same)
    made = bank(*(multiple(i, right) for i, right in enumerate(counts)))
    assert bool(list(right_counts(made))) != fine


@pytest.mark.parametrize(
    ("single", "typed", "cases"),
    [(8, 4, set()), (9, 4, {"single"}), (8, 3, {"typed"}), (20, 0, {"single", "typed"})],
)
def test_the_mix_of_types(single: int, typed: int, cases: set[str]) -> None:
    order = {
        "type": "order",
        "orders": [[0, 1, 2, 3]],
        "lines": {"fr": ["a", "b", "c", "d"], "en": ["a", "b", "c", "d"]},
    }
    made = bank(
        *(long_first(i) for i in range(single)),
        *(number(20 + i, 7) for i in range(typed)),
        *(item(40 + i, **order) for i in range(20 - single - typed)),
    )
    assert {finding.case for finding in type_mix(made)} == cases


def test_one_answer_must_not_win_more_than_5_percent_of_typed_items() -> None:
    others = [number(i, 7 + i) for i in range(19)]
    assert not list(constant_answer(bank(*others, number(19, 50))))
    found = list(constant_answer(bank(*others[1:], number(19, 50), number(20, 50))))
    assert {(f.values["answer"], f.values["n"], f.values["of"]) for f in found} == {("50", 2, 20)}
    words = {"type": "short-text", "accept": {"fr": ["oui"], "en": ["yes"]}}
    found = list(constant_answer(bank(item(0, **words))))
    assert [f.values["answer"] for f in found] == ["oui", "yes"]


@pytest.mark.parametrize(
    ("languages", "missing"),
    [(("shared",) * 4, set()), (("shared",) * 3 + ("fr",), {"en"}), (("fr", "en") * 4, set())],
)
def test_a_cell_needs_four_items_in_each_language(
    languages: tuple[str, ...], missing: set[str]
) -> None:
    make: Callable[[int], GradedItem] = lambda i: (  # noqa: E731
        number(i, 7, language=languages[i]) if i < 2 else long(i, languages[i])
    )
    found = thin_cell(bank(*map(make, range(len(languages)))))
    assert {f.values["language"] for f in found if f.values["level"] == 1} == missing


def long(place: int, language: str) -> GradedItem:
    made = options("aaa", "bbb", "ccc", right=(0,))
    return item(place, option=made, language=language)
