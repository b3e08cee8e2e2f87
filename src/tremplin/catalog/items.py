"""Items, one model for each type; the type decides which fields there are."""

import datetime as dt
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import (
    Address,
    Body,
    DottedIdentifier,
    Identifier,
    ItemIdentifier,
    Line,
    Table,
    Text,
    Texts,
)

Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e12, le=1e12)]
Probability = Annotated[float, Field(ge=0, lt=1, allow_inf_nan=False)]
Spread = Annotated[float, Field(ge=0, le=3, allow_inf_nan=False)]
Row = Annotated[list[Line], Field(min_length=1, max_length=8)]
Rows = Annotated[list[Row], Field(min_length=2, max_length=16)]


class Parameters(Table):
    """Parameters of a calibrated item; what is left out follows from its level and type."""

    discrimination: Annotated[float, Field(gt=0, le=6, allow_inf_nan=False)] | None = None
    """How sharply it separates people."""
    difficulty: Number | Annotated[list[Number], Field(min_length=1, max_length=8)] | None = None
    """Ability at which it is half passed; a list, ascending, for a graded item."""
    guessing: (
        Probability | Annotated[list[Probability], Field(min_length=1, max_length=8)] | None
    ) = None
    """Chance of passing by luck; a list, descending, for a graded item."""
    difficulty_sd: Spread | None = None
    """Uncertainty of the difficulty."""
    discrimination_sd: Spread | None = None
    """Uncertainty of the logarithm of the discrimination."""
    lapse: Annotated[float, Field(ge=0, le=0.5, allow_inf_nan=False)] | None = None
    """Share of answers given without heed."""


class Grid(Table):
    """A small table to read; the first row is its head."""

    fr: Rows | None = None
    """The rows in French."""
    en: Rows | None = None
    """The rows in English."""


class ItemBase(Table):
    """What every item has."""

    graded: ClassVar[bool] = True

    id: ItemIdentifier
    """The item's name, never used again for another one."""
    aliases: list[ItemIdentifier] = []
    """Former identifiers."""
    skill: DottedIdentifier
    """The skill it measures."""
    ask: Text
    """The question."""


class Graded(ItemBase):
    """What every item that measures knowledge has."""

    topic: Identifier | None = None
    """The topic it comes from; several items may share one."""
    level: Annotated[int, Field(ge=1, le=5)]
    """The level that it tells from the level below."""
    shift: Annotated[float, Field(ge=-0.4, le=0.4, allow_inf_nan=False)] = 0.0
    """How much harder (or, below 0, easier) than usual for its level, in units of ability."""
    seconds: Annotated[int, Field(ge=20, le=300)] | None = None
    """How long an answer takes."""
    language: Literal["shared", "adapted", "fr", "en"] = "shared"
    """Twin in two languages, adapted in each, or in one language only."""
    explain: Text
    """Why the right answer is right, and the idea to remember."""
    stimulus: Text | None = None
    """A text to read."""
    code: Body | None = None
    """Code to read, the same in both languages."""
    code_lang: Line | None = None
    """The language of the code."""
    table: Grid | None = None
    """A table to read."""
    settled_by: Literal["execution", "computation", "reference", "checker", "judgement"] | None = (
        None
    )
    """What makes the right answer right."""
    formula: Line | None = None
    """Arithmetic that yields the answer."""
    source: list[Address] = []
    """Where it can be read up."""
    tags: Annotated[list[Identifier], Field(max_length=6)] = []
    """Words to find it by."""
    type_reason: Body | None = None
    """Why the type differs from the topic's."""
    searchable: bool = False
    """Whether one web search finds the answer."""
    shuffle: bool = True
    """Whether options or lines are shown in an order drawn by chance."""
    author: Line | None = None
    """Who wrote it."""
    created: dt.date | None = None
    """When it was written."""
    reviewed: dt.date | None = None
    """When it was last reviewed."""
    review_months: Annotated[int, Field(ge=1, le=120)] | None = None
    """After how many months it wants another review."""
    status: Literal["draft", "reviewed", "calibrated", "retired"] = "draft"
    """Where it stands."""
    parameters: Parameters | None = None
    """Its calibrated parameters."""


class Option(Table):
    """One possible answer."""

    id: Annotated[str, Field(pattern=r"^[a-z]$")]
    """A letter that stays the same for ever."""
    right: bool = False
    """Whether it is right."""
    credit: Annotated[int, Field(ge=0, le=2)] | None = None
    """For a judgement: 2 best, 1 acceptable, 0 poor."""
    fr: Body | None = None
    """The option in French."""
    en: Body | None = None
    """The option in English."""
    why: Text | None = None
    """Why it is right, or which error it is."""

    @property
    def text(self) -> Text:
        """The option in both languages."""
        return Text(fr=self.fr, en=self.en)

    @model_validator(mode="after")
    def _has_a_text(self) -> "Option":
        if self.fr is None and self.en is None:
            raise PydanticCustomError("no-language", "option has neither `fr` nor `en`")
        return self


def _invalid(kind: str, message: str, **context: Any) -> PydanticCustomError:
    return PydanticCustomError(kind, message, context)


def _check_letters(options: list[Option]) -> None:
    letters = [option.id for option in options]
    for letter in letters:
        if letters.count(letter) > 1:
            raise _invalid("twin-option-id", "two options have the id `{letter}`", letter=letter)


class SingleItem(Graded):
    """One right option among several."""

    type: Literal["single"]
    option: Annotated[list[Option], Field(min_length=2, max_length=8)]
    """The options."""

    @model_validator(mode="after")
    def _one_right(self) -> "SingleItem":
        _check_letters(self.option)
        right = sum(option.right for option in self.option)
        if right != 1:
            raise _invalid("right-options", "{count} options are right, not 1", count=right)
        return self


class MultipleItem(Graded):
    """Several right options; each is decided on its own."""

    type: Literal["multiple"]
    option: Annotated[list[Option], Field(min_length=3, max_length=8)]
    """The options."""

    @model_validator(mode="after")
    def _some_right(self) -> "MultipleItem":
        _check_letters(self.option)
        right = sum(option.right for option in self.option)
        if not 2 <= right < len(self.option):
            raise _invalid(
                "right-options",
                "{count} options are right, not 2 to {most}",
                count=right,
                most=len(self.option) - 1,
            )
        return self


class JudgeItem(Graded):
    """A scene and courses of action: one best, others acceptable or poor."""

    type: Literal["judge"]
    option: Annotated[list[Option], Field(min_length=3, max_length=6)]
    """The courses of action."""

    @model_validator(mode="after")
    def _credits(self) -> "JudgeItem":
        _check_letters(self.option)
        credits = [option.credit for option in self.option]
        if None in credits:
            raise _invalid("judge-credit", "every option of a judgement has a `credit`")
        if credits.count(2) != 1 or 0 not in credits or credits.count(1) > 2:
            raise _invalid(
                "judge-credit",
                "credits are {credits}: exactly one 2, at most two 1, at least one 0",
                credits=", ".join(map(str, credits)),
            )
        return self


class OrderItem(Graded):
    """Lines to put in order."""

    type: Literal["order"]
    lines: Texts
    """The lines, in any order."""
    orders: Annotated[list[list[int]], Field(min_length=1, max_length=60)]
    """Every order that is right, as indices into `lines` from 0."""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.orders[0])

    @model_validator(mode="after")
    def _permutations(self) -> "OrderItem":
        counts = {len(x) for x in (self.lines.fr, self.lines.en) if x is not None}
        if len(counts) > 1:
            raise _invalid("twin-lines", "`lines` differ in number between `fr` and `en`")
        count = counts.pop()
        if not 3 <= count <= 7:
            raise _invalid("line-count", "{count} lines to order, not 3 to 7", count=count)
        for order in self.orders:
            if sorted(order) != list(range(count)):
                raise _invalid(
                    "not-a-permutation",
                    "`orders` holds {order}, which is not an order of 0 to {last}",
                    order=str(order),
                    last=count - 1,
                )
        return self


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
                raise _invalid(
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
            raise _invalid("accepts-nothing", "`accept` is empty")
        return self


class RatingItem(ItemBase):
    """What a person says of themselves; the options are 0 and the five levels of the skill."""

    graded: ClassVar[bool] = False
    type: Literal["rating"]
    zero: Text
    """The option below level 1."""
    hint: Text | None = None
    """How to choose."""


GradedItem = SingleItem | MultipleItem | JudgeItem | OrderItem | NumberItem | ShortTextItem
ITEM_TYPES: Final[dict[str, type[ItemBase]]] = {
    "single": SingleItem,
    "multiple": MultipleItem,
    "judge": JudgeItem,
    "order": OrderItem,
    "number": NumberItem,
    "short-text": ShortTextItem,
    "rating": RatingItem,
}
CHOICE_TYPES: Final = frozenset({"single", "multiple", "order", "judge"})
"""Types answered by choosing, which can be guessed; "I don't know" is told apart from wrong."""
