"""What the answers of many sessions tell of the items, for a terminal."""

import math
from typing import Final, get_args

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import NARROW, number, percent, percent_claimed
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.calibration import ItemFigures
from tremplin.measure.calibration_flags import Flag, FlagKind, flags
from tremplin.measure.calibration_groups import LEVEL, Difference
from tremplin.report.calibration import CalibrationReport
from tremplin.report.calibration_power import unjudged
from tremplin.report.layout import bullet, heading, paragraph, sections
from tremplin.report.names import skill_name

KINDS: Final[tuple[FlagKind, ...]] = get_args(FlagKind)
COMPARED: Final = {"language": "language", "drift": "time"}
"""Flags that compare groups, and where the figures of an item have the difference."""
SKILL_DIFFERENCE: Final = 0.15
"""From which on the difference of a whole skill is told."""
TWO_SIDED: Final = 1.96

Flagged = list[tuple[ItemFigures, Flag]]


def calibration_text(catalog: Catalog, report: CalibrationReport, language: Language) -> str:
    """What is odd, by kind, then what becomes of the parameters, then the changes of the files."""
    flagged = [(one, flag) for one in report.calibration.items for flag in flags(one)]
    parts = [
        _kind(report, kind, [pair for pair in flagged if pair[1].kind == kind], language)
        for kind in KINDS
    ]
    return sections(
        heading(say(language, "calibration.title")),
        paragraph(_method(report, language)),
        *(parts if flagged else [say(language, "calibration.nothing-odd")]),
        "\n".join(_skills(catalog, report, language)),
        "\n".join(_too_few(report, language)),
        paragraph(_outcome(report, language)),
        report.diff,
    )


def _method(report: CalibrationReport, language: Language) -> str:
    found = report.calibration
    french, english = found.sessions
    values = {
        "sessions": french + english,
        "fr": french,
        "en": english,
        "answers": found.answers,
        "items": len(found.items),
    }
    method = say(language, "calibration.method", **values)
    counts = report.intake._asdict().items()
    said = [say(language, f"calibration.intake.{key}", n=n) for key, n in counts if n]
    return " ".join([method, *said])


def _kind(report: CalibrationReport, kind: FlagKind, flagged: Flagged, language: Language) -> str:
    """All items with one flag."""
    if not flagged:
        return ""
    lines = [paragraph(say(language, f"calibration.heading.{kind}"))]
    lines += [bullet(_line(found, flag, language)) for found, flag in flagged]
    if kind in COMPARED:
        tested = sum(getattr(i, COMPARED[kind]) is not None for i in report.calibration.items)
        expected = number(language, LEVEL * tested, 1)
        level = percent(language, LEVEL)
        values = {"tested": tested, "expected": expected, "level": level}
        lines.append(paragraph(say(language, "calibration.level", **values), "  "))
    return "\n".join(lines)


def _line(found: ItemFigures, flag: Flag, language: Language) -> str:
    """What one flag says of one item."""
    if flag.kind == "language":
        return _compared(found, found.language, ("language.fr", "language.en"), language)
    if flag.kind == "drift":
        return _compared(found, found.time, ("drift.harder", "drift.easier"), language)
    key, values = _figures(found, flag, language)
    return say(language, f"calibration.flag.{key}", item=found.item.id, **values)


def _figures(found: ItemFigures, flag: Flag, language: Language) -> tuple[str, dict[str, object]]:
    """The sentence of a flag and what it needs beside the item."""
    r, n = number(language, found.correlation.r, 2), found.answers
    if flag.kind == "wrong-key":
        key = "wrong-key" if found.likely_key else "wrong-key-unnamed"
        p = percent_claimed(language, found.wrong_key)
        return key, {"p": p, "option": found.likely_key, "r": r, "n": n}
    if flag.kind == "weak":
        return "weak", {"a": number(language, found.discrimination, 2), "r": r, "n": n}
    if flag.kind == "unknown":
        return "unknown", {"share": percent(language, found.unknown), "n": n}
    if flag.kind == "dead-distractor":
        shares = flag.values["shares"].items()
        options = ", ".join(f"{option} ({_exact(language, s)})" for option, s in shares)
        return "dead-distractor", {"options": options, "n": found.wrong}
    shift = number(language, found.shift, 2)
    signed = shift.replace("-", "\u2212") if found.shift < 0 else f"+{shift}"
    return "shift", {"shift": signed, "se": number(language, found.difficulty_sd, 2), "n": n}


def _exact(language: Language, share: float) -> str:
    """A share in percent with a decimal, for those that are all but 0."""
    sign = f"{NARROW}%" if language == "fr" else "%"
    return number(language, math.floor(1000 * share) / 10, 1) + sign


def _compared(
    found: ItemFigures, by: Difference | None, keys: tuple[str, str], language: Language
) -> str:
    """A difference between groups; the first key where it is positive."""
    if by is None:
        return ""
    values = {
        "item": found.item.id,
        "logits": number(language, abs(by.logits), 2),
        "se": number(language, by.se, 2),
        "sure": " *" if by.sure else "",
    }
    key = keys[0] if by.logits > 0 else keys[1]
    return say(language, f"calibration.flag.{key}", size=by.size, **values)


def _skills(catalog: Catalog, report: CalibrationReport, language: Language) -> list[str]:
    """Skills whose items are on average harder in one language."""
    lines = []
    for skill, (value, se) in report.calibration.skills.items():
        if abs(value) > max(SKILL_DIFFERENCE, TWO_SIDED * se):
            values = {
                "skill": skill_name(catalog, skill, language),
                "harder": say(language, f"calibration.in.{'fr' if value > 0 else 'en'}"),
                "logits": number(language, abs(value), 2),
                "se": number(language, se, 2),
            }
            lines.append(paragraph(say(language, "calibration.skill", **values), "", "  "))
    return lines


def _too_few(report: CalibrationReport, language: Language) -> list[str]:
    """What the answers are too few to show, and how many it takes."""
    said = [
        bullet(say(language, f"calibration.too-few.{flag}", n=n, needed=number(language, least)))
        for flag, least, n in unjudged(report.calibration)
        if n
    ]
    return [say(language, "calibration.heading.too-few"), *said] if said else []


def _outcome(report: CalibrationReport, language: Language) -> str:
    """How many items get parameters, and why the others don't."""
    said = [say(language, "calibration.proposed", n=len(report.proposed))]
    if report.few:
        said.append(say(language, "calibration.few", n=report.few, least=report.min_answers))
    if report.held:
        said.append(say(language, "calibration.held", n=report.held))
    return " ".join(said)
