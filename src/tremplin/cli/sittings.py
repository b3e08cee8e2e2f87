"""Sittings that are answered and kept: each step is on the disk before the next one is taken."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cached_property
from typing import Any

from tremplin.catalog.items import GradedItem
from tremplin.catalog.roles import Role
from tremplin.catalog.templates import kept_item, kept_values
from tremplin.cli.assessing import MORE, assess, resumed_session
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.measure.bank import ItemBank
from tremplin.measure.session import Goal, Session, Setting, make_rating
from tremplin.report.asked import asked_record, item_fingerprint
from tremplin.report.assessment import Assessment
from tremplin.store.learner import REPORTED, Sitting, items_seen, sittings
from tremplin.store.lock import SittingLock
from tremplin.store.reports import report_data


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
            # Should the power fail, it is drawn again; to wait for the disk would hold it up.
            self._keep("shown", kept_item(item), lasting=False)
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
        """Keep an answer, None = "I don't know"; AnswerError on a wrong shape.

        The last answer given again changes nothing: what came after it had failed.
        """
        last = self.sitting.answers[-1] if self.sitting.answers else None
        if last is not None and (last.item, last.answer) == (item, raw):
            return
        session = self.session.answered(item, raw)
        response = next(r for r in session.responses if r.item == item)
        entry, shown = session.bank.items[item], session.option_order(item)
        asked = asked_record(entry, shown, self.language, raw)
        about = {**kept_item(entry), "answer": raw, "response": response.as_dict()}
        self._keep("answered", {**about, "asked": asked})
        self.session = session

    def report(self, item: str, text: str) -> None:
        """Keep what the person says is wrong with a question."""
        entry = self.session.bank.items.get(item)
        fingerprint = item_fingerprint(entry) if entry else ""
        answer = tuple(given.answer for given in self.sitting.answers if given.item == item)
        content = self._world.loaded.fingerprint
        self._keep(REPORTED, report_data(item, fingerprint, content, text, answer))

    def undo(self) -> bool:
        """Take back the last answer; its question is shown again. False when there is none."""
        if not self.sitting.answers:
            return False
        self._keep("changed", {"item": self.sitting.answers[-1].item})
        self.session = self.session.undone()
        return True

    def prolong(self, items: int) -> None:
        """Ask that many questions more than were answered, however much is known."""
        most = len(self.sitting.answers) + items
        self._keep("prolonged", {"max_items": most})
        self.session = self.session.prolonged(most)

    def choose(self, choice: Mapping[str, Any]) -> None:
        """Keep the role and constraints chosen for the plan; only remember them where one can't."""
        chosen = {**self.sitting.choice, **choice}
        if chosen == self.sitting.choice:
            return
        if self._world.journal.can_be_kept:
            self._keep("chosen", dict(choice))
        else:
            self.sitting = replace(self.sitting, choice=chosen)

    def more(self) -> int:
        """Further questions that can be offered, 10 at most."""
        return min(MORE, self.session.situation.askable) if self._lock.is_held else 0

    def assessment(self) -> Assessment:
        """What the answers given so far tell."""
        return assess(self._world.catalog, self.sitting, self.session)

    def close(self) -> None:
        """Let another process take the sitting up."""
        self._lock.release()

    def _keep(self, kind: str, data: dict[str, Any], *, lasting: bool = True) -> None:
        self.sitting = self._world.keep(self.sitting, kind, data, lasting=lasting)


def begin_sitting(
    world: World,
    *,
    language: Language,
    role: str | None,
    max_items: int,
    with_ratings: bool,
    seed: int | None,
    goal: Goal | None = None,
) -> KeptSitting:
    """A new sitting, kept as begun; unseen items first. KeyError for an unknown role."""
    drawn = secrets.randbits(31) if seed is None else seed
    setting = Setting(language, role, max_items, drawn, goal)
    catalog = world.catalog
    bank = ItemBank.from_catalog(catalog, language, seed=setting.seed)
    shown_before = items_seen(sittings(world.journal))
    session = Session.begin(catalog, setting, shown_before=shown_before, bank=bank)
    return keep_begun(world, session, shown_before, with_ratings=with_ratings, goal=goal)


def keep_begun(
    world: World,
    session: Session,
    shown_before: Sequence[Sequence[str]],
    *,
    with_ratings: bool,
    goal: str | None,
) -> KeptSitting:
    """A session without answers, kept as a sitting that has begun."""
    setting, catalog = session.setting, world.catalog
    name = f"{world.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    lock = SittingLock(world.data, name)
    lock.take()
    begun: dict[str, Any] = {
        "content": world.loaded.fingerprint,
        "language": setting.language,
        "role": setting.role,
        "max_items": setting.max_items,
        "seed": setting.seed,
        "with_ratings": with_ratings,
        "goal": goal,
        "seen": [],
        "shown_before": shown_before,
        "target": session.target.as_dict(),
        "population": asdict(session.population),
        "roles": {role.id: _role_as_it_is(role) for role in catalog.roles.values()},
    }
    return KeptSitting(world, world.begin(name, begun), session, lock)


def _role_as_it_is(role: Role) -> dict[str, Any]:
    return {"required": role.required, "core": role.core, "weights": role.weights}


def read_sitting(world: World, sitting: Sitting) -> KeptSitting:
    """A sitting for its results and plans; it may go on where no other process has it.

    Where nothing can be kept, it can be read all the same.
    """
    lock = SittingLock(world.data, sitting.id)
    with suppress(OSError):
        lock.take()
    return KeptSitting(world, sitting, resumed_session(world.catalog, sitting), lock)


def resume_sitting(world: World, sitting: Sitting) -> KeptSitting:
    """A sitting taken up where it was left; SittingTaken when another process has it."""
    lock = SittingLock(world.data, sitting.id)
    if not lock.take():
        raise SittingTaken(sitting.id)
    return KeptSitting(world, sitting, resumed_session(world.catalog, sitting), lock)
