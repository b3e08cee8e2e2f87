"""The templates that are shipped: many variants each, all sound, with keys worked out again."""

import math
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, permutations
from pathlib import Path

import pytest

from tests.content.shown_numbers import numbers_in, shown
from tests.content.worked_out import ROUTES
from tremplin.catalog.items import (
    ITEM_TYPES,
    Graded,
    GradedItem,
    NumberItem,
    OrderItem,
    ShortTextItem,
    TraceItem,
)
from tremplin.catalog.scoring import categories, category, parse_answer, right_answer
from tremplin.catalog.templates import variants
from tremplin.language.localized import LANGUAGES

QUIZZES = Path(__file__).parents[2] / "quizzes"
SAMPLE = 130
ROUNDINGS = {
    r"(?<![.\d])1 point\b": 0,
    r"(?:to|nearest) 0\.1(?!\d)": 1,
    r"(?:to|nearest) 0\.01(?!\d)": 2,
    r"two decimals": 2,
}
"""How questions say it, and the decimals that are asked for."""
RUN = 6
"""Variants of each program that are run."""


@cache
def templates() -> dict[str, GradedItem]:
    found: dict[str, GradedItem] = {}
    for path in sorted(QUIZZES.rglob("*.toml")):
        for table in tomllib.loads(path.read_text(encoding="utf-8")).get("item", []):
            if "template" in table:
                item = ITEM_TYPES[table["type"]].model_validate(table)
                assert isinstance(item, GradedItem)
                found[item.id] = item
    return found


@cache
def sample(name: str) -> list[GradedItem]:
    return list(variants(templates()[name], SAMPLE))


def of_type(kind: type[Graded]) -> list[str]:
    return [name for name, item in templates().items() if isinstance(item, kind)]


def run_code(code: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=10,
        cwd=folder,
        env={},
    )
    return done.stdout.strip()


def test_at_least_45_items_are_templates_with_100_variants_each() -> None:
    assert len(templates()) >= 45
    for name in templates():
        made = sample(name)
        assert len(made) >= 100, name
        looks = {repr((one.ask, one.code, one.table, getattr(one, "lines", None))) for one in made}
        assert len(looks) == len(made), name


def test_variants_differ_in_their_keys() -> None:
    for name in templates():
        keys = [str(right_answer(one, "en")) for one in sample(name)]
        assert len(set(keys)) >= 3, name
        commonest = max(keys.count(key) for key in set(keys))
        assert commonest <= 0.6 * len(keys), name


def test_identifier_level_and_number_of_categories_stay() -> None:
    for name, item in templates().items():
        same = {
            (one.id, one.level, one.shift, one.seconds, categories(one)) for one in sample(name)
        }
        assert same == {(name, item.level, item.shift, item.seconds, categories(item))}


@pytest.mark.parametrize("name", sorted(templates()))
def test_the_key_is_right_and_no_usual_error_is(name: str) -> None:
    for one in sample(name):
        for language in LANGUAGES:
            right = right_answer(one, language)
            assert right is not None
            assert category(one, language, right) == categories(one) - 1
            for wrong in wrong_answers(one):
                answer = parse_answer(one, language, wrong)
                assert category(one, language, answer) == 0, one.variant


def wrong_answers(item: GradedItem) -> Iterator[float | str]:
    if isinstance(item, NumberItem):
        yield from item.wrong_values
    if isinstance(item, TraceItem):
        yield from item.wrong


@pytest.mark.parametrize("name", sorted(of_type(NumberItem)))
def test_numbers_are_worked_out_again_from_what_is_shown(name: str) -> None:
    for one in sample(name):
        for language in LANGUAGES:
            value = ROUTES[name](shown(one, language))
            answer = parse_answer(one, language, repr(value))
            assert category(one, language, answer) == 1, (
                one.variant,
                value,
                right_answer(one, "en"),
            )


@pytest.mark.parametrize("name", sorted(of_type(NumberItem)))
def test_an_answer_rounded_as_asked_is_right(name: str) -> None:
    for one in sample(name):
        assert isinstance(one, NumberItem)
        value = ROUTES[name](shown(one, "en"))
        for asked, digits in ROUNDINGS.items():
            # Halves may be rounded either way.
            for hair in (-1e-9, 1e-9) if re.search(asked, one.ask.pick("en")) else ():
                answer = math.floor(value * 10**digits + 0.5 + hair) / 10**digits
                assert category(one, "en", answer) == 1, (one.variant, value)


@pytest.mark.parametrize("name", sorted(of_type(TraceItem)))
def test_programs_print_their_keys(name: str, tmp_path: Path) -> None:
    every = sample(name)
    for one in every[:: len(every) // RUN]:
        assert isinstance(one, TraceItem)
        assert run_code(one.code, tmp_path) == one.answer[0]


def test_programs_of_short_answers_print_them(tmp_path: Path) -> None:
    every = sample("py1-text-number-a")
    for one in every[:: len(every) // RUN]:
        assert isinstance(one, ShortTextItem)
        assert [run_code(one.code or "", tmp_path)] == one.accept.pick("en")


def test_an_optional_field_raises_the_middle_number() -> None:
    for one in sample("wt4-version-number-a"):
        assert isinstance(one, ShortTextItem)
        for language in LANGUAGES:
            words = one.ask.pick(language).split()
            (version,) = [word for word in words if word.count(".") == 2 and word[0].isdigit()]
            first, middle, _ = map(int, version.split("."))
            assert one.accept.pick(language) == [f"{first}.{middle + 1}.0"]


def test_risks_are_ranked_by_probability_times_cost() -> None:
    for one in sample("pm3-risk-exposure-a"):
        assert isinstance(one, OrderItem)
        for language in LANGUAGES:
            seen = [numbers_in(line) for line in one.lines.pick(language)]
            worth = [percent * cost for percent, cost in seen]
            ranked = [worth[place] for place in one.orders[0]]
            assert all(high > low for high, low in pairwise(ranked))
            assert len(one.orders) == 1
            # Neither figure alone names the first risk.
            assert one.orders[0][0] not in (
                seen.index(max(seen)),
                max(range(5), key=lambda i: seen[i][1]),
            )


def test_the_order_of_projects_costs_the_least_delay() -> None:
    for one in sample("pm4-portfolio-order-a")[::5]:
        assert isinstance(one, OrderItem)
        seen = [numbers_in(line) for line in one.lines.pick("en")]
        costs = {order: delay_cost(seen, order) for order in permutations_of_5()}
        least = min(costs.values())
        assert [list(order) for order, cost in costs.items() if cost == least] == one.orders


def permutations_of_5() -> Iterator[tuple[int, ...]]:
    return permutations(range(5))


def delay_cost(projects: list[list[float]], order: tuple[int, ...]) -> float:
    clock = cost = 0.0
    for place in order:
        monthly, months = projects[place]
        clock += months
        cost += monthly * clock
    return cost


def test_every_number_has_a_route_and_every_route_an_item() -> None:
    assert set(ROUTES) == set(of_type(NumberItem))
