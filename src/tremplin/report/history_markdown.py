"""The history of sittings in Markdown: the sittings, and a table with a column for each."""

from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.markdown_marks import cells, escaped
from tremplin.report.names import skill_name
from tremplin.report.progress import History
from tremplin.report.progress_text import (
    disagreement,
    of_tests,
    sitting_lines,
    skills_asked,
    together_words,
    written,
)

MOST: Final = 6
"""Sittings that have a column, the last ones."""


def history_markdown(catalog: Catalog, history: History, language: Language) -> str:
    """A section of the document."""
    points = list(history.points[-MOST:])
    # The number of a sitting is written after the mark of the list, so that both are seen.
    lines = [f"- {escaped(line)}" for line in sitting_lines(catalog, history.points, language)]
    count = len(history.points)
    numbers = [str(n) for n in range(count - len(points) + 1, count + 1)]
    head = [say(language, "report.results.head-skill"), *numbers]
    head.append(say(language, "progress.history.head-together"))
    table = [cells(head), cells(["---"] * len(head))]
    for skill in skills_asked(history):
        levels = [
            written(point.skills[skill], language) if skill in point.asked else ""
            for point in points
        ]
        together = written(history.together[skill], language)
        table.append(cells([escaped(skill_name(catalog, skill, language)), *levels, together]))
    return "\n\n".join(
        [
            f"## {say(language, 'progress.history.heading')}",
            *map(escaped, disagreement(history, language)),
            "\n".join(lines),
            "\n".join(table),
            escaped(of_tests("export.history.key-table", history, MOST, language)),
            escaped(together_words(language)),
        ]
    )
