"""A question as plain text: what is asked, what there is to read, options by letter."""

from collections.abc import Sequence

from tremplin.catalog.items import (
    GradedItem,
    Grid,
    MatchItem,
    NumberItem,
    Option,
    OrderItem,
    RatingItem,
    RepairItem,
)
from tremplin.catalog.skills import Skill
from tremplin.language.localized import Language, other
from tremplin.language.strings import say
from tremplin.report.layout import paragraph, rows, sections

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def question_text(item: GradedItem, shown: Sequence[int], language: Language) -> str:
    """The question; `shown[i]` is the place in the file of what the letter i stands for."""
    return sections(
        paragraph(item.ask.pick(language)),
        _read(item.stimulus.pick(language)) if item.stimulus else "",
        _code(item.code) if item.code else "",
        _table(item.table, language) if item.table else "",
        _read(item.start.pick(language)) if isinstance(item, RepairItem) else "",
        "\n".join(_choices(item, shown, language)),
        say(language, f"report.how.{item.type}", **_how(item, shown, language)),
    )


def _read(text: str) -> str:
    return "\n".join(paragraph(line, "    ") if line else "" for line in text.splitlines())


def _code(code: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in code.strip("\n").splitlines())


def table_rows(table: Grid, language: Language) -> list[list[str]]:
    """The rows of a table in `language`, else in the other one."""
    return getattr(table, language) or getattr(table, other(language)) or []


def _table(table: Grid, language: Language) -> str:
    return "\n".join(f"    {line}" for line in rows(table_rows(table, language)).splitlines())


def choices(item: GradedItem, shown: Sequence[int], language: Language) -> list[str]:
    """The texts of options, lines or partners, in the order in which they are shown."""
    if isinstance(item, OrderItem):
        texts = item.lines.pick(language)
    elif isinstance(item, MatchItem):
        texts = item.right.pick(language)
    else:
        options: list[Option] = getattr(item, "option", [])
        texts = [option.text.pick(language) for option in options]
    return [texts[place] for place in shown]


def _choices(item: GradedItem, shown: Sequence[int], language: Language) -> list[str]:
    lines = []
    if isinstance(item, MatchItem):
        lines = [_entry(str(i), text) for i, text in enumerate(item.left.pick(language), start=1)]
        lines.append("")
    texts = choices(item, shown, language)
    return lines + [_entry(letter, text) for letter, text in zip(LETTERS, texts, strict=False)]


def _entry(sign: str, text: str) -> str:
    return paragraph(text, f"  {sign}) ", "     ")


def _how(item: GradedItem, shown: Sequence[int], language: Language) -> dict[str, object]:
    values: dict[str, object] = {"last": LETTERS[max(0, len(shown) - 1)], "n": len(shown)}
    if isinstance(item, MatchItem):
        values["n"] = len(item.pairs)
    if isinstance(item, NumberItem):
        unit = item.unit.pick(language) if item.unit else ""
        values["unit"] = f" ({unit})" if unit else ""
    return values


def rating_text(item: RatingItem, skill: Skill, language: Language) -> str:
    """A self-rating: the skill, its levels, and what to keep in mind."""
    levels = skill.levels.pick(language) if skill.levels else []
    texts = [item.zero.pick(language), *levels]
    return sections(
        skill.name.pick(language),
        paragraph(item.ask.pick(language)),
        paragraph(item.hint.pick(language)) if item.hint else "",
        "\n".join(_entry(str(level), text) for level, text in enumerate(texts)),
        say(language, "report.how.rating", last=len(texts) - 1),
    )
