"""The answered questions of a sitting, one by one: what was asked, answered, right, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from tremplin.language.format import number
from tremplin.language.localized import Language

LONGEST_REPORT: Final = 1000
"""Characters of what a person reports about a question."""

Verdict = Literal["right", "partly", "wrong", "unknown"]
Basis = Literal["kept", "edited", "present", "changed", "gone"]
"""Where the text of a question comes from: kept with the answer (`edited` = the content says
something else by now), the present content (`changed` = not the one that was answered), nowhere.
"""


@dataclass(frozen=True)
class Reviewed:
    """One answered question."""

    number: int
    """From 1, in the order of the answers."""
    item: str
    skill: str
    answer: Any
    """As in a file of answers; None = "I don't know"."""
    verdict: Verdict
    asked: Mapping[str, Any]
    """See `asked_record`; empty when the question is nowhere to be found."""
    basis: Basis
    language: Language
    """The language it was asked in."""
    reports: tuple[str, ...] = ()
    """What the person reported about it."""

    @property
    def given(self) -> tuple[str, ...]:
        """The answer in words, a line for each part; none for "I don't know"."""
        return () if self.answer is None else self._in_words(self.answer)

    @property
    def right(self) -> tuple[str, ...]:
        """The right answer in words, a line for each part; none where it isn't known."""
        return self._in_words(self.asked["right"]) if "right" in self.asked else ()

    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """Option and reason, for the options that are right or were chosen."""
        found = self.asked.get("why", {})
        return tuple((text, found[key]) for key, text in self.options.items() if key in found)

    @property
    def options(self) -> dict[Any, str]:
        """What stands in an answer for an option, line or partner, and its text, as shown."""
        values, texts = self.asked.get("values", ()), self.asked.get("options", ())
        return dict(zip(values, texts, strict=True))

    def with_reports(self, reports: tuple[str, ...]) -> "Reviewed":
        """With what the person reported about it."""
        return replace(self, reports=reports)

    def is_chosen(self, value: Any) -> bool:
        """Whether this option is in the answer."""
        return value in (self.answer if isinstance(self.answer, list) else [self.answer])

    def is_right(self, value: Any) -> bool:
        """Whether this option is (a part of) the right answer."""
        right = self.asked.get("right")
        return value in (right if isinstance(right, list) else [right])

    def _in_words(self, answer: Any) -> tuple[str, ...]:
        if isinstance(answer, list):
            texts = [self.options.get(value, str(value)) for value in answer]
            left = self.asked.get("left")
            pairs = zip(left, texts, strict=False) if left else ()
            return tuple(f"{one} → {other}" for one, other in pairs) if left else tuple(texts)
        if isinstance(answer, int | float):
            unit = self.asked.get("unit")
            return (number(self.language, answer, 10) + (f" {unit}" if unit else ""),)
        return (self.options.get(answer, answer),)


def verdict(response: Mapping[str, Any]) -> Verdict:
    """How a stored response counts."""
    category, top = response["category"], len(response["parameters"]["thresholds"])
    if category is None:
        return "unknown"
    if category == top:
        return "right"
    return "partly" if category else "wrong"


def review_object(sitting: str, content: str, questions: tuple[Reviewed, ...]) -> dict[str, Any]:
    """The review as one JSON object."""
    return {
        "schema": "tremplin/review",
        "version": 1,
        "sitting": sitting,
        "content": content,
        "questions": [_question(question) for question in questions],
    }


def _question(question: Reviewed) -> dict[str, Any]:
    return {
        "number": question.number,
        "item": question.item,
        "skill": question.skill,
        "language": question.language,
        "verdict": question.verdict,
        "answer": question.answer,
        "given": list(question.given),
        "right": list(question.right),
        "asked": dict(question.asked),
        "basis": question.basis,
        "reports": list(question.reports),
    }
