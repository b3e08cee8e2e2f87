"""A simulation as one HTML page that needs nothing else: curves, tables, a map of information."""

from collections.abc import Callable
from typing import Final, Literal

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import number, percent
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.holes import LEVELS, Cell
from tremplin.report.html import POLICY
from tremplin.report.html_style import PAGE_STYLE
from tremplin.report.markup import Markup, element, together
from tremplin.report.names import skill_name
from tremplin.report.simulation import (
    HEAD,
    MOST_USED,
    Simulation,
    error_text,
    explained,
    exposure_sentence,
    figure_cells,
    holes_sentence,
    method,
    outcome_sentences,
    strategy_name,
    title,
)
from tremplin.report.simulation_svg import Curve, curves_picture, legend

STYLE: Final = """
.curves { margin: 2rem 0; }
.curves figcaption { max-width: 42rem; }
.curves figcaption span { display: block; color: var(--soft); font-size: .9rem; }
.curves > svg { width: calc(100% - 4.25rem); margin: 1rem 1rem 0 3.25rem; color: var(--ink); }
.curves .curve, .curves .curve svg { color: var(--ink); }
.curves .ours, .curves .ours svg { color: var(--accent); }
.curves .curve line, .curves .curve path { stroke: currentColor; stroke-width: 1.75; }
.curves .main line { stroke-width: 3; }
.curves .curve path { fill: currentColor; }
.curves .hollow path { fill: var(--paper); }
.curves .legend {
  list-style: none; margin: .75rem 0 0; padding: 0; font-size: .9rem;
  display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .1rem 1.5rem;
}
.curves .legend li { display: flex; align-items: center; gap: .6rem; }
.curves .legend svg { flex: none; }
.map td { text-align: center; }
.map .hole { outline: 2px dashed var(--needed); outline-offset: -3px; }
.map small { color: var(--soft); }
@media print { .curves { break-inside: avoid; } }
"""
"""Added to the style sheet of the page; holds no `<`."""


def simulation_page(catalog: Catalog, found: Simulation, language: Language) -> str:
    """The whole document."""
    name = title(catalog, found, language)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", name),
        element("style", Markup(PAGE_STYLE + STYLE)),
    )
    header = element(
        "header",
        element("p", say(language, "simulation.kind"), class_="kind"),
        element("h1", name),
        element("p", method(found, language), class_="made"),
    )
    main = element(
        "main",
        _accuracy(found, language),
        _length(found, language),
        _use(found, language),
        _information(catalog, found, language),
    )
    body = element("body", header, main, _footer(found, language))
    return f"<!doctype html>\n{element('html', head, body, lang=language)}\n"


def _section(key: str, language: Language, *parts: str) -> Markup:
    return element("section", element("h2", say(language, f"simulation.{key}")), *parts)


def _accuracy(found: Simulation, language: Language) -> Markup:
    return _section(
        "accuracy",
        language,
        _figure("right", lambda share: percent(language, share), found, language),
        _figure("se", lambda error: error_text(error, language), found, language),
        _table(found, language),
        element("p", say(language, "simulation.legend"), class_="soft"),
    )


def _figure(
    key: Literal["right", "se"],
    written: Callable[[float], str],
    found: Simulation,
    language: Language,
) -> Markup:
    """A column of the table as a picture: every point is a row."""
    curves = [
        Curve(
            outcome.strategy,
            strategy_name(outcome.strategy, language),
            tuple(
                (length, getattr(figures, key))
                for length, figures in zip(found.lengths, outcome.by_length, strict=True)
            ),
        )
        for outcome in found.outcomes
    ]
    name = say(language, f"simulation.picture.{key}")
    axis = say(language, "simulation.picture.axis")
    note = element("span", explained("picture.note", "picture.ahead", found, language))
    caption = element("figcaption", name, note)
    drawn = curves_picture(name, axis, curves, written)
    return element("figure", caption, drawn, legend(curves), class_="curves")


def _table(found: Simulation, language: Language) -> Markup:
    names = [say(language, f"simulation.head.{name}") for name in ("strategy", *HEAD)]
    heads = [element("th", name, scope="col") for name in names]
    bodies = []
    for outcome in found.outcomes:
        lines = []
        for figures in outcome.by_length:
            cells = zip(names[1:], figure_cells(figures, language), strict=True)
            first = element("th", strategy_name(outcome.strategy, language), scope="row")
            lines.append(element("tr", first, *(_cell(name, text) for name, text in cells)))
        bodies.append(element("tbody", *lines))
    return element("table", element("thead", element("tr", *heads)), *bodies)


def _cell(name: str, text: str) -> Markup:
    return element("td", text, class_="number", data_label=name)


def _length(found: Simulation, language: Language) -> Markup:
    sentences = [
        sentence
        for outcome in found.outcomes
        for sentence in outcome_sentences(outcome, found, language)
    ]
    note = element(
        "p", explained("half-way-note", "half-way-ahead", found, language), class_="soft"
    )
    return _section("length", language, *(element("p", text) for text in sentences), note)


def _use(found: Simulation, language: Language) -> Markup:
    outcome = found.outcomes[0]
    heads = [
        element("th", say(language, f"simulation.head.{name}"), scope="col")
        for name in ("item", "share")
    ]
    share_name = say(language, "simulation.head.share")
    lines = [
        element("tr", element("th", item, scope="row"), _cell(share_name, percent(language, share)))
        for item, share in found.most_used(outcome)[: 3 * MOST_USED]
        if share
    ]
    never = ", ".join(found.never_used(outcome))
    sentence = say(language, "simulation.never-used", names=never) if never else ""
    return _section(
        "use",
        language,
        element("p", exposure_sentence(found, outcome, language)),
        element("table", element("thead", element("tr", *heads)), element("tbody", *lines)),
        element("p", sentence) if sentence else Markup(),
    )


def _information(catalog: Catalog, found: Simulation, language: Language) -> Markup:
    corner = element("th", say(language, "simulation.head.skill"), scope="col")
    heads = [element("th", str(level), scope="col") for level in LEVELS]
    lines = []
    for skill in dict.fromkeys(cell.skill for cell in found.cells):
        cells = [_map_cell(cell, language) for cell in found.cells if cell.skill == skill]
        name = skill_name(catalog, skill, language)
        lines.append(element("tr", element("th", name, scope="row"), *cells))
    head = element("thead", element("tr", corner, *heads))
    return _section(
        "information",
        language,
        element("p", holes_sentence(found, language)),
        element("table", head, element("tbody", *lines), class_="map"),
        element("p", say(language, "simulation.information-note"), class_="soft"),
    )


def _map_cell(cell: Cell, language: Language) -> Markup:
    mark = "*" if cell.is_hole else ""
    words = [number(language, cell.information, 1) + mark, element("small", str(cell.items))]
    level = f"{say(language, 'simulation.head.level')} {cell.level}"
    class_ = "hole" if cell.is_hole else None
    return element("td", together(words, " "), class_=class_, data_label=level)


def _footer(found: Simulation, language: Language) -> Markup:
    name = say(language, f"simulation.language.{found.language}")
    values = {"content": found.content, "name": name, "seed": found.seed}
    return element("footer", element("p", say(language, "simulation.content", **values)))
