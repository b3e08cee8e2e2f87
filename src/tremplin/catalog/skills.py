"""Skills, their domains, and how skills vary together in the population."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import Code, DottedIdentifier, Entry, Line, Table, Text, Texts

Share = Annotated[float, Field(gt=0, lt=1, allow_inf_nan=False)]


class Population(Table):
    """Variances of ability in the population (they sum to 1), and spread of self-rating bias."""

    general: Share = 0.35
    """Share that all skills have in common."""
    domain: Share = 0.25
    """Share that the skills of one domain have in common."""
    specific: Share = 0.40
    """Share that belongs to one skill alone."""
    bias_sd: Annotated[float, Field(gt=0, le=3, allow_inf_nan=False)] = 0.75
    """Standard deviation of the bias of self-ratings, in units of ability."""

    @model_validator(mode="after")
    def _sums_to_one(self) -> "Population":
        total = self.general + self.domain + self.specific
        if abs(total - 1) > 1e-6:
            raise PydanticCustomError(
                "variance-sum",
                "the shares `general`, `domain` and `specific` sum to {total}, not to 1",
                {"total": round(total, 6)},
            )
        return self


class Domain(Entry):
    """A family of skills."""

    name: Text
    """Its name."""


class Skill(Table):
    """One thing in which people differ, with what a person does at each level."""

    id: DottedIdentifier
    """`domain.skill`."""
    aliases: list[DottedIdentifier] = []
    """Former identifiers of this skill."""
    name: Text
    """Its name."""
    levels: Texts | None = None
    """What a person does at levels 1 to 5, one sentence a level."""
    esco: list[Code] = []
    """Entries of the European classification ESCO."""
    digcomp: list[Line] = []
    """Competence numbers of DigComp 2.2."""
    sfia: list[Code] = []
    """Codes of SFIA 9."""

    @model_validator(mode="after")
    def _five_levels(self) -> "Skill":
        if self.levels is not None:
            for texts in (self.levels.fr, self.levels.en):
                if texts is not None and len(texts) != 5:
                    raise PydanticCustomError(
                        "level-count",
                        "`levels` describes {count} levels, not 5",
                        {"count": len(texts)},
                    )
        return self

    @property
    def domain(self) -> str:
        """The identifier of its domain: what stands before the first dot."""
        return self.id.partition(".")[0]
