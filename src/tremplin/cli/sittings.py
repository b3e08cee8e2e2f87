"""Sittings that are answered and kept: each step is on the disk before the next one is taken."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from functools import cached_property
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem
from tremplin.catalog.roles import Role
from tremplin.catalog.templates import kept_item, kept_values, shown_variant
from tremplin.cli.world import World
from tremplin.language.localized import Language, as_language
from tremplin.measure.bank import ItemBank
from tremplin.measure.levels import results, role_results
from tremplin.measure.population import Population
from tremplin.measure.response import Response
from tremplin.measure.session import (
    RATING,
    Session,
    Setting,
    make_rating,
    make_response,
    make_target,
)
from tremplin.measure.target import Target
from tremplin.report.assessment import Assessment
from tremplin.store.learner import Sitting, items_seen, sittings
from tremplin.store.lock import SittingLock

MORE = 10
"""Questions by which a sitting is prolonged."""


class SittingTaken(Exception):  # noqa: N818 - a fact about another window, not a fault
    """Another process is answering this sitting."""


class KeptSitting:
    """A sitting under way: the session, and the journal that follows it step by step."""

    def __init__(self, world: World, sitting: Sitting, session: Session, lock: SittingLock) -> None:
        """Use `begin_sitting` or `resume_sitting`."""
        self._world = world
        self._lock = lock
        self.sitting = sitting
        self.session = session

    @property
    def id(self) -> str:
        """The sitting's identifier."""
        return self.sitting.id

    @property
    def language(self) -> Language:
        """The language of its questions."""
        return self.session.setting.language

    def item(self) -> GradedItem | None:
        """The question to ask, kept as shown; None when the sitting is over, kept as stopped."""
        shown = self.sitting.shown
        name = shown if shown in self._askable else self.session.next_item
        if name is None:
            self._keep_end()
            return None
        item = self.session.bank.items[name]
        # An old variant that the content can't make any more is shown, and kept, as a new one.
        if name != shown or kept_values(item) != self.sitting.shown_variant:
            self._keep("shown", kept_item(item))
        return item

    @cached_property
    def _askable(self) -> Collection[str]:
        return self.session.bank.items.keys()

    def _keep_end(self) -> None:
        stop = self.session.stopped
        if self.sitting.stopped is None and stop is not None:
            self._keep("stopped", asdict(stop))

    def rate(self, skill: str, level: int | None) -> None:
        """Keep a self-rating, 0 to 5, None = left out."""
        session = self.session.rated(skill, level)
        response = None if level is None else make_rating(skill, level).as_dict()
        self._keep("rated", {"skill": skill, "level": level, "response": response})
        self.session = session

    def answer(self, item: str, raw: Any) -> None:
        """Keep an answer, None = "I don't know"; AnswerError on a wrong shape."""
        session = self.session.answered(item, raw)
        response = next(r for r in session.responses if r.item == item)
        about = kept_item(session.bank.items[item])
        self._keep("answered", {**about, "answer": raw, "response": response.as_dict()})
        self.session = session

    def undo(self) -> bool:
        """Take back the last answer; its question is shown again. False when there is none."""
        if not self.sitting.answers:
            return False
        self._keep("changed", {"item": self.sitting.answers[-1].item})
        self.session = self.session.undone()
        return True

    def prolong(self, items: int) -> None:
        """Allow that many questions more than were answered."""
        most = len(self.sitting.answers) + items
        self._keep("prolonged", {"max_items": most})
        self.session = resumed_session(self._world.catalog, self.sitting)

    def choose(self, choice: Mapping[str, Any]) -> None:
        """Keep the role and constraints chosen for the plan."""
        if {**self.sitting.choice, **choice} != self.sitting.choice:
            self._keep("chosen", dict(choice))

    def more(self) -> int:
        """Further questions that can be offered, 10 at most."""
        asked = {given.item for given in self.sitting.answers} | self.session.seen
        left = sum(item not in asked for item in self.session.bank.ids)
        return min(MORE, left) if self._lock.is_held else 0

    def assessment(self) -> Assessment:
        """What the answers given so far tell."""
        return assess(self._world.catalog, self.sitting, self.session)

    def close(self) -> None:
        """Let another process take the sitting up."""
        self._lock.release()

    def _keep(self, kind: str, data: dict[str, Any]) -> None:
        self.sitting = self._world.keep(self.sitting, kind, data)


def begin_sitting(
    world: World,
    *,
    language: Language,
    role: str | None,
    max_items: int,
    with_ratings: bool,
    seed: int | None,
) -> KeptSitting:
    """A new sitting, kept as begun; unseen items first. KeyError for an unknown role."""
    setting = Setting(language, role, max_items, secrets.randbits(31) if seed is None else seed)
    catalog = world.catalog
    bank = ItemBank.from_catalog(catalog, language, seed=setting.seed)
    target = make_target(catalog, role)
    seen = _worth_avoiding(bank, target, items_seen(sittings(world.journal)), max_items)
    session = Session.begin(catalog, setting, seen=seen, bank=bank)
    name = f"{world.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    lock = SittingLock(world.data, name)
    lock.take()
    begun = {
        "content": world.loaded.fingerprint,
        "language": language,
        "role": role,
        "max_items": max_items,
        "seed": setting.seed,
        "with_ratings": with_ratings,
        "seen": sorted(seen),
        "target": target.as_dict(),
        "population": asdict(bank.population),
        "roles": {role.id: _role_as_it_is(role) for role in catalog.roles.values()},
    }
    return KeptSitting(world, world.begin(name, begun), session, lock)


def _role_as_it_is(role: Role) -> dict[str, Any]:
    return {"required": role.required, "core": role.core, "weights": role.weights}


def _worth_avoiding(
    bank: ItemBank, target: Target, seen: Collection[str], max_items: int
) -> frozenset[str]:
    """The items seen before, unless too few others are left for a whole sitting."""
    needed = {bank.population.index[skill] for skill in target.needed}
    fresh = sum(
        skill in needed and item not in seen
        for item, skill in zip(bank.ids, bank.skills, strict=True)
    )
    return frozenset(seen) if fresh >= max_items else frozenset()


def read_sitting(world: World, sitting: Sitting) -> KeptSitting:
    """A sitting for its results and plans; it may go on where no other process has it."""
    lock = SittingLock(world.data, sitting.id)
    lock.take()
    return KeptSitting(world, sitting, resumed_session(world.catalog, sitting), lock)


def resume_sitting(world: World, sitting: Sitting) -> KeptSitting:
    """A sitting taken up where it was left; SittingTaken when another process has it."""
    lock = SittingLock(world.data, sitting.id)
    if not lock.take():
        raise SittingTaken(sitting.id)
    return KeptSitting(world, sitting, resumed_session(world.catalog, sitting), lock)


def resumed_session(catalog: Catalog, sitting: Sitting) -> Session:
    """The session that the kept answers led to."""
    language = as_language(sitting.language)
    setting = Setting(language, sitting.role, sitting.max_items, sitting.seed)
    population = population_of(sitting)
    seed, kept = sitting.seed, sitting.variants
    bank = ItemBank.from_catalog(catalog, language, seed=seed, kept=kept)
    if bank.population.skills != population.skills:
        # The skills have changed since: what was answered stands, nothing more can be asked.
        bank = ItemBank.of(population, {})
    return Session.resume(
        population,
        setting,
        Target.from_dict(sitting.target),
        bank,
        responses_of(sitting),
        ratings_of(sitting),
        sitting.seen,
    )


def population_of(sitting: Sitting) -> Population:
    """The population as it was when the sitting began."""
    then = sitting.population
    return Population(
        general=then["general"],
        domain=then["domain"],
        specific=then["specific"],
        bias_sd=then["bias_sd"],
        skills=tuple(then["skills"]),
        domain_of=tuple(then["domain_of"]),
    )


def responses_of(sitting: Sitting) -> tuple[Response, ...]:
    """The scored answers as they were scored then."""
    return tuple(Response.from_dict(given.response) for given in sitting.answers)


def ratings_of(sitting: Sitting) -> tuple[Response, ...]:
    """The self-ratings that were given."""
    return tuple(Response.from_dict(r) for r in sitting.rating_responses.values())


def assess(catalog: Catalog, sitting: Sitting, session: Session) -> Assessment:
    """What a sitting tells; roles as they were when it began, new ones as they are."""
    roles = _roles_then(catalog, sitting.roles)
    return Assessment(
        content=sitting.content,
        language=session.setting.language,
        role=sitting.role,
        skills={r.skill: r for r in results(session.measured, session.joint, session.ratings)},
        roles={r.role: r for r in role_results(roles, session.measured)},
        given=given_answers(sitting),
        stopped=sitting.stopped,
        variants=sitting.variants,
    )


def _roles_then(catalog: Catalog, then: Mapping[str, Mapping[str, Any]]) -> list[Role]:
    name = {"fr": "-", "en": "-"}
    old = {key: Role.model_validate({"id": key, "name": name, **v}) for key, v in then.items()}
    new = [role for role in catalog.roles.values() if role.id not in old]
    return [*old.values(), *new]


def given_answers(sitting: Sitting) -> tuple[tuple[str, Any], ...]:
    """Items and answers as a file of answers holds them, self-ratings first."""
    ratings = [(RATING + skill, level) for skill, level in sitting.ratings.items()]
    return (*ratings, *((given.item, given.answer) for given in sitting.answers))


def assess_answers(
    catalog: Catalog,
    fingerprint: str,
    language: Language,
    role: str | None,
    answers: Sequence[tuple[str, Any]],
    variants: Mapping[str, Mapping[str, Any]],
) -> Assessment:
    """What a list of checked answers tells (items, and self-ratings as `rating.<skill>`).

    `variants` has the values that templates were answered with; without, the base variant counts.
    """
    setting = Setting(language, role, len(answers), 0)
    session = Session.begin(catalog, setting)
    for item, answer in answers:
        if item.startswith(RATING):
            session = session.rated(item.removeprefix(RATING), answer)
        else:
            entry = shown_variant(catalog.items[item], None, variants.get(item))
            session = session.scored(make_response(entry, language, answer))
    return Assessment(
        content=fingerprint,
        language=language,
        role=role,
        skills={r.skill: r for r in results(session.measured, session.joint, session.ratings)},
        roles={r.role: r for r in role_results(catalog.roles.values(), session.measured)},
        given=tuple(answers),
        variants=variants,
    )
