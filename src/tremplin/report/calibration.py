"""What the answers of many sessions tell of the items: as values, and as one JSON object."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, NamedTuple

from tremplin.language.localized import LANGUAGES
from tremplin.measure.calibration import Calibration, ItemFigures
from tremplin.measure.calibration_flags import Flag, flags
from tremplin.measure.calibration_groups import Difference
from tremplin.report.calibration_power import unjudged

DIGITS: Final = 6
WRITTEN_DIGITS: Final = 3
"""A thousandth of a standard deviation is far below what any bank can tell."""

Values = Mapping[str, float | Sequence[float]]
"""Keys of `[item.parameters]` and their values."""


class Intake(NamedTuple):
    """What the files hold beside the answers that count, in numbers."""

    duplicates: int = 0
    """Sessions left out because they are copies of others."""
    alike: int = 0
    """Sessions without an id that count, though another one has the same answers."""
    left_out: int = 0
    """Answers that the present content can't score."""
    edited: int = 0
    """Answers left out because they were given to another wording of the question."""
    unchecked: int = 0
    """Answers scored though nothing tells to which wording they were given."""


@dataclass(frozen=True, eq=False)
class CalibrationReport:
    """A calibration, and what becomes of it."""

    content: str
    """Fingerprint of the content."""
    calibration: Calibration
    min_answers: int
    intake: Intake
    proposed: Mapping[str, Values]
    """The parameters of the items that get some."""
    diff: str
    """What changes in the files."""
    written: tuple[str, ...] = ()
    """The files that were written."""

    @property
    def few(self) -> int:
        """Items with too few answers."""
        return sum(found.answers < self.min_answers for found in self.calibration.items)

    @property
    def held(self) -> int:
        """Items that wait for their key to be checked."""
        return len(self.calibration.items) - self.few - len(self.proposed)


def proposed(
    calibration: Calibration, min_answers: int, steps: Mapping[str, bool]
) -> dict[str, Values]:
    """Parameters for the items with enough answers, unless their key is in doubt.

    `steps` says of an item whether it gives each of its thresholds by itself.
    """
    return {
        found.item.id: parameters(found, by_step=steps[found.item.id])
        for found in calibration.items
        if found.answers >= min_answers and not any(f.kind == "wrong-key" for f in flags(found))
    }


def parameters(found: ItemFigures, *, by_step: bool) -> Values:
    """What `[item.parameters]` gets; guessing and lapse stay as they are."""
    difficulty = [_short(b) for b in found.thresholds] if by_step else _short(found.difficulty)
    return {
        "discrimination": _short(found.discrimination),
        "difficulty": difficulty,
        "difficulty_sd": _short(found.difficulty_sd),
        "discrimination_sd": _short(found.discrimination_sd),
    }


def _short(value: float) -> float:
    # Adding 0 makes of -0.0 what everybody would write.
    return round(value, WRITTEN_DIGITS) + 0.0


def calibration_object(report: CalibrationReport) -> dict[str, Any]:
    """The calibration as one JSON object."""
    found = report.calibration
    return {
        "schema": "tremplin/calibration",
        "version": 1,
        "content": report.content,
        "sessions": dict(zip(LANGUAGES, found.sessions, strict=True)),
        "answers": found.answers,
        **report.intake._asdict(),
        "min_answers": report.min_answers,
        "unjudged": {
            one.flag: {"needed": one.needed, "items": one.items} for one in unjudged(found)
        },
        "items": {one.item.id: _item(one, report.proposed) for one in found.items},
        "skills": {
            skill: {"difference": round(value, DIGITS), "se": round(se, DIGITS)}
            for skill, (value, se) in found.skills.items()
        },
        "diff": report.diff,
        "written": list(report.written),
    }


def _item(found: ItemFigures, given: Mapping[str, Values]) -> dict[str, Any]:
    return {
        "skill": found.item.skill,
        "answers": found.answers,
        "author_difficulty": round(found.item.difficulty, DIGITS),
        "difficulty": round(found.difficulty, DIGITS),
        "difficulty_sd": round(found.difficulty_sd, DIGITS),
        "discrimination": round(found.discrimination, DIGITS),
        "discrimination_sd": round(found.discrimination_sd, DIGITS),
        "correlation": {k: round(v, DIGITS) for k, v in found.correlation._asdict().items()},
        "wrong_key": round(found.wrong_key, DIGITS),
        "unknown": round(found.unknown, DIGITS),
        "wrong_answers": found.wrong,
        "distractors": {option: round(share, DIGITS) for option, share in found.shares.items()},
        "language": _difference(found.language),
        "drift": _difference(found.time),
        "flags": [_flag(flag) for flag in flags(found)],
        "parameters": given.get(found.item.id),
    }


def _difference(found: Difference | None) -> dict[str, Any] | None:
    if found is None:
        return None
    figures = {k: round(v, DIGITS) if k in ("logits", "se", "p") else v
               for k, v in asdict(found).items()}  # fmt: skip
    return {**figures, "class": found.size}


def _flag(flag: Flag) -> dict[str, Any]:
    values = {k: round(v, DIGITS) if isinstance(v, float) else v for k, v in flag.values.items()}
    return {"flag": flag.kind, **values}
