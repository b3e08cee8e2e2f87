"""What items of all types share: texts to read, level, where they stand, options."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationInfo,
    model_validator,
)
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
)
from tremplin.catalog.formulas import FormulaError
from tremplin.catalog.placeholders import PlaceholderError, filled
from tremplin.catalog.template_table import Template, Values

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
    template: Template | None = None
    """What varies from one sitting to another; its names stand in texts as `{{name}}`."""

    _table: Mapping[str, Any] | None = PrivateAttr(None)
    _variant: Values | None = PrivateAttr(None)

    @property
    def table_with_placeholders(self) -> Mapping[str, Any] | None:
        """The item's table as written, from which its variants are made; None if it has none."""
        return self._table

    @property
    def variant(self) -> Values | None:
        """The values of the parameters that this variant is made with; None if there are none."""
        return self._variant

    @model_validator(mode="wrap")
    @classmethod
    def _one_variant(
        cls, data: Any, handler: ModelWrapValidatorHandler["Graded"], info: ValidationInfo
    ) -> "Graded":
        """The base variant of a template, or the one with the values given as context."""
        if not isinstance(data, dict) or "template" not in data:
            return handler(data)
        template = Template.model_validate(data["template"])
        values = (info.context or {}).get("values", template.choice(0))
        try:
            item = handler({**filled(data, template.completed(values)), "template": template})
        except (FormulaError, PlaceholderError) as error:
            raise invalid("template-incomplete", "{error}", error=str(error)) from error
        item._table = {**data, "template": template}
        item._variant = values
        return item


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


def invalid(kind: str, message: str, **context: Any) -> PydanticCustomError:
    """The error that a model's own check raises."""
    return PydanticCustomError(kind, message, context)


def check_letters(options: list[Option]) -> None:
    """Refuse two options with one id."""
    letters = [option.id for option in options]
    for letter in letters:
        if letters.count(letter) > 1:
            raise invalid("twin-option-id", "two options have the id `{letter}`", letter=letter)
