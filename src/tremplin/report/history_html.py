"""The history of sittings in the HTML page: the sittings, and a curve for each skill."""

from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_plain, level
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.history_svg import curve_picture
from tremplin.report.markup import Markup, element
from tremplin.report.names import skill_name
from tremplin.report.progress import History, Level, Point
from tremplin.report.progress_text import (
    MOST_POINTS,
    disagreement,
    last_points,
    of_tests,
    sitting_lines,
    skills_asked,
    together_words,
    written,
)

NUMBER: Final = "number"


def history_section(catalog: Catalog, history: History, language: Language) -> Markup:
    """A section of the page."""
    points = last_points(history)
    entries = [element("li", line) for line in sitting_lines(catalog, history.points, language)]
    key = [
        of_tests("export.history.key", history, MOST_POINTS, language),
        say(language, "progress.history.ends"),
        together_words(language),
    ]
    heads = [
        element("th", _say(language, "html.skill"), scope="col"),
        element("th", _say(language, "history.curve"), scope="col", class_="bars"),
        *(
            element(
                "th", say(language, f"progress.history.head-{name}"), scope="col", class_=NUMBER
            )
            for name in ("first", "last", "together")
        ),
    ]
    rows = [_row(catalog, history, points, skill, language) for skill in skills_asked(history)]
    return element(
        "section",
        element("h3", say(language, "progress.history.heading"), id="history"),
        *(element("p", sentence) for sentence in disagreement(history, language)),
        element("ul", *entries, class_="sittings"),
        element(
            "table",
            element("caption", " ".join(key)),
            element("thead", element("tr", *heads)),
            element("tbody", *rows),
        ),
    )


def _say(language: Language, key: str, **values: object) -> str:
    return say(language, f"export.{key}", **values)


def _row(
    catalog: Catalog, history: History, points: list[Point], skill: str, language: Language
) -> Markup:
    name = skill_name(catalog, skill, language)
    asked = [point for point in history.points if skill in point.asked]
    drawn = curve_picture(
        _say(language, "history.picture", skill=name),
        "; ".join(_described(point, skill, language) for point in points if skill in point.asked),
        [point.skills[skill] if skill in point.asked else None for point in points],
    )
    first = asked[0].skills[skill] if len(asked) > 1 else None
    return element(
        "tr",
        element("th", name, scope="row"),
        element("td", drawn, class_="bars"),
        _cell("first", first, language),
        _cell("last", asked[-1].skills[skill], language),
        _cell("together", history.together[skill], language),
    )


def _described(point: Point, skill: str, language: Language) -> str:
    day, found = date_plain(language, point.day), level(language, point.skills[skill].level)
    return _say(language, "history.point", day=day, level=found)


def _cell(name: str, found: Level | None, language: Language) -> Markup:
    label = _head(name, language)
    return element("td", written(found, language) if found else "", class_=NUMBER, data_label=label)


def _head(name: str, language: Language) -> str:
    return say(language, f"progress.history.head-{name}").capitalize()
