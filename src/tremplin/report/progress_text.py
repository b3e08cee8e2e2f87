"""Change and history in words and small curves."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_plain, level, percent_claimed
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.drift import VARIANCE_PER_YEAR
from tremplin.report.layout import bullet, heading, paragraph, rows, sections, shortened
from tremplin.report.markup import one_line
from tremplin.report.names import role_name, skill_name
from tremplin.report.progress import SURE, History, Level, Point, Progress, SkillChange

BLOCKS: Final = "▁▂▃▄▅▆▇█"
NOT_ASKED: Final = "·"
NAME: Final = 24
MOST_POINTS: Final = 12
"""Sittings of a curve, the last ones."""


def change_text(catalog: Catalog, progress: Progress | None, language: Language) -> str:
    """What changed since the sitting before; empty where there is none."""
    if progress is None:
        return ""
    lines = change_sentences(catalog, progress, language)
    return "\n".join(
        [
            since(progress, language),
            *(bullet(line) for line in lines),
            paragraph(
                say(
                    language, "progress.change.about" if progress.skills else "progress.change.none"
                )
            ),
        ]
    )


def since(progress: Progress, language: Language) -> str:
    """Which sitting is compared with, and how long ago it was."""
    day, days = date_plain(language, progress.day), round(progress.days)
    if not days:
        return say(language, "progress.since-same-day", day=day)
    return say(language, "progress.since", day=day, days=days)


def change_sentences(catalog: Catalog, progress: Progress, language: Language) -> tuple[str, ...]:
    """What all answers say, then a sentence for each skill compared, the surest changes first."""
    order = sorted(progress.skills.items(), key=lambda pair: -(pair[1].chance or 0))
    told = [(skill, one) for skill, one in order if one.chance is not None]
    untold = [(skill, one) for skill, one in order if one.chance is None]
    if len(untold) == 1:
        told, untold = told + untold, []
    return (
        *(_overall(progress, language) if order else ()),
        *(_sentence(skill_name(catalog, skill, language), one, language) for skill, one in told),
        *(_untold(catalog, untold, language, alone=not told) if untold else ()),
    )


def _untold(
    catalog: Catalog,
    changes: Sequence[tuple[str, SkillChange]],
    language: Language,
    *,
    alone: bool,
) -> tuple[str, ...]:
    """One sentence for all skills of which nothing can be told."""
    levels = (
        say(
            language,
            "progress.change.untold-one",
            skill=skill_name(catalog, skill, language),
            then=level(language, change.then.level),
            now=level(language, change.now.level),
        )
        for skill, change in changes
    )
    kind = "untold-all" if alone else "untold-several"
    between = say(language, "progress.change.between")
    return (say(language, f"progress.change.{kind}", skills=between.join(levels)),)


def _overall(progress: Progress, language: Language) -> tuple[str, ...]:
    if progress.rising is None:
        return ()
    sure = max(progress.rising, 1 - progress.rising)
    kind = "untold" if sure < SURE else "up" if progress.rising > 0.5 else "down"
    chance = percent_claimed(language, sure)
    return (say(language, f"progress.overall.{kind}", chance=chance),)


def _sentence(name: str, change: SkillChange, language: Language) -> str:
    chance = change.chance
    return say(
        language,
        f"progress.change.{_kind(change, chance)}",
        skill=name,
        then=level(language, change.then.level),
        now=level(language, change.now.level),
        chance=percent_claimed(language, chance or 0),
    )


def _kind(change: SkillChange, chance: float | None) -> str:
    if chance is None:
        return "untold"
    side = "up" if change.direction > 0 else "down"
    return side if chance >= SURE else f"maybe-{side}"


def history_text(catalog: Catalog, history: History, language: Language) -> str:
    """The sittings, then a curve for each skill that was asked about."""
    return sections(
        heading(say(language, "progress.history.heading")),
        "\n".join(sitting_lines(catalog, history.points, language)),
        rows(history_rows(catalog, history, language)),
        "\n".join(map(paragraph, history_legend(history, language))),
    )


def history_legend(history: History, language: Language) -> list[str]:
    """What the columns of a curve are, and the figures beside it."""
    return [
        *disagreement(history, language),
        of_tests("progress.history.columns", history, MOST_POINTS, language),
        say(language, "progress.history.ends"),
        together_words(language),
    ]


def of_tests(key: str, history: History, most: int, language: Language) -> str:
    """A sentence about the tests shown; `<key>-last` says which, where some are left out."""
    count = len(history.points)
    if count <= most:
        return say(language, key)
    return say(language, f"{key}-last", shown=most, all=count, first=count - most + 1)


def together_words(language: Language) -> str:
    """What the levels from all tests are, and how far a level is taken to move by itself."""
    half, year = (level(language, sqrt(VARIANCE_PER_YEAR * years)) for years in (0.5, 1.0))
    return say(language, "progress.history.together", half=half, year=year)


def disagreement(history: History, language: Language) -> tuple[str, ...]:
    """That the dates go against the order, where they do."""
    return (say(language, "progress.dates-disagree"),) if history.dates_disagree else ()


def sitting_lines(catalog: Catalog, points: Sequence[Point], language: Language) -> Iterable[str]:
    """A line for each sitting: when, how many answers, for which role."""
    for n, point in enumerate(points, start=1):
        name = role_name(catalog, point.role, language) if point.role else one_line(point.sitting)
        day = date_plain(language, point.day)
        values = {"n": n, "day": day, "answers": point.answers, "name": name}
        yield say(language, "progress.history.sitting", **values)


def history_rows(catalog: Catalog, history: History, language: Language) -> list[tuple[str, ...]]:
    """Head and a row for each skill: name, curve, first and last level, all sittings together."""
    names = ("curve", "first", "last", "together")
    table = [("", *(say(language, f"progress.history.head-{name}") for name in names))]
    for skill in skills_asked(history):
        asked = [point for point in history.points if skill in point.asked]
        first, last = asked[0].skills[skill], asked[-1].skills[skill]
        table.append(
            (
                shortened(skill_name(catalog, skill, language), NAME),
                curve(history.points, skill),
                written(first, language) if len(asked) > 1 else "",
                written(last, language),
                written(history.together[skill], language),
            )
        )
    return table


def skills_asked(history: History) -> list[str]:
    """The skills that at least one sitting asked about, in the order of the content."""
    asked = {skill for point in history.points for skill in point.asked}
    return [skill for skill in history.together if skill in asked]


def last_points(history: History) -> list[Point]:
    """The sittings that a curve shows."""
    return list(history.points[-MOST_POINTS:])


def curve(points: Sequence[Point], skill: str) -> str:
    """A column for each of the last sittings: `▂▄·▅`."""
    return "".join(
        BLOCKS[round(point.skills[skill].level / 5 * (len(BLOCKS) - 1))]
        if skill in point.asked
        else NOT_ASKED
        for point in points[-MOST_POINTS:]
    )


def written(found: Level, language: Language) -> str:
    """`2,4 (1,6-3,2)`."""
    low, high = level(language, found.low), level(language, found.high)
    return f"{level(language, found.level)} ({low}\u2013{high})"
