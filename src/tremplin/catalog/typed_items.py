"""Items answered by typing: a number, a word, the output of a program, an edited text."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from tremplin.catalog.base import Body, Line, Text, Texts
from tremplin.catalog.item_base import Graded, Number, invalid
from tremplin.catalog.repair_rules import Rule


class NumberItem(Graded):
    """A number to type."""

    type: Literal["number"]
    answer_value: Number
    """The right number."""
    tolerance: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    """How far from it an answer may be."""
    unit: Text | None = None
    """The unit, shown beside the field."""
    wrong_values: list[Number] = []
    """Numbers that usual errors lead to."""

    @model_validator(mode="after")
    def _wrong_is_wrong(self) -> "NumberItem":
        for value in self.wrong_values:
            if abs(value - self.answer_value) <= self.tolerance:
                raise invalid(
                    "wrong-value-accepted",
                    "wrong value {value} lies within the tolerance of the right one",
                    value=value,
                )
        return self


class ShortTextItem(Graded):
    """A word or short text to type."""

    type: Literal["short-text"]
    accept: Texts
    """The accepted forms, normalised: trimmed, single spaces, lower case, straight quotes."""
    keep_case: bool = False
    """Whether capital letters count."""

    @model_validator(mode="after")
    def _accepts_something(self) -> "ShortTextItem":
        if any(not forms for forms in (self.accept.fr, self.accept.en) if forms is not None):
            raise invalid("accepts-nothing", "`accept` is empty")
        return self


class TraceItem(Graded):
    """A short program whose output is to be told; the right output is what it really prints."""

    type: Literal["trace"]
    code: Body
    """The program: standard library, deterministic, one short line of output."""
    answer: Annotated[list[Line], Field(min_length=1, max_length=6)]
    """The output, then other ways of writing it that are accepted."""
    wrong: list[Line] = []
    """Outputs that usual misconceptions lead to."""

    @model_validator(mode="after")
    def _wrong_is_wrong(self) -> "TraceItem":
        for output in self.wrong:
            if output in self.answer:
                raise invalid(
                    "wrong-value-accepted", "wrong output `{value}` is accepted", value=output
                )
        return self


class RepairItem(Graded):
    """A short text to edit until it meets the rules."""

    type: Literal["repair"]
    start: Text
    """The text to edit."""
    rule: Annotated[list[Rule], Field(min_length=3, max_length=8)]
    """The rules that decide, at least one of them critical."""
    passes: Annotated[Texts | None, Field(alias="pass")] = None
    """Texts that meet every rule, for the checks."""
    fails: Annotated[Texts | None, Field(alias="fail")] = None
    """Texts that must not be accepted, for the checks."""

    @model_validator(mode="after")
    def _rules_decide(self) -> "RepairItem":
        names = [rule.id for rule in self.rule]
        for name in names:
            if names.count(name) > 1:
                raise invalid("twin-rule-id", "two rules have the id `{name}`", name=name)
        if not any(rule.critical for rule in self.rule):
            raise invalid("no-critical-rule", "no rule is critical")
        return self
