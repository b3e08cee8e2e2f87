"""One answer in scored form, and what a person's answers say about their "I don't know"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

from tremplin.measure.response_model import ItemParameters

FEWEST_RATINGS: Final = 6
"""From this number on, self-ratings that are all equal say nothing."""


@dataclass(frozen=True)
class Response:
    """An answer with all that is needed to score it: no catalogue is asked again."""

    item: str
    skill: str
    parameters: ItemParameters
    category: int | None
    """0 to categories - 1; None = "I don't know" (for a self-rating: not given)."""

    def __post_init__(self) -> None:
        """Refuse a category that the item does not have."""
        if self.category is not None and not 0 <= self.category < self.parameters.categories:
            raise ValueError(f"category {self.category} of `{self.item}` does not exist")

    @property
    def failed(self) -> bool:
        """Whether it is wrong or "I don't know" (a partly right answer is not)."""
        return not self.category

    def as_dict(self) -> dict[str, Any]:
        """The response as JSON values."""
        return {
            "item": self.item,
            "skill": self.skill,
            "category": self.category,
            "parameters": self.parameters.as_dict(),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Response":
        """The response that `as_dict` wrote."""
        parameters = ItemParameters.from_dict(values["parameters"])
        return cls(values["item"], values["skill"], parameters, values["category"])


@dataclass(frozen=True)
class Unknowns:
    """How often a person failed items with choices, by saying so and by answering wrong."""

    said: int = 0
    """Number of "I don't know"."""
    wrong: float = 0.0
    """Wrong answers, each counted 1 / (1 - g_1) to stand for the lucky guesses too."""

    @property
    def reluctance(self) -> float:
        """How often this person says "I don't know" when not knowing: pi, a share.

        (n_dk + 2) / (n_dk + n_wrong + 4): a guess of one half that answers move.
        """
        return (self.said + 2) / (self.said + self.wrong + 4)

    def after(self, response: Response) -> "Unknowns":
        """The counts after one more answer."""
        if not (response.parameters.has_choices and response.failed):
            return self
        if response.category is None:
            return Unknowns(self.said + 1, self.wrong)
        return Unknowns(self.said, self.wrong + 1 / (1 - response.parameters.guessing[0]))

    @classmethod
    def of(cls, responses: Iterable[Response]) -> "Unknowns":
        """The counts over all these answers."""
        return reduce(cls.after, responses, cls())


def telling(ratings: Sequence[Response]) -> tuple[Response, ...]:
    """The self-ratings that were given; none when six or more are all equal."""
    given = tuple(rating for rating in ratings if rating.category is not None)
    constant = len({rating.category for rating in given}) == 1
    return () if constant and len(given) >= FEWEST_RATINGS else given


def latest(responses: Sequence[Response]) -> tuple[Response, ...]:
    """The last answer to each item, in the order of these last answers."""
    last = {response.item: place for place, response in enumerate(responses)}
    return tuple(responses[place] for place in sorted(last.values()))
