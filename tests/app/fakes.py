"""A small outside world for tests of the app, with a diary of what is called."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tests.app.fake_exploring import FakeExploring, title
from tests.app.made_job import job
from tests.app.made_outcome import plan, results
from tests.app.made_questions import questions, rating_pages, roles, said
from tests.app.made_springboard import FakeSpringboard
from tests.app.made_study import FakeStudy, checked
from tremplin.app.job_models import JobView
from tremplin.app.models import (
    ChosenConstraints,
    NewSitting,
    PlanView,
    Question,
    RatingPage,
    Raw,
    Results,
    Step,
)
from tremplin.app.review_models import Block, ReviewPage
from tremplin.app.services import ServiceError, Services, SittingBusyError, World
from tremplin.app.start import PlanCard, SittingCard
from tremplin.app.study_models import Checked
from tremplin.language.localized import Language

TODAY = dt.date(2026, 11, 23)


@dataclass
class FakeSitting:
    """A sitting kept in memory; every call goes into the diary."""

    language: Language
    role: str | None
    constraints: ChosenConstraints
    at_most: int
    with_ratings: bool
    diary: list[str]
    asked: tuple[Question, ...]
    given: list[tuple[str, Raw]] = field(default_factory=list)
    rated: dict[str, int | None] = field(default_factory=dict)
    taken_back: Raw = None
    failures: int = 0
    study: FakeStudy | None = None

    def rating_pages(self) -> tuple[RatingPage, ...]:
        return rating_pages(self.language, self.rated) if self.with_ratings else ()

    def rate(self, domain: str, given: Mapping[str, int | None]) -> None:
        self.diary.append(f"rate {domain} {dict(given)}")
        self.rated.update(given)

    def step(self) -> Step:
        place = len(self.given)
        question = self.asked[place] if place < min(self.at_most, len(self.asked)) else None
        self.diary.append(f"show {question.item if question else None}")
        return Step(question, place, self.at_most, self.taken_back)

    def problem(self, item: str, raw: Raw) -> str | None:
        if item.startswith("number") and not str(raw).replace(",", "").isdigit():
            return said(self.language, "Tapez un nombre.", "Type a number.")
        return None

    def answer(self, item: str, raw: Raw) -> Step:
        if self.failures:
            self.failures -= 1
            raise ServiceError(said(self.language, "Le disque est plein.", "The disk is full."))
        self.diary.append(f"keep {item} {raw}")
        self.given.append((item, raw))
        self.taken_back = None
        return self.step()

    def undo(self) -> Step:
        item, self.taken_back = self.given.pop()
        self.diary.append(f"undo {item}")
        return self.step()

    def prolong(self, items: int) -> Step:
        self.diary.append(f"prolong {items}")
        self.at_most += items
        return self.step()

    def results(self, language: Language, role: str | None) -> Results:
        view = results(language, role, len(self.given))
        return replace(view, following=self.study is not None and self.study.followed)

    def review(self, language: Language) -> tuple[ReviewPage, ...]:
        return tuple(
            ReviewPage(item, f"✓ {n}. {item}", item, "✓", (Block("text", f"answered {raw}"),))
            for n, (item, raw) in enumerate(self.given, start=1)
        )

    def report(self, item: str, text: str) -> None:
        self.diary.append(f"report {item} {text}")

    def plan(self, language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
        self.diary.append(f"plan {role} {constraints.hours_per_week:g} {constraints.within:g}")
        self.role, self.constraints = role, constraints
        return plan(language, role, constraints)

    def exploring(self, role: str) -> FakeExploring:
        return FakeExploring(self.diary)

    def save(
        self,
        language: Language,
        role: str | None,
        constraints: ChosenConstraints | None,
        suffix: str,
    ) -> str:
        self.diary.append(f"save {role} {constraints is not None} {suffix}")
        return f"/home/zoé/tremplin-2026-11-23{suffix}"

    def springboard(
        self, language: Language, role: str | None, constraints: ChosenConstraints
    ) -> FakeSpringboard:
        self.diary.append(f"springboard {role} {constraints.hours_per_week:g}")
        return FakeSpringboard(language, self.diary, role)

    def follow(self, role: str, constraints: ChosenConstraints) -> None:
        self.diary.append(f"follow {role} {constraints.hours_per_week:g}")
        if self.study is not None:
            self.study.followed = True

    def checked(self, language: Language) -> Checked:
        return checked(language)

    def close(self) -> None:
        self.diary.append("close")


@dataclass
class FakeWorld:
    """Services on hand-made content."""

    diary: list[str] = field(default_factory=list)
    sitting: FakeSitting | None = None
    cards: tuple[SittingCard, ...] = ()
    notices: tuple[str, ...] = ()
    busy: bool = False
    asked: tuple[Question, ...] | None = None
    card: PlanCard | None = None

    def __post_init__(self) -> None:
        self.study = FakeStudy(self.diary, self.checkpoint, self.card is not None, self.busy)

    def checkpoint(self, language: Language) -> FakeSitting:
        """Two questions, whatever the skill."""
        asked = questions(language)[:2]
        none = ChosenConstraints()
        return FakeSitting(language, None, none, 2, False, self.diary, asked, study=self.study)

    def begin(self, new: NewSitting) -> FakeSitting:
        self.diary.append(f"begin {new.role} {new.max_items} {new.ratings}")
        asked = self.asked if self.asked is not None else questions(new.language)
        self.sitting = FakeSitting(
            new.language,
            new.role,
            new.constraints,
            new.max_items,
            new.ratings,
            self.diary,
            asked,
            study=self.study,
        )
        return self.sitting

    def resume(self, sitting: str) -> FakeSitting:
        if self.busy:
            raise SittingBusyError(sitting)
        return self.read(sitting)

    def read(self, sitting: str) -> FakeSitting:
        self.diary.append(f"open {sitting}")
        if self.sitting is None:
            language: Language = "fr"
            self.sitting = FakeSitting(
                language,
                None,
                ChosenConstraints(),
                12,
                False,
                self.diary,
                questions(language),
                study=self.study,
            )
        return self.sitting

    def job(self, language: Language, role: str) -> JobView:
        self.diary.append(f"job {role}")
        return job(language)

    def services(self) -> Services:
        """The outside world as the app wants it."""
        world = World(
            lambda language: self.notices,
            roles,
            self.begin,
            self.resume,
            self.read,
            self.study,
            self.job,
            lambda language, names: {name: title(language, name) for name in names},
        )

        def load(language: Language) -> World:
            self.diary.append("load")
            return world

        def open_url(url: str) -> bool:
            self.diary.append(f"browse {url}")
            return True

        return Services(
            today=lambda: TODAY,
            constraints=lambda language: ChosenConstraints(study_in=(language,)),
            keep_language=lambda language: self.diary.append(f"language {language}"),
            sittings=lambda: self.cards,
            plan_card=lambda: self.card,
            load=load,
            open_url=open_url,
            record_crash=lambda error: "/tmp/crash.log",
        )
