"""One sitting as a fold of answers: what to ask next, what is believed, and when to stop.

    session = Session.begin(catalog, Setting("fr", role=None, max_items=20, seed=7))
    while session.next_item:
        session = session.answered(session.next_item, raw_answer)     # None = "I don't know"

`begin` builds the bank and the target from a catalogue; `resume` takes them as they were stored,
with the answers. Each method returns a new session. The same setting, target, bank, answers and
`seen` give the same next item and the same belief, to the last bit, live or resumed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import Answer, category, parse_answer
from tremplin.language.localized import Language
from tremplin.measure.bank import ItemBank, item_parameters
from tremplin.measure.belief import Belief, Population, posterior
from tremplin.measure.response import Response, latest
from tremplin.measure.response_model import SELF_RATING
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.shuffle import shown_order
from tremplin.measure.stopping import Stop, still_to_come, stop
from tremplin.measure.target import Target

Goal = Literal["describe", "role", "nearest"]
"""Describe all skills, settle whether a role is met, or find the role that is nearest."""

RATING = "rating."
"""What the identifier of a self-rating begins with; its skill follows."""


@dataclass(frozen=True)
class Setting:
    """What was chosen at the start of the sitting."""

    language: Language
    role: str | None
    max_items: int
    seed: int
    goal: Goal | None = None
    """None = the role when there is one, else to describe."""


def make_response(item: GradedItem, language: Language, answer: Answer | None) -> Response:
    """The scored form of a checked answer, None = "I don't know"."""
    reached_category = None if answer is None else category(item, language, answer)
    return Response(item.id, item.skill, item_parameters(item, language), reached_category)


def make_rating(skill: str, level: int | None) -> Response:
    """The scored form of a self-rating of 0 to 5; ValueError outside; None = not given."""
    return Response(RATING + skill, skill, SELF_RATING, level)


def make_target(catalog: Catalog, role: str | None, goal: Goal | None = None) -> Target:
    """The target of a sitting; KeyError for a role that there is not."""
    if goal == "nearest":
        return Target.nearest(catalog.roles.values(), catalog.skill_ids)
    if role is None or goal == "describe":
        return Target.describe(catalog.skill_ids)
    entry = catalog.role(role)
    if entry is None:
        raise KeyError(role)
    return Target.meet(entry, catalog.skill_ids)


@dataclass(frozen=True, eq=False)
class Session:
    """A sitting so far."""

    setting: Setting
    target: Target
    bank: ItemBank
    earlier: tuple[Response, ...]
    """Answers believed as if given just now: part of belief and balance, not of this sitting's
    length. Sittings apart in time are brought together by `drift` instead."""
    responses: tuple[Response, ...]
    """Knowledge answers of this sitting, in order."""
    ratings: tuple[Response, ...]
    """Self-ratings, in the order given."""
    seen: frozenset[str]
    """Items not to be asked."""
    measured: Belief
    """Belief from knowledge answers alone: it drives the choice of items and the results."""
    shown_before: tuple[frozenset[str], ...] = ()
    """Items of earlier sittings, the longest ago first: in each skill they come after the others,
    in this order."""
    to_the_limit: bool = False
    """Whether the person wants all questions of the limit, however much is known."""

    @classmethod
    def begin(
        cls,
        catalog: Catalog,
        setting: Setting,
        *,
        earlier: Sequence[Response] = (),
        seen: Collection[str] = (),
        shown_before: Sequence[Collection[str]] = (),
        bank: ItemBank | None = None,
    ) -> "Session":
        """A new sitting; KeyError for an unknown role. `bank` spares building it again."""
        bank = bank or ItemBank.from_catalog(catalog, setting.language, seed=setting.seed)
        target = make_target(catalog, setting.role, setting.goal)
        start = cls.resume(bank.population, setting, target, bank, (), (), seen, earlier=earlier)
        return replace(start, shown_before=tuple(map(frozenset, shown_before)))

    @classmethod
    def resume(
        cls,
        population: Population,
        setting: Setting,
        target: Target,
        bank: ItemBank,
        responses: Sequence[Response],
        ratings: Sequence[Response],
        seen: Collection[str],
        *,
        earlier: Sequence[Response] = (),
        shown_before: Sequence[Collection[str]] = (),
        to_the_limit: bool = False,
    ) -> "Session":
        """The sitting that these stored answers led to.

        An item shown in this sitting and not yet answered is chosen again. ValueError when the
        bank is for other skills.
        """
        if population.skills != bank.population.skills:
            raise ValueError("the bank is for other skills than the population")
        now = latest(responses)
        before = _without(latest(earlier), {response.item for response in now})
        belief = posterior(population, (*before, *now))
        ratings = latest(ratings)
        tiers = tuple(map(frozenset, shown_before))
        parts = (before, now, ratings, frozenset(seen), belief, tiers, to_the_limit)
        return cls(setting, target, bank, *parts)

    @property
    def population(self) -> Population:
        """The skills and how they vary together."""
        return self.measured.population

    def rated(self, skill: str, level: int | None) -> "Session":
        """With a self-rating of 0 to 5 (None = not given) in place of one given before."""
        if skill not in self.population.index:
            raise KeyError(skill)
        return replace(self, ratings=latest((*self.ratings, make_rating(skill, level))))

    def answered(self, item: str, raw: Any) -> "Session":
        """With an answer as written in ANSWERS.json, None = "I don't know".

        The last answer to an item counts. AnswerError on a wrong shape, KeyError for an item
        that the bank does not have.
        """
        entry = self.bank.items[item]
        language = self.setting.language
        answer = None if raw is None else parse_answer(entry, language, raw)
        return self.scored(make_response(entry, language, answer))

    def scored(self, response: Response) -> "Session":
        """With an answer in scored form."""
        responses = (*self.responses, response)
        if response.item in self.situation.closed:
            return self._with(responses)
        belief = self.measured.updated(response)
        return replace(self, responses=responses, measured=belief)

    def undone(self) -> "Session":
        """Without the last answer of this sitting; the session itself when there is none."""
        return self._with(self.responses[:-1]) if self.responses else self

    def prolonged(self, max_items: int) -> "Session":
        """With another limit, which alone ends the sitting from now on."""
        return replace(self, setting=replace(self.setting, max_items=max_items), to_the_limit=True)

    def _with(self, responses: Sequence[Response]) -> "Session":
        return Session.resume(
            self.population,
            self.setting,
            self.target,
            self.bank,
            responses,
            self.ratings,
            self.seen,
            earlier=self.earlier,
            shown_before=self.shown_before,
            to_the_limit=self.to_the_limit,
        )

    @cached_property
    def joint(self) -> Belief:
        """Belief from knowledge answers and self-ratings."""
        return posterior(self.population, self.measured.responses, self.ratings)

    @cached_property
    def situation(self) -> Situation:
        """All that the next item depends on."""
        asked = {response.item for response in (*self.earlier, *self.responses)}
        return Situation(
            belief=self.measured,
            bank=self.bank,
            target=self.target,
            sitting=self.responses,
            closed=self.seen | asked,
            max_items=self.setting.max_items,
            seed=self.setting.seed,
            shown_before=self.shown_before,
            to_the_limit=self.to_the_limit,
        )

    @cached_property
    def stopped(self) -> Stop | None:
        """Why the sitting ends here, None while it goes on."""
        return stop(self.situation)

    @cached_property
    def next_item(self) -> str | None:
        """The item to ask now, None when the sitting ends."""
        return None if self.stopped else next_item(self.situation)

    @property
    def likely_left(self) -> int:
        """About how many items are still to come."""
        return 0 if self.stopped else still_to_come(self.situation)

    def option_order(self, item: str) -> tuple[int, ...]:
        """In which order options, lines or partners are shown, as indices into the file."""
        return shown_order(self.bank.items[item], self.setting.language, self.setting.seed)


def _without(responses: Sequence[Response], items: Collection[str]) -> tuple[Response, ...]:
    return tuple(response for response in responses if response.item not in items)
