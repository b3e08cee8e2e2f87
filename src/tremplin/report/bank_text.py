"""The check of a whole question bank as text of 80 columns."""

from collections.abc import Iterable, Sequence
from typing import Final

from tremplin.language.characters import harmless
from tremplin.language.format import number, percent
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.lint.bank import LEVELS, TYPED, Bank
from tremplin.lint.diagnostic import Diagnostic, Finding
from tremplin.lint.guessers import chance, puzzles
from tremplin.lint.place import words
from tremplin.lint.rules.bank_guessing import CONSTANTS, MOST_CONSTANT, typed_items, won_by_constant
from tremplin.lint.rules.bank_mix import LEAST_TYPED, MOST_SINGLE, SINGLE
from tremplin.report.bank import MOST_WARNED, BankReport, Guess
from tremplin.report.layout import bullet, heading, paragraph, rows, sections

TYPES: Final = (
    *("single", "multiple", "judge", "rewrite-choice", "order", "match"),
    *("number", "short-text", "trace", "repair"),
)
_MOST_LISTED: Final = 60
"""More than these help nobody at once."""


def bank_text(report: BankReport, language: Language) -> str:
    """The report: counts, mix, guessers, warnings, verdict."""
    bank = report.bank
    totals = say(
        language,
        "bank.totals",
        n=len(bank.items),
        fr=len(bank.playable("fr")),
        en=len(bank.playable("en")),
        ratings=len(bank.rated),
        templates=sum(item.template is not None for item in bank.items),
    )
    parts = (
        sections(heading(say(language, "bank.title")), paragraph(totals)),
        _levels(bank, language),
        _types(bank, language),
        _mix(bank, language),
        _guessers(report, language),
        _constants(bank, language),
        _warnings(report, language),
        _errors(report, language),
        _verdict(report, language),
    )
    return harmless(sections(*parts)) + "\n"


def _levels(bank: Bank, language: Language) -> str:
    """Items of each skill at each level that can be asked in French and in English."""
    head = (say(language, "bank.skill"), *map(str, LEVELS), say(language, "bank.types"))
    table = [head]
    for skill in bank.skills:
        cells = [cell for cell in bank.cells if cell.skill == skill]
        counts = ["/".join(str(len(c.playable(code))) for code in LANGUAGES) for c in cells]
        table.append((skill, *counts, str(len(bank.types(skill)))))
    about = say(language, "bank.levels.about")
    title = heading(say(language, "bank.levels"))
    return "\n".join((title, paragraph(about), "", rows(table, range(1, len(head)))))


def _types(bank: Bank, language: Language) -> str:
    head = (say(language, "bank.skill"), *(say(language, f"bank.type.{name}") for name in TYPES))
    table = [head]
    for skill in bank.skills:
        counts = bank.types(skill)
        table.append((skill, *(str(counts[name] or "·") for name in TYPES)))
    totals = bank.types()
    table.append((say(language, "bank.all"), *(str(totals[name]) for name in TYPES)))
    title = heading(say(language, "bank.by-type"))
    return "\n".join(
        (title, rows(table, range(1, 11)), "", paragraph(say(language, "bank.type.about")))
    )


def _mix(bank: Bank, language: Language) -> str:
    return say(
        language,
        "bank.mix",
        single=percent(language, bank.share(SINGLE)),
        most=percent(language, MOST_SINGLE),
        typed=percent(language, bank.share(TYPED)),
        least=percent(language, LEAST_TYPED),
    )


def _guessers(report: BankReport, language: Language) -> str:
    head = [say(language, "bank.strategy")]
    for code in LANGUAGES:
        head += [code, say(language, "bank.most")]
    table = [head]
    for guesses in zip(*(report.guesses[code] for code in LANGUAGES), strict=True):
        row = [say(language, f"check.strategy.{guesses[0].strategy}")]
        for guess in guesses:
            row += [_points(guess.share, language), _points(guess.most, language)]
        table.append(row)
    found = {code: puzzles(report.bank.items, code) for code in LANGUAGES}
    about = say(
        language,
        "bank.guessers.about",
        fr=len(found["fr"]),
        en=len(found["en"]),
        chance_fr=_points(chance(found["fr"]), language),
        chance_en=_points(chance(found["en"]), language),
    )
    title = heading(say(language, "bank.guessers"))
    won = [_won(g, code, language) for code in LANGUAGES for g in report.guesses[code]]
    return sections(
        "\n".join((title, paragraph(about), "", rows(table, range(1, 5)))),
        "\n".join(filter(None, won)),
    )


def _won(guess: Guess, code: Language, language: Language) -> str:
    """The items to edit where a strategy wins too often."""
    if not guess.is_too_often or not guess.wins:
        return ""
    name = say(language, f"check.strategy.{guess.strategy}")
    items = ", ".join(guess.wins)
    return bullet(say(language, "bank.won", strategy=name, language=code, items=items))


def _points(share: float, language: Language) -> str:
    text = f"{100 * share:.1f}"
    return text.replace(".", ",") if language == "fr" else text


def _constants(bank: Bank, language: Language) -> str:
    lines = [heading(say(language, "bank.constants"))]
    for code in LANGUAGES:
        typed = typed_items(bank, code)
        wins = {answer: won_by_constant(typed, code, answer) for answer in CONSTANTS[code]}
        won = [say(language, "bank.wins", answer=a, n=len(items)) for a, items in wins.items()]
        values = {"language": code, "n": len(typed), "most": percent(language, MOST_CONSTANT)}
        lines.append(paragraph(say(language, "bank.constant", won=", ".join(won), **values)))
    return "\n".join(lines)


def _warnings(report: BankReport, language: Language) -> str:
    share = number(language, 100 * report.warned_share, 1)
    count = say(
        language,
        "bank.warned",
        n=len(report.loaded.warned),
        of=len(report.bank.items),
        share=share,
        most=percent(language, MOST_WARNED),
        open=len(report.warnings),
    )
    lines = [heading(say(language, "bank.warnings")), paragraph(count)]
    for accepted in report.loaded.accepted:
        values = {"place": _place(accepted.diagnostic), "reason": accepted.reason}
        lines.append(bullet(say(language, "bank.accepted", **values)))
    lines += _of_bank(report.bank_warnings, language)
    return "\n".join((*lines, *_listed(report.warnings, language)))


def _errors(report: BankReport, language: Language) -> str:
    bars = _of_bank(report.bank_errors, language)
    if not bars and not report.errors:
        return ""
    title = heading(say(language, "bank.errors"))
    return "\n".join((title, *bars, *_listed(report.errors, language)))


def _listed(found: Sequence[Diagnostic], language: Language) -> list[str]:
    lines = [
        bullet(say(language, "bank.found", place=_place(each), message=each.message))
        for each in found[:_MOST_LISTED]
    ]
    rest = len(found) - _MOST_LISTED
    return [*lines, bullet(say(language, "bank.more", n=rest))] if rest > 0 else lines


def _place(found: Diagnostic) -> str:
    return f"{found.file}:{found.line} {found.rule}"


def _of_bank(found: Iterable[Finding], language: Language) -> list[str]:
    lines = []
    for finding in found:
        message, advice = words(finding, language)
        lines.append(bullet(f"{finding.rule}: {message}; {advice}"))
    return lines


def _verdict(report: BankReport, language: Language) -> str:
    key = "good" if report.is_good else "bad"
    missed = report.warned_share > MOST_WARNED
    sentence = say(
        language,
        f"bank.verdict.{key}",
        errors=len(report.errors),
        warnings=len(report.warnings),
        bars=len(report.bank_errors) + missed,
    )
    return sections(heading(say(language, "bank.verdict")), paragraph(sentence))
