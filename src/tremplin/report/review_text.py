"""The answered questions of a sitting as plain text."""

from collections.abc import Iterator

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.layout import bullet, heading, paragraph, rows, sections
from tremplin.report.names import skill_name
from tremplin.report.review import Reviewed

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def review_text(
    catalog: Catalog, title: str, questions: tuple[Reviewed, ...], language: Language
) -> str:
    """Every question of the sitting, in the order of the answers."""
    parts = [question_review(catalog, question, language) for question in questions]
    return sections(heading(title), _count(questions, language), *parts)


def _count(questions: tuple[Reviewed, ...], language: Language) -> str:
    def of(verdict: str) -> int:
        return sum(question.verdict == verdict for question in questions)

    kinds = ("right", "partly", "wrong", "unknown")
    counts = {kind: of(kind) for kind in kinds}
    return paragraph(say(language, "review.count", n=len(questions), **counts))


def question_review(catalog: Catalog, question: Reviewed, language: Language) -> str:
    """One question: as asked, the answer, what is right, why, where it can be read up."""
    return sections(
        heading(review_title(catalog, question, language)),
        *(paragraph(note) for note in notes(question, language)),
        *_as_asked(question),
        *(_part(say(language, f"review.{key}"), lines) for key, lines in answers(question)),
        *(
            paragraph(say(language, "review.reason", option=option, why=why))
            for option, why in question.reasons
        ),
        _rules(question, language),
        paragraph(question.asked.get("explain", "")),
        _part(say(language, "review.source"), tuple(question.asked.get("source", ()))),
        _part(say(language, "review.reported"), question.reports),
    )


def review_title(catalog: Catalog, question: Reviewed, language: Language) -> str:
    """`3. Python programming: right`."""
    return say(
        language,
        "review.title",
        n=question.number,
        skill=skill_name(catalog, question.skill, language),
        verdict=say(language, f"review.verdict.{question.verdict}"),
    )


def notes(question: Reviewed, language: Language) -> tuple[str, ...]:
    """What to know of the text that is shown."""
    if question.basis == "kept":
        return ()
    return (say(language, f"review.basis.{question.basis}", item=question.item),)


def answers(question: Reviewed) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The answer given and, where it is not the same, the right one, each with its key."""
    yield ("given", question.given) if question.given else ("not-known", ())
    if question.verdict == "right":
        return
    if question.right:
        yield "right", question.right


def _part(name: str, lines: tuple[str, ...]) -> str:
    """A name, and what it names on the same line or below."""
    if len(lines) > 1 or any("\n" in line for line in lines):
        below = [line for text in lines for line in text.splitlines()]
        return "\n".join([name, *(bullet(line) for line in below)])
    if lines:
        return paragraph(f"{name} {lines[0]}", hanging="  ")
    return name if name.endswith(".") else ""


def _as_asked(question: Reviewed) -> Iterator[str]:
    asked = question.asked
    yield paragraph(asked.get("ask", ""))
    for key in ("stimulus", "start"):
        yield _indented(asked.get(key, ""), fold=True)
    yield _indented(asked.get("code", "").strip("\n"), fold=False)
    if "table" in asked:
        yield _indented(rows(asked["table"]), fold=False)
    if "left" in asked:
        yield "\n".join(_entry(str(n), text) for n, text in enumerate(asked["left"], start=1))
    yield "\n".join(
        _entry(letter, text, _mark(question, value))
        for letter, (value, text) in zip(LETTERS, question.options.items(), strict=False)
    )


def _indented(text: str, *, fold: bool) -> str:
    lines = text.splitlines()
    return "\n".join(paragraph(x, "    ") if fold and x else f"    {x}".rstrip() for x in lines)


def _mark(question: Reviewed, value: object) -> str:
    """`>` before what was chosen, `*` before what is right; nothing where order is the answer."""
    if isinstance(value, int):
        return "  "
    chosen, right = question.is_chosen(value), question.is_right(value)
    return (">" if chosen else " ") + ("*" if right else " ")


def _entry(sign: str, text: str, mark: str = "  ") -> str:
    return paragraph(text, f"{mark}{sign}) ", "     ")


def _rules(question: Reviewed, language: Language) -> str:
    lines = [
        bullet(
            say(
                language,
                "review.rule-met" if rule["met"] else "review.rule-not-met",
                rule=rule["says"],
            )
        )
        for rule in question.asked.get("rules", ())
    ]
    return "\n".join(lines)
