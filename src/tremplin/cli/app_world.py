"""What the app does with catalogue and engine: roles, sittings, results, plans."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from tremplin.app.models import (
    ChosenConstraints,
    NewSitting,
    PlanView,
    RatingPage,
    Raw,
    Requirement,
    Results,
    RoleCard,
    Step,
)
from tremplin.app.plan_views import plan_view
from tremplin.app.review_models import ReviewPage
from tremplin.app.review_views import review_pages
from tremplin.app.services import ServiceError, SittingBusyError
from tremplin.app.services import World as AppWorld
from tremplin.app.study_models import Checked
from tremplin.app.views import question_view, rating_pages, results_view
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.catalog.scoring import AnswerError, parse_answer
from tremplin.cli.app_history import history_view, not_counted_here
from tremplin.cli.app_job import job_of
from tremplin.cli.app_saving import save_file
from tremplin.cli.app_services import offered_constraints, told
from tremplin.cli.app_springboard import AppSpringboard, app_springboard
from tremplin.cli.app_study import AppStudy, checked
from tremplin.cli.app_whatif import Explorer, titles
from tremplin.cli.kept_constraints import chosen_constraints, kept_constraints
from tremplin.cli.naming import hint_for
from tremplin.cli.planning import Case, cases_of, plan_for
from tremplin.cli.results import sitting_named, with_progress
from tremplin.cli.review import reviewed
from tremplin.cli.sittings import (
    KeptSitting,
    SittingTaken,
    begin_sitting,
    read_sitting,
    resume_sitting,
)
from tremplin.cli.standing import StudyMark, study_mark
from tremplin.cli.studied import followed_plan
from tremplin.cli.studying import follow
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan

LIGHTER = 1.0
"""Percent of the best coverage that the lighter plan may give up."""


def app_world(world: World) -> AppWorld:
    """Everything that needs the content, which is read here."""
    catalog = world.catalog
    return AppWorld(
        notices=lambda language: world.notices(),
        roles=lambda language: tuple(
            role_card(catalog, role, language) for role in catalog.roles.values()
        ),
        begin=lambda new: told(new.language, _begin, world, new),
        resume=lambda name: told(world.language, _resume, world, name),
        read=lambda name: told(world.language, _read, world, name),
        study=AppStudy(world, partial(AppSitting, world)),
        job=partial(job_of, world),
        titles=partial(titles, catalog),
    )


def role_card(catalog: Catalog, role: Role, language: Language) -> RoleCard:
    """A role as one chooses it: core skills first, then from the highest level down."""
    order = sorted(role.required, key=lambda s: (s not in role.core, -role.required[s]))
    required = tuple(
        Requirement(
            name=catalog.skills[skill].name.pick(language),
            level=role.required[skill],
            core=skill in role.core,
        )
        for skill in order
        if role.required[skill] > 0 and skill in catalog.skills
    )
    return RoleCard(
        id=role.id,
        name=role.name.pick(language),
        summary=role.summary.pick(language) if role.summary else "",
        missions=tuple(role.missions.pick(language)) if role.missions else (),
        required=required,
    )


def _begin(world: World, new: NewSitting) -> "AppSitting":
    try:
        kept = begin_sitting(
            world,
            language=new.language,
            role=new.role,
            max_items=new.max_items,
            with_ratings=new.ratings,
            seed=new.seed,
            goal="nearest" if new.nearest else None,
        )
    except KeyError as error:
        hint = hint_for(new.language, "role", new.role or "", world.catalog.roles)
        sentence = say(new.language, "cli.unknown-role", name=new.role, hint=hint)
        raise ServiceError(sentence) from error
    kept.choose({"constraints": kept_constraints(new.constraints)})
    return AppSitting(world, kept)


def _read(world: World, name: str) -> "AppSitting":
    return AppSitting(world, read_sitting(world, sitting_named(world, name)))


def _resume(world: World, name: str) -> "AppSitting":
    try:
        return AppSitting(world, resume_sitting(world, sitting_named(world, name)))
    except SittingTaken as error:
        raise SittingBusyError from error


class AppSitting:
    """A sitting as the app drives it."""

    def __init__(self, world: World, kept: KeptSitting) -> None:
        """Drive `kept`."""
        self._world = world
        self._kept = kept
        self._plans: dict[tuple[str, ChosenConstraints, StudyMark], Plan] = {}
        self._explorers: dict[tuple[str, StudyMark], Explorer] = {}

    @property
    def language(self) -> Language:
        """The language of its questions."""
        return self._kept.language

    @property
    def role(self) -> str | None:
        """The role last chosen for it."""
        role: str | None = self._kept.sitting.choice.get("role", self._kept.sitting.role)
        return role

    @property
    def constraints(self) -> ChosenConstraints:
        """The constraints last chosen for it."""
        kept = self._kept.sitting.choice.get("constraints")
        if kept is None:
            return offered_constraints(self._world, self.language)
        return chosen_constraints(kept, self._world.today())

    def rating_pages(self) -> tuple[RatingPage, ...]:
        """The self-ratings asked for, by domain; none when they are to be skipped."""
        if not self._kept.sitting.with_ratings:
            return ()
        given = self._kept.sitting.ratings
        known = self._kept.session.population.skills
        return rating_pages(self._world.catalog, given, known, self.language)

    def rate(self, domain: str, given: Mapping[str, int | None]) -> None:
        """Keep the self-ratings of a domain that are new."""
        before = self._kept.sitting.ratings
        for skill, level in given.items():
            if skill not in before or before[skill] != level:
                told(self.language, self._kept.rate, skill, level)

    def step(self) -> Step:
        """Where it stands; keeps that the question is shown, or why the test is over."""
        return self._step(None)

    def _step(self, given: Raw) -> Step:
        item = told(self.language, self._kept.item)
        shown = self._kept.session.option_order(item.id) if item else ()
        question = question_view(self._world.catalog, item, shown, self.language) if item else None
        sitting = self._kept.sitting
        answered, most = len(sitting.answers), sitting.max_items
        left = self._kept.session.likely_left - 1 if item else 0
        # Where the limit is what ends it, the limit says it all.
        return Step(question, answered, most, given, left if left < most - answered - 1 else None)

    def problem(self, item: str, raw: Raw) -> str | None:
        """Why the answer can't be taken, or None."""
        if raw is None:
            return None
        try:
            parse_answer(self._kept.session.bank.items[item], self.language, raw)
        except AnswerError as error:
            return say(self._world.language, f"quiz.answer.{error.reason}", **error.values)
        return None

    def answer(self, item: str, raw: Raw) -> Step:
        """Keep an answer, then tell where the sitting stands."""
        told(self.language, self._kept.answer, item, raw)
        return self._step(None)

    def undo(self) -> Step:
        """Take the last answer back; its question is asked again."""
        answers = self._kept.sitting.answers
        given = answers[-1].answer if answers else None
        told(self.language, self._kept.undo)
        return self._step(given)

    def prolong(self, items: int) -> Step:
        """Allow that many more questions."""
        told(self.language, self._kept.prolong, items)
        return self._step(None)

    def results(self, language: Language, role: str | None) -> Results:
        """What the answers given so far tell, for a role or without."""
        world, catalog = self._world, self._world.catalog
        assessment = with_progress(world, self._kept.sitting, self._kept.assessment())
        view = results_view(catalog, assessment, role, language, self._kept.more())
        view = replace(view, following=followed_plan(world) is not None)
        left = not_counted_here(world, self._kept.sitting, language)
        view = replace(view, summary=(*left, *view.summary))
        if assessment.progress is None:
            return view
        return replace(view, **history_view(world, language))

    def review(self, language: Language) -> tuple[ReviewPage, ...]:
        """The answered questions, in the order of the answers."""
        questions = reviewed(self._world, self._kept.sitting)
        return review_pages(self._world.catalog, questions, language)

    def report(self, item: str, text: str) -> None:
        """Keep what is wrong with a question."""
        told(self.language, self._kept.report, item, text)

    def plan(self, language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
        """The best plan; keeps the role and the constraints as last chosen."""
        told(
            self.language,
            self._kept.choose,
            {"role": role, "constraints": kept_constraints(constraints)},
        )
        plan = self._planned(role, constraints)
        return plan_view(
            self._world.catalog, plan, language, self._lighter(plan, role, constraints)
        )

    def springboard(
        self, language: Language, role: str | None, constraints: ChosenConstraints
    ) -> AppSpringboard:
        """The distances to all jobs, still to be worked out."""
        sitting, assessment = self._kept.sitting, self._kept.assessment()
        return app_springboard(self._world, sitting, assessment, language, role, constraints)

    def _planned(self, role: str, constraints: ChosenConstraints) -> Plan:
        key = (role, constraints, study_mark(self._world))
        if key not in self._plans:
            sitting, assessment = self._kept.sitting, self._kept.assessment()
            self._plans[key] = told(
                self.language, plan_for, self._world, sitting, assessment, role, constraints
            )
        return self._plans[key]

    def _lighter(self, plan: Plan, role: str, constraints: ChosenConstraints) -> Plan | None:
        """The plan of nearly the same result in fewer hours, when there is one to offer."""
        if constraints.within or not plan.steps:
            return None
        return self._planned(role, replace(constraints, within=LIGHTER))

    def follow(self, role: str, constraints: ChosenConstraints) -> None:
        """Keep the best plan for these as the one that the person follows."""
        told(self.language, follow, self._world, self._planned(role, constraints))

    def checked(self, language: Language) -> Checked:
        """What a checkpoint tells."""
        return checked(self._world, self._kept.sitting, language)

    def exploring(self, role: str) -> Explorer:
        """Other plans for the role."""
        key = (role, study_mark(self._world))
        if key not in self._explorers:
            cases, planned = partial(self._cases, role), partial(self._planned, role)
            self._explorers[key] = Explorer(self._world, cases, planned)
        return self._explorers[key]

    def _cases(self, role: str) -> Callable[[ChosenConstraints], Case]:
        sitting, assessment = self._kept.sitting, self._kept.assessment()
        return told(self.language, cases_of, self._world, sitting, assessment, role)

    def save(
        self,
        language: Language,
        role: str | None,
        constraints: ChosenConstraints | None,
        suffix: str,
    ) -> str:
        """Write results, and the plan if there are constraints, to a file; gives the path."""
        plan = self._planned(role, constraints) if role and constraints else None
        return told(language, save_file, self._world, self._kept, role, plan, language, suffix)

    def close(self) -> None:
        """Let others take it up."""
        self._kept.close()
