"""The picture of a simulation: every point where its value is, all lines told apart."""

import itertools
import re
from xml.etree import ElementTree

import pytest

from tests.measure.standard import standard_bank, standard_role
from tremplin.language.format import percent
from tremplin.measure.strategies import STRATEGIES
from tremplin.report.simulation_svg import SHAPES, STYLES, Curve, curves_picture, legend

POINTS = ((0, 0.82), (20, 0.85), (60, 0.94))
CURVES = (
    Curve("goal", "ours", POINTS),
    Curve("random", "theirs", ((0, 0.82), (20, 0.84), (60, 0.86))),
)


def drawn(*curves: Curve) -> ElementTree.Element:
    picture = curves_picture("A title", "questions", curves, lambda v: percent("en", v))
    return ElementTree.fromstring(picture)


def marks(group: ElementTree.Element) -> list[tuple[float, float]]:
    places = [(mark.get("x"), mark.get("y")) for mark in group.findall("svg")]
    return [(float(str(x).rstrip("%")), float(str(y))) for x, y in places]


def lines(group: ElementTree.Element) -> list[tuple[str | None, ...]]:
    names = ("x1", "y1", "x2", "y2")
    return [tuple(line.get(name) for name in names) for line in group.findall("line")]


def groups(picture: ElementTree.Element) -> list[ElementTree.Element]:
    return [g for g in picture.findall("g") if "curve" in str(g.get("class")).split()]


def scale(picture: ElementTree.Element) -> dict[str, float]:
    """The height of each line across, by what is written beside it."""
    found = {}
    for group in picture.findall("g"):
        line, text = group.find("line"), group.find("text")
        if line is not None and text is not None:
            found[str(text.text)] = float(str(line.get("y1")))
    return found


def test_every_point_is_where_the_scale_says() -> None:
    picture = drawn(*CURVES)
    heights = scale(picture)
    top, bottom = heights["94%"], heights["82%"]
    *_, ours = groups(picture)
    expected = [
        (100 * items / 60, bottom + (top - bottom) * (value - 0.82) / 0.12)
        for items, value in POINTS
    ]
    for found, place in zip(marks(ours), expected, strict=True):
        assert found == pytest.approx(place, abs=0.1)


def test_straight_lines_join_the_points_and_nothing_else() -> None:
    *_, ours = groups(drawn(*CURVES))
    ends = [(f"{x:.2f}%", f"{y:.1f}") for x, y in marks(ours)]
    assert lines(ours) == [(*a, *b) for a, b in itertools.pairwise(ends)]


def test_ours_is_in_colour_and_above_the_others() -> None:
    first, last = groups(drawn(*CURVES))
    assert "ours" not in str(first.get("class")).split()
    assert "ours" in str(last.get("class")).split()


def test_what_is_in_colour_chooses_by_the_length_of_the_test() -> None:
    bank, role = standard_bank(23), standard_role()
    for name, make in STRATEGIES.items():
        assert STYLES[name].ours == make(bank, role).plans_ahead


def test_each_strategy_has_a_style_that_no_other_has_in_black_and_white() -> None:
    assert set(STYLES) == set(STRATEGIES)
    assert {style.shape for style in STYLES.values()} <= set(SHAPES)
    seen = [(style.shape, style.hollow) for style in STYLES.values()]
    assert len(set(seen)) == len(seen)
    dashes = [(style.dash, style.ours) for style in STYLES.values()]
    assert len(set(dashes)) == len(dashes)


def test_numbers_below_never_touch_on_a_narrow_screen() -> None:
    counts = (0, 1, 2, 12, 20, 40, 99, 100, 250, 498, 500)
    picture = drawn(Curve("goal", "ours", tuple((n, 0.5 + n / 2000) for n in counts)))
    texts = [
        t for t in picture.findall("g/text") + picture.findall("text") if "%" in str(t.get("x"))
    ]
    below = [
        (float(str(t.get("x")).rstrip("%")), str(t.text)) for t in texts if str(t.text).isdigit()
    ]
    assert below[-1] == (100.0, "500")
    # 400 pixels less the margins leave 300; a digit of 12 pixels is less than 7.5 wide.
    for (x, text), (following, other) in itertools.pairwise(below):
        assert 3 * (following - x) > 7.5 * (len(text) + len(other)) / 2


@pytest.mark.parametrize(
    "values", [(0.5, 0.5), (1.0, 1.0), (0.0, 1.0), (0.931, 0.932), (0.3, 0.9), (1.7, 0.2)]
)
def test_the_scale_holds_all_values_in_a_few_steps(values: tuple[float, float]) -> None:
    picture = drawn(Curve("goal", "ours", tuple(enumerate(values))))
    shown = [float(text.rstrip("%")) / 100 for text in scale(picture)]
    assert shown[0] <= min(values) + 1e-9
    assert shown[-1] >= max(values) - 1e-9
    assert 2 <= len(shown) <= 10


def test_a_point_alone_is_drawn_too() -> None:
    (group,) = groups(drawn(Curve("goal", "ours", ((0, 1.0),))))
    assert marks(group)
    assert not lines(group)


def test_the_words_for_those_who_hear_it_hold_every_value() -> None:
    description = str(drawn(*CURVES).findtext("desc"))
    assert re.findall(r"\d+%", description) == ["82%", "85%", "94%", "82%", "84%", "86%"]


def test_the_legend_has_a_sample_of_each_line() -> None:
    items = ElementTree.fromstring(legend(CURVES)).findall("li")
    assert [str(item.find("svg").tail) for item in items] == ["ours", "theirs"]  # type: ignore[union-attr]
    for item, curve in zip(items, CURVES, strict=True):
        sample = item.find("svg/g/svg/path")
        assert sample is not None
        assert sample.get("d") == SHAPES[STYLES[curve.strategy].shape]
