"""From reviewed questions to what the screens show; pure."""

from collections.abc import Iterator, Sequence

from tremplin.app.review_models import Block, BlockKind, ReviewPage
from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.names import skill_name
from tremplin.report.review import Reviewed
from tremplin.report.review_text import answers, notes

MARKS = {"right": "✓", "partly": "≈", "wrong": "✗", "unknown": "–"}
CHOSEN, RIGHT = "›", "✓"


def review_pages(
    catalog: Catalog, questions: Sequence[Reviewed], language: Language
) -> tuple[ReviewPage, ...]:
    """The answered questions, in the order of the answers."""
    return tuple(_page(catalog, question, language) for question in questions)


def _page(catalog: Catalog, question: Reviewed, language: Language) -> ReviewPage:
    skill, mark = skill_name(catalog, question.skill, language), MARKS[question.verdict]
    verdict = say(language, f"review.verdict.{question.verdict}")
    return ReviewPage(
        item=question.item,
        line=f"{mark} {question.number}. {skill}",
        title=skill,
        verdict=f"{mark} {verdict}",
        blocks=tuple(_blocks(question, language)),
    )


def _blocks(question: Reviewed, language: Language) -> Iterator[Block]:
    for note in notes(question, language):
        yield Block("muted", note)
    yield from _as_asked(question)
    for key, lines in answers(question):
        yield from _part(say(language, f"review.{key}"), lines)
    for option, why in question.reasons:
        yield Block("text", say(language, "review.reason", option=option, why=why))
    for rule in question.asked.get("rules", ()):
        key = "rule-met" if rule["met"] else "rule-not-met"
        yield Block("text", say(language, f"review.{key}", rule=rule["says"]))
    if "explain" in question.asked:
        yield Block("text", question.asked["explain"])
    yield from _part(say(language, "review.source"), tuple(question.asked.get("source", ())))
    yield from _part(say(language, "review.reported"), question.reports)


def _part(name: str, lines: Sequence[str]) -> Iterator[Block]:
    """A name and what it names; a name that is a sentence of its own stands alone."""
    if lines or name.endswith("."):
        yield Block("strong", name)
    if lines:
        yield Block("entries", rows=tuple(("", line) for line in lines))


def _as_asked(question: Reviewed) -> Iterator[Block]:
    asked = question.asked
    parts: tuple[tuple[str, BlockKind], ...] = (
        ("ask", "strong"),
        ("stimulus", "quote"),
        ("start", "quote"),
        ("code", "code"),
    )
    for key, kind in parts:
        if key in asked:
            yield Block(kind, asked[key])
    if "table" in asked:
        yield Block("table", rows=tuple(map(tuple, asked["table"])))
    left = enumerate(asked.get("left", ()), start=1)
    rows = [*((f"{n}.", text) for n, text in left), *_options(question)]
    if rows:
        yield Block("entries", rows=tuple(rows))


def _options(question: Reviewed) -> Iterator[tuple[str, str]]:
    """`›` before what was chosen, `✓` before what is right; nothing where order is the answer."""
    for value, text in question.options.items():
        if isinstance(value, int):
            yield "–", text
        else:
            chosen = CHOSEN if question.is_chosen(value) else " "
            right = RIGHT if question.is_right(value) else " "
            yield f"{chosen}{right}", text
