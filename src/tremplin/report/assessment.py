"""What a sitting tells of a person: levels, roles, and what was given; as values and as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal

from tremplin.language.localized import Language
from tremplin.measure.levels import Estimate, RoleResult, SkillResult
from tremplin.report.progress import History, Progress, progress_object

DIGITS: Final = 6


@dataclass(frozen=True)
class MoreItems:
    """What going on would buy."""

    items: int
    decides: bool
    """Whether the figure is the expected share of right decisions; else the mean standard error."""
    now: float
    after: float
    """The figure to expect after these items."""
    error: float
    error_after: float
    """The mean standard error over the needed skills, now and after these items."""


@dataclass(frozen=True)
class Assessment:
    """Results of one sitting, or of answers given in a file."""

    content: str
    """Fingerprint of the content that was answered."""
    language: Language
    """The language it was answered in."""
    role: str | None
    """The role aimed at."""
    skills: Mapping[str, SkillResult]
    roles: Mapping[str, RoleResult]
    """Nearest first."""
    given: tuple[tuple[str, Any], ...]
    """Items and answers in the order in which they were given, self-ratings first."""
    stopped: Mapping[str, Any] | None = None
    """Why the sitting ended."""
    variants: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """The values that templates were shown with, by item."""

    more: MoreItems | None = None
    """None where there is nothing more to ask."""
    fit: float | None = None
    """How well the answers hang together, in standard deviations; None for too few of them."""
    edge: Literal["ceiling", "floor"] | None = None
    """Whether all answers are right, or none."""
    equal_ratings: bool = False
    """Whether the self-ratings are all equal, and therefore left out of the joint belief."""
    progress: Progress | None = None
    """What changed since earlier sittings; None without any."""
    history: History | None = None
    """All sittings; None unless there are several."""
    present_content: str | None = None
    """Fingerprint of the content of today; None where it is not asked for."""

    @property
    def answered(self) -> int:
        """How many questions were answered; self-ratings don't count."""
        return sum(result.answers for result in self.skills.values())

    @property
    def by_ratings_alone(self) -> bool:
        """Whether only self-ratings are known, and they count."""
        rated = any(result.self_rating is not None for result in self.skills.values())
        return rated and not self.answered and not self.equal_ratings

    @property
    def nothing_known(self) -> bool:
        """Whether no question was answered and the self-ratings don't count."""
        return self.equal_ratings and not self.answered

    def is_inferred(self, skill: str) -> bool:
        """Whether the level of a skill follows from others alone."""
        return skill in self.skills and self.skills[skill].inferred

    def shown(self, skill: str) -> Estimate:
        """The estimate to show: measured, or joint while only self-ratings are known."""
        result = self.skills[skill]
        return result.joint if self.by_ratings_alone else result.measured


def results_object(assessment: Assessment) -> dict[str, Any]:
    """The results as one JSON object; its `given` is a file of answers."""
    answers = [_given(assessment, item, answer) for item, answer in assessment.given]
    return {
        "schema": "tremplin/results",
        "version": 1,
        "content": assessment.content,
        "role": assessment.role,
        "given": {"answers": answers, "language": assessment.language},
        "skills": {skill: _skill(result) for skill, result in assessment.skills.items()},
        "roles": {role: _role(result) for role, result in assessment.roles.items()},
        "stopped": dict(assessment.stopped) if assessment.stopped else None,
        "fit": assessment.fit,
        "edge": assessment.edge,
        "equal_ratings": assessment.equal_ratings,
        "more": asdict(assessment.more) if assessment.more else None,
        "change": progress_object(assessment.progress),
    }


def _given(assessment: Assessment, item: str, answer: Any) -> dict[str, Any]:
    """An answer as in a file of answers, with the variant of the item that was answered."""
    given = {"item": item, "answer": answer}
    values = assessment.variants.get(item)
    return given if values is None else {**given, "variant": dict(values)}


def _skill(result: SkillResult) -> dict[str, Any]:
    return {
        **_estimate(result.measured),
        "answers": result.answers,
        "inferred": result.inferred,
        "self_rating": result.self_rating,
        "joint": _estimate(result.joint),
    }


def _estimate(estimate: Estimate) -> dict[str, Any]:
    """Ability unrounded: a score from the same answers must be the same number."""
    return {
        "level": round(estimate.level, DIGITS),
        "band": estimate.band,
        "low": round(estimate.low, DIGITS),
        "high": round(estimate.high, DIGITS),
        "ability": {"mean": estimate.ability_mean, "sd": estimate.ability_sd},
        "p_at_least": [round(p, DIGITS) for p in estimate.p_at_least],
    }


def _role(result: RoleResult) -> dict[str, Any]:
    return {
        "core_probability": round(result.core_probability, DIGITS),
        "met": round(result.met, DIGITS),
        "missing": list(result.missing),
    }
