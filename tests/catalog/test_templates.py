"""Templates: the first values make the base item, a seed always draws the same variant."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tremplin.catalog.base import Text
from tremplin.catalog.items import NumberItem, OrderItem, SingleItem
from tremplin.catalog.placeholders import PlaceholderError, filled, shown
from tremplin.catalog.scoring import category, parse_answer
from tremplin.catalog.template_table import Template
from tremplin.catalog.templates import (
    VariantError,
    kept_item,
    kept_values,
    shown_variant,
    variant,
    variants,
    with_values,
)

TABLE: dict[str, Any] = {
    "id": "chain-a",
    "skill": "code.base",
    "level": 3,
    "type": "number",
    "ask": {
        "fr": "{{when}}, {{n}} étapes réussissent à {{p}}\u202f%, `{{cost}}` vaut {{cost}}\u202f?",
        "en": "{{when}}, {{n}} steps succeed at {{p}}%, `{{cost}}` is {{cost:2}}?",
    },
    "explain": "{{p}}",
    "answer_value": "{{answer}}",
    "tolerance": 0.06,
    "wrong_values": ["{{p}}", 100],
    "formula": "{{p}} ** {{n}} / 100 ** {{n}} * 100",
    "template": {
        "values": {"n": {"from": 2, "to": 9, "first": 6}, "cost": [0.5, 1.25, 2]},
        "together": [
            [
                {"when": {"fr": "Lundi", "en": "On Monday"}, "p": 95},
                {"when": {"fr": "Mardi", "en": "On Tuesday"}, "p": 90},
                {"when": {"fr": "Jeudi", "en": "On Thursday"}, "p": 80},
            ]
        ],
        "where": ["answer > 20"],
        "derived": {"answer": "round((p / 100) ** n * 100, 1)"},
    },
}


def item(**changes: Any) -> NumberItem:
    return NumberItem.model_validate({**TABLE, **changes})


def mark(name: str) -> str:
    return "{{" + name + "}}"


def template(**changes: Any) -> dict[str, Any]:
    return {**TABLE["template"], **changes}


def test_the_base_variant_has_the_first_values() -> None:
    base = item()
    assert base.ask.fr == "Lundi, 6 étapes réussissent à 95\u202f%, `0.5` vaut 0,5\u202f?"
    assert base.ask.en == "On Monday, 6 steps succeed at 95%, `0.5` is 0.50?"
    assert base.answer_value == pytest.approx(0.95**6 * 100, abs=0.05)
    assert base.wrong_values == [95, 100]
    assert base.formula == "95 ** 6 / 100 ** 6 * 100"
    assert base.variant == {"n": 6, "cost": 0.5, "when": base.variant["when"], "p": 95}


def test_an_item_without_a_template_is_its_only_variant() -> None:
    plain = item(
        ask="How many?", explain="Count them.", answer_value=3, wrong_values=[], formula="3"
    ).model_copy(update={"template": None})
    assert variant(plain, 5) is plain


def test_other_variants_keep_identifier_and_level() -> None:
    base = item()
    drawn = [variant(base, seed) for seed in range(40)]
    assert {(one.id, one.level, one.type) for one in drawn} == {("chain-a", 3, "number")}
    assert len({one.ask.en for one in drawn}) > 20
    for one in drawn:
        assert one.variant is not None
        n, p = one.variant["n"], one.variant["p"]
        assert one.answer_value == pytest.approx((p / 100) ** n * 100, abs=0.051)
        assert one.answer_value > 20
        assert f"{n} steps succeed at {p}%" in (one.ask.en or "")


@given(st.integers(0, 2**31))
def test_the_same_seed_draws_the_same_variant(seed: int) -> None:
    assert variant(item(), seed) == variant(item(), seed)


def test_items_draw_apart() -> None:
    pairs = [(variant(item(), s), variant(item(id="other-a"), s)) for s in range(30)]
    assert sum(one.variant == other.variant for one, other in pairs) < 10


def test_values_that_go_together_stay_together() -> None:
    days = {
        (one.variant["when"].en, one.variant["p"]) for one in variants(item(), 200) if one.variant
    }
    assert days == {("On Monday", 95), ("On Tuesday", 90), ("On Thursday", 80)}


def test_every_choice_is_met_once_and_only_allowed_ones() -> None:
    found = list(variants(item(), 1000))
    expected = [
        (n, cost, p)
        for n in range(2, 10)
        for cost in (0.5, 1.25, 2)
        for p in (95, 90, 80)
        if (p / 100) ** n * 100 > 20.05
    ]
    made = [(v["n"], v["cost"], v["p"]) for one in found if (v := one.variant)]
    assert sorted(made) == sorted(expected)
    assert found[0] == item()


def test_kept_values_make_the_variant_again_after_a_trip_through_json() -> None:
    drawn = variant(item(), 12)
    kept = json.loads(json.dumps(kept_item(drawn)))
    assert kept["item"] == "chain-a"
    assert kept["variant"]["when"].keys() == {"fr", "en"}
    assert with_values(item(), kept["variant"]) == drawn
    assert shown_variant(item(), 99, kept["variant"]) == drawn


def test_kept_values_outlive_the_list_they_came_from() -> None:
    kept = kept_values(variant(item(), 12))
    narrower = item(template=template(values={"n": [6, 7], "cost": [0.5, 0.75]}, where=[]))
    assert with_values(narrower, kept).ask == variant(item(), 12).ask


@pytest.mark.parametrize(
    "values",
    [
        None,
        [],
        {},
        {"n": 6},
        {"n": 6, "cost": 0.5, "when": "x", "p": 95, "more": 1},
        {"n": [6], "cost": 0.5, "when": "x", "p": 95},
        {"n": "six", "cost": 0.5, "when": "x", "p": 95},
        {"n": 0, "cost": 0.5, "when": "x", "p": 0},
        {"n": float("nan"), "cost": 0.5, "when": "x", "p": 95},
    ],
)
def test_values_that_make_no_variant_are_refused(values: Any) -> None:
    with pytest.raises(VariantError):
        with_values(item(), values)
    assert shown_variant(item(), 3, values) == variant(item(), 3)


def test_each_variant_is_scored_by_its_own_key() -> None:
    base, other = item(), with_values(item(), {"n": 2, "cost": 2, "when": "Then", "p": 90})
    assert category(other, "en", parse_answer(other, "en", "81")) == 1
    assert category(base, "en", parse_answer(base, "en", "81")) == 0


def test_a_broken_variant_is_not_asked() -> None:
    # For n = 2 the wrong value 90 is the answer: the model refuses it, the base is asked.
    fragile = item(wrong_values=[90], template=template(derived={"answer": "100 - 5 * n"}))
    assert fragile.answer_value == 70
    for seed in range(30):
        assert variant(fragile, seed).answer_value != 90


@pytest.mark.parametrize(
    "changes",
    [
        {"values": {"n": [6]}},
        {"values": {"n": [6, 6]}},
        {"values": {"n": 6}},
        {"values": {"n": {"from": 2}}},
        {"values": {"n": {"from": 2, "to": 9, "first": 12}}},
        {"values": {"n": {"from": 2, "to": 9, "step": 0}}},
        {"values": {"n": {"from": 2, "to": 10**9}}},
        {"values": {"n": [[1], [2]]}},
        {"values": {"n": [{"fr": "un"}, {"fr": "deux"}]}},
        {"values": {"lambda": [1, 2]}},
        {"values": {"N": [1, 2]}},
        {"values": {"p": [1, 2]}},
        {"together": [[{"p": 95}]]},
        {"together": [[{"p": 95}, {"q": 90}]]},
        {"derived": {"n": "p"}},
        {"values": {}, "together": []},
        {"unknown": 1},
    ],
)
def test_a_malformed_template_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Template.model_validate(template(**changes))


def test_a_name_that_is_not_there_is_told() -> None:
    with pytest.raises(PlaceholderError, match="missing"):
        filled({"ask": "{{missing}}"}, {"n": 1})
    with pytest.raises(ValidationError, match="missing"):
        item(explain="{{missing}}")


@pytest.mark.parametrize(
    ("value", "language", "decimals", "text"),
    [
        (1234567, "fr", None, "1234567"),
        (0.1 + 0.2, "fr", None, "0,3"),
        (0.1 + 0.2, "en", None, "0.3"),
        (0.1 + 0.2, None, None, "0.3"),
        (2.0, "en", None, "2"),
        (2, "fr", "2", "2,00"),
        (True, None, None, "True"),
        ("a.b", "fr", None, "a.b"),
        (Text(fr="mot", en="word"), "fr", None, "mot"),
    ],
)
def test_values_as_texts_show_them(
    value: Any, language: Any, decimals: str | None, text: str
) -> None:
    assert shown(value, language, decimals) == text


def test_prompt_variables_and_ids_stay_as_they_are() -> None:
    table = {"id": "{{n}}", "ask": "{n} {name} {{n}} {{{n}}}", "template": "{{n}}"}
    assert filled(table, {"n": 2}) == {**table, "ask": "{n} {name} 2 {2}"}


def test_right_options_and_orders_can_be_worked_out() -> None:
    options = [
        {"id": letter, "fr": mark(letter), "en": mark(letter), "right": mark(f"{letter}_top")}
        for letter in "abc"
    ]
    derived = {f"{letter}_top": f"{letter} == max(a, b, c)" for letter in "abc"}
    values = {"a": [3, 9], "b": [5, 1], "c": [4, 2]}
    single = SingleItem.model_validate(
        {
            **{key: TABLE[key] for key in ("id", "skill", "level")},
            "type": "single",
            "ask": "Which is the largest?",
            "explain": "Compare them.",
            "option": options,
            "template": {"values": values, "derived": derived},
        }
    )
    assert [option.right for option in single.option] == [False, True, False]
    for one in variants(single, 20):
        shown_numbers = [int(option.fr or "") for option in one.option]
        right = [option.right for option in one.option]
        assert shown_numbers[right.index(True)] == max(shown_numbers)


def test_orders_follow_the_values() -> None:
    order = OrderItem.model_validate(
        {
            **{key: TABLE[key] for key in ("id", "skill", "level")},
            "type": "order",
            "ask": "Largest first.",
            "explain": "Compare them.",
            "lines": [mark(name) for name in "abc"],
            "orders": [[mark("first"), mark("second"), mark("third")]],
            "template": {
                "values": {"a": [3, 9], "b": [5, 1], "c": [4, 2]},
                "derived": {
                    word: f"nth_largest({place}, a, b, c)"
                    for place, word in enumerate(("first", "second", "third"))
                },
            },
        }
    )
    for one in variants(order, 20):
        numbers = [int(line) for line in one.lines.pick("en")]
        assert [numbers[place] for place in one.orders[0]] == sorted(numbers, reverse=True)
