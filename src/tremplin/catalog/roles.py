"""Roles that a person may aim at, with the level they need in each skill."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import Code, DottedIdentifier, Entry, Identifier, SkillLevel, Text, Texts

Weight = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]


class Role(Entry):
    """A job, what it asks for and what it is made of."""

    name: Text
    """Its usual name."""
    summary: Text | None = None
    """What the job is, in one sentence."""
    required: dict[DottedIdentifier, SkillLevel]
    """The level needed in each skill, 0 to 5; a skill left out needs 0."""
    core: list[DottedIdentifier] = []
    """The skills that the job stands on; they weigh 2, the others 1."""
    weights: dict[DottedIdentifier, Weight] = {}
    """Weights of single skills, instead of 2 or 1."""
    required_status: str | None = None
    """Where the required levels come from."""
    missions: Texts | None = None
    """What one does on the job."""
    sectors: list[Text] = []
    """Where such people work."""
    tracks: list[Identifier] = []
    """Forms of employment that are usual (ids of `[[employment]]`)."""
    rome: list[Code] = []
    """Codes of the French job classification ROME."""
    esco: list[Code] = []
    """Entries of the European classification ESCO."""
    onet: list[Code] = []
    """Codes of the American classification O*NET."""

    @model_validator(mode="after")
    def _core_is_required(self) -> "Role":
        for skill in [*self.core, *self.weights]:
            if skill not in self.required:
                raise PydanticCustomError(
                    "core-not-required",
                    "`{skill}` is weighed but has no level in `required`",
                    {"skill": skill},
                )
        return self

    def weight(self, skill: str) -> float:
        """How much a shortfall in `skill` counts: its own weight, else 2 for core, else 1."""
        return self.weights.get(skill, 2.0 if skill in self.core else 1.0)
