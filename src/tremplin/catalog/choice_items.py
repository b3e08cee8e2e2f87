"""Items answered by choosing among options."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from tremplin.catalog.base import Text, Texts
from tremplin.catalog.item_base import Graded, ItemBase, Option, check_letters, invalid


def check_one_right(options: list[Option]) -> None:
    """Refuse options of which not exactly one is right."""
    check_letters(options)
    right = sum(option.right for option in options)
    if right != 1:
        raise invalid("right-options", "{count} options are right, not 1", count=right)


class SingleItem(Graded):
    """One right option among several."""

    type: Literal["single"]
    option: Annotated[list[Option], Field(min_length=2, max_length=8)]
    """The options."""

    @model_validator(mode="after")
    def _one_right(self) -> "SingleItem":
        check_one_right(self.option)
        return self


class MultipleItem(Graded):
    """Several right options; each is decided on its own."""

    type: Literal["multiple"]
    option: Annotated[list[Option], Field(min_length=3, max_length=8)]
    """The options."""

    @model_validator(mode="after")
    def _some_right(self) -> "MultipleItem":
        check_letters(self.option)
        right = sum(option.right for option in self.option)
        if not 2 <= right < len(self.option):
            raise invalid(
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
        check_letters(self.option)
        credits = [option.credit for option in self.option]
        if None in credits:
            raise invalid("judge-credit", "every option of a judgement has a `credit`")
        if credits.count(2) != 1 or 0 not in credits or credits.count(1) > 2:
            raise invalid(
                "judge-credit",
                "credits are {credits}: exactly one 2, at most two 1, at least one 0",
                credits=", ".join(map(str, credits)),
            )
        return self


class RewriteChoiceItem(Graded):
    """Versions of one text with the same facts; one is free of the fault asked about."""

    type: Literal["rewrite-choice"]
    facts: Texts | None = None
    """Words and figures that every version keeps."""
    option: Annotated[list[Option], Field(min_length=2, max_length=6)]
    """The versions."""

    @model_validator(mode="after")
    def _one_right(self) -> "RewriteChoiceItem":
        check_one_right(self.option)
        return self


class RatingItem(ItemBase):
    """What a person says of themselves; the options are 0 and the five levels of the skill."""

    graded: ClassVar[bool] = False
    type: Literal["rating"]
    zero: Text
    """The option below level 1."""
    hint: Text | None = None
    """How to choose."""
