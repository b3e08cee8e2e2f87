"""Results and plan as one HTML page that needs nothing else: no script, no request, prints well."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_plain, hours, level, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment
from tremplin.report.change_words import change_words
from tremplin.report.history_html import history_section
from tremplin.report.html_plan import plan_end, plan_sections
from tremplin.report.html_style import PAGE_STYLE
from tremplin.report.markup import Markup, element, together
from tremplin.report.names import role_name, skill_name
from tremplin.report.reasons import share_text
from tremplin.report.results_text import by_domain, required_levels
from tremplin.report.results_words import content_words, nearest_roles, sentences
from tremplin.report.svg import interval, picture, scale

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing may load and nothing may run, whatever a text holds."""


def html_page(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
    made: dt.date,
) -> str:
    """One document: where one stands, and the plan if there is one; `made` is the day."""
    title = _title(catalog, role, language)
    sections = [_results(catalog, assessment, role, language)]
    if assessment.history is not None:
        sections.append(history_section(catalog, assessment.history, language))
    if plan is not None:
        sections += plan_sections(catalog, plan, language)
    body = element(
        "body",
        _header(catalog, assessment, role, plan, language, made, title),
        element("main", *sections),
        _footer(assessment, language),
    )
    page = element("html", _head(title, _kind(plan, language), language), body, lang=language)
    return f"<!doctype html>\n{page}\n"


def _title(catalog: Catalog, role: str | None, language: Language) -> str:
    if role is None:
        return say(language, "report.results.title")
    return role_name(catalog, role, language)


def _kind(plan: Plan | None, language: Language) -> str:
    return say(language, "export.html.kind" if plan else "export.html.kind-levels")


def _head(title: str, kind: str, language: Language) -> Markup:
    return element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"{title} \u2013 {kind}"),
        element("style", Markup(PAGE_STYLE)),
    )


def _header(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
    made: dt.date,
    title: str,
) -> Markup:
    day = date_plain(language, made)
    return element(
        "header",
        element("p", _kind(plan, language), class_="kind"),
        element("h1", title),
        element("p", say(language, "export.html.made", day=day), class_="made"),
        _facts(assessment, role, plan, language),
        _contents(assessment, plan, language),
    )


def _facts(
    assessment: Assessment, role: str | None, plan: Plan | None, language: Language
) -> Markup:
    """The figures that one looks for first."""
    found = [
        element("div", element("dt", words), element("dd", figure))
        for figure, words in _figures(assessment, role, plan, language)
    ]
    return element("dl", *found, class_="facts") if found else Markup()


def _figures(
    assessment: Assessment, role: str | None, plan: Plan | None, language: Language
) -> Iterator[tuple[str, str]]:
    def words(key: str, **values: object) -> str:
        return say(language, f"export.html.fact.{key}", **values)

    result = assessment.roles.get(role) if role else None
    if result is not None and not assessment.nothing_known:
        met = {"n": round(result.met_count), "all": result.required_count}
        yield say(language, "export.html.met-value", **met), words("met")
    if plan is not None and plan.steps:
        count = len(plan.steps)
        yield str(count), words("steps", n=count, hours=hours(language, plan.hours))
        price = money(language, plan.price) if plan.cents else say(language, "plan.free")
        yield price, words("price")
        if plan.total_gap:
            yield share_text(plan.coverage / plan.total_gap, language), words("share")
        yield date_plain(language, plan_end(plan)), words("end")


def _contents(assessment: Assessment, plan: Plan | None, language: Language) -> Markup:
    if plan is None:
        return Markup()
    names = ["levels"]
    names += ["change"] if assessment.progress else []
    names += ["history"] if assessment.history else []
    names += ["timeline", "steps", "weeks"] if plan.steps else []
    names += ["open"] if plan.open else []
    entries = [
        element("li", element("a", say(language, f"export.html.{name}"), href=f"#{name}"))
        for name in [*names, "proof"]
    ]
    return element("nav", element("ul", *entries), aria_label=say(language, "export.html.contents"))


def _results(catalog: Catalog, assessment: Assessment, role: str | None, language: Language) -> str:
    key = "report.results.title" if role else "export.html.results"
    return element(
        "section",
        element("h2", say(language, key)),
        *(element("p", one) for one in sentences(catalog, assessment, role, language)),
        element("h3", say(language, "export.html.levels"), id="levels"),
        _levels(catalog, assessment, required_levels(catalog, role), language),
        Markup() if role else _nearest(catalog, assessment, language),
        _change(catalog, assessment, language),
    )


def _levels(
    catalog: Catalog, assessment: Assessment, required: Mapping[str, float], language: Language
) -> Markup:
    """A table of all skills by domain, each with the picture of its interval."""
    names = ["skill", "picture", "level", "interval", *(["needed"] if required else []), "said"]
    key = say(language, "export.html.key")
    if required:
        key = f"{key} {say(language, 'export.html.key-needed')}"
    bodies = []
    for domain, skills in by_domain(assessment.skills).items():
        found = catalog.domains.get(domain)
        name = found.name.pick(language) if found else domain
        head = element("th", name, scope="rowgroup", colspan=len(names))
        rows = [_skill(catalog, assessment, skill, required, language) for skill in skills]
        bodies.append(element("tbody", element("tr", head), *rows))
    head_cells = [_head_cell(name, language) for name in names]
    return element(
        "table", element("caption", key), element("thead", element("tr", *head_cells)), *bodies
    )


def _head_cell(name: str, language: Language) -> Markup:
    words = say(language, f"export.html.{name}")
    if name == "picture":
        return element("th", words, scale(), scope="col", class_="picture")
    return element("th", words, scope="col", class_=None if name == "skill" else "number")


def _skill(
    catalog: Catalog,
    assessment: Assessment,
    skill: str,
    required: Mapping[str, float],
    language: Language,
) -> Markup:
    result, one = assessment.skills[skill], assessment.shown(skill)
    need = required.get(skill)
    shown, low, high = (level(language, value) for value in (one.level, one.low, one.high))
    needed = level(language, need) if need else ""
    drawn = picture(
        say(language, "export.html.picture-level", level=shown),
        say(
            language,
            "export.html.picture-needed" if need else "export.html.picture-between",
            low=low,
            high=high,
            needed=needed,
        ),
        *interval(one.low, one.level, one.high, need, not result.inferred),
    )
    name = skill_name(catalog, skill, language)
    inferred = element("small", say(language, "export.html.inferred"), class_="soft")
    said = "" if result.self_rating is None else str(result.self_rating)
    return element(
        "tr",
        element("th", together([name, inferred], " ") if result.inferred else name, scope="row"),
        element("td", drawn, class_="picture"),
        _number("level", shown, language),
        _number("interval", f"{low}\u2013{high}", language),
        _number("needed", needed, language) if required else Markup(),
        _number("said", said, language),
    )


def _number(name: str, text: str, language: Language) -> Markup:
    label = say(language, f"export.html.{name}")
    return element("td", text, class_="number", data_label=label)


def _nearest(catalog: Catalog, assessment: Assessment, language: Language) -> Markup:
    heads = [
        element("th", say(language, f"export.html.{name}"), scope="col") for name in ("job", "met")
    ]
    if not nearest_roles(assessment):
        return Markup()
    rows = [
        element(
            "tr",
            element("th", role_name(catalog, one.role, language), scope="row"),
            element(
                "td",
                say(
                    language,
                    "export.html.met-value",
                    n=round(one.met_count),
                    all=one.required_count,
                ),
            ),
        )
        for one in nearest_roles(assessment)
    ]
    table = element("table", element("thead", element("tr", *heads)), element("tbody", *rows))
    return together([element("h3", say(language, "export.html.nearest")), table])


def _change(catalog: Catalog, assessment: Assessment, language: Language) -> Markup:
    words = change_words(catalog, assessment.progress, language)
    if words is None:
        return Markup()
    entries = [element("li", sentence) for sentence in words.sentences]
    return together(
        [
            element("h3", say(language, "export.html.change"), id="change"),
            element("p", words.since),
            element("ul", *entries, class_="changes") if entries else Markup(),
            element("p", words.reading),
        ]
    )


def _footer(assessment: Assessment, language: Language) -> Markup:
    return element(
        "footer",
        element("p", say(language, "export.html.honest")),
        element("p", content_words(assessment, language)),
    )
