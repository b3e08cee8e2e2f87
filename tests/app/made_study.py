"""A hand-made followed plan in both languages, and a study service kept in memory."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.app.made_questions import said
from tremplin.app.models import ChosenConstraints, SkillRow
from tremplin.app.services import Checkpoint, ServiceError, SittingBusyError
from tremplin.app.study_models import (
    Checked,
    Due,
    Entry,
    MyPlan,
    MyStep,
    PlanStanding,
    Replan,
    StepStanding,
)
from tremplin.language.localized import Language

MONDAY = dt.date(2026, 11, 23)
A_WEEK = dt.timedelta(weeks=1)


def step(number: int, **fields: object) -> StepStanding:
    """Step `number` of a plan of ten hours each, two weeks for each from Monday on."""
    start = MONDAY + 2 * (number - 1) * A_WEEK
    made = StepStanding(
        resource=f"r{number}",
        title=(f"Étape {number}", f"Step {number}"),
        start=start,
        end=start + dt.timedelta(days=13),
        minutes=600,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def standing(*steps: StepStanding, **fields: object) -> PlanStanding:
    """A plan of five hours a week, on its first Monday."""
    made = PlanStanding(
        "prompt-engineer", MONDAY, steps, MONDAY, MONDAY + dt.timedelta(days=6), 300
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def my_plan(language: Language) -> MyPlan:
    """Four steps: one done, one late, one under way, one to come."""
    return MyPlan(
        title=said(language, "Prompt engineer confirmé", "Experienced prompt engineer"),
        week=said(
            language,
            "Cette semaine, du 23 au 29 novembre 2026\u202f: 2\u202fh sur 5\u202fh",
            "This week, 23 to 29 November 2026: 2\u00a0h of 5\u00a0h",
        ),
        work=((said(language, "Concevoir des prompts", "Designing prompts"), "3 h"),),
        progress=said(
            language,
            "Ce plan\u202f: 12\u202fh sur 40\u202fh derrière vous, 1 étape terminée sur 4.",
            "This plan: 12\u00a0h of 40\u00a0h behind you, 1 of 4 steps done.",
        ),
        share=0.3,
        steps=(
            MyStep(
                "r1",
                said(language, "Python pas à pas", "Python step by step"),
                "done",
                False,
                (said(language, "terminée le 8 novembre 2026", "done on 8 November 2026"),),
            ),
            MyStep(
                "r2",
                said(language, "Concevoir des prompts", "Designing prompts"),
                "under-way",
                True,
                (
                    said(
                        language,
                        "! en retard depuis le 22 novembre 2026, en cours\u202f: 2\u202fh sur 10",
                        "! late since 22 November 2026, under way: 2\u00a0h of 10\u00a0h",
                    ),
                    said(
                        language,
                        "20 novembre 2026\u202f: chapitre 3 à relire",
                        "20 November 2026: read chapter 3 again",
                    ),
                ),
                (said(language, "cours, Université de Lyon", "course, University of Lyon"),),
                "https://example.org/prompts",
            ),
            MyStep(
                "r3",
                said(language, "Un livre disparu", "A book that is gone"),
                "abandoned",
                False,
                (said(language, "abandonnée", "given up"),),
            ),
            MyStep(
                "r4",
                said(language, "Projet\u202f: un assistant", "Project: an assistant"),
                "to-do",
                False,
                (said(language, "à faire, 20\u202fh", "to do, 20\u00a0h"),),
                url="javascript:alert(1)",
            ),
        ),
        due=(
            Due(
                "programming.python",
                said(language, "Programmation Python", "Python programming"),
                said(language, "après Python pas à pas", "after Python step by step"),
            ),
        ),
        advice=said(
            language,
            "1 étape en retard\u202f: refaire le plan (R) ajuste la suite.",
            "1 step late: making the plan again (R) adjusts what follows.",
        ),
        latest=said(
            language,
            "2\u202fh notées\u202f: Concevoir des prompts",
            "2\u00a0h noted: Designing prompts",
        ),
        current=1,
    )


def replan(language: Language, *, same: bool = False) -> Replan:
    """One step in, one out, one moved; or nothing at all."""
    title = said(language, "Prompt engineer confirmé", "Experienced prompt engineer")
    if same:
        return Replan(
            title, (said(language, "Rien ne change.", "No change."),), (), (), (), same=True
        )
    dates = said(
        language,
        "du 7 au 20 décembre 2026 → du 21 décembre 2026 au 3 janvier 2027",
        "7 to 20 December 2026 → 21 December 2026 to 3 January 2027",
    )
    return Replan(
        title,
        (said(language, "Au total\u202f: 2 semaines de plus.", "In all: 2 weeks more."),),
        into=((said(language, "Un guide", "A guide"), "2027"),),
        out=(said(language, "Un livre disparu", "A book that is gone"),),
        moved=((said(language, "Projet\u202f: un assistant", "Project: an assistant"), dates),),
        kept=((said(language, "Concevoir des prompts", "Designing prompts"), ""),),
        notices=(said(language, "En cours\u202f: gardé.", "Under way: kept."),),
    )


def checked(language: Language) -> Checked:
    """One skill, a level higher than before."""
    before, now = said(language, "Avant", "Before"), said(language, "Maintenant", "Now")
    return Checked(
        said(language, "Programmation Python", "Python programming"),
        (SkillRow(before, 1.6, 0.8, 2.4, required=3.0), SkillRow(now, 2.8, 2.0, 3.5, required=3.0)),
        (said(language, "4 réponses justes sur 5.", "4 of 5 answers right."),),
    )


@dataclass
class FakeStudy:
    """A followed plan kept in memory; every call goes into the diary."""

    diary: list[str]
    begin: Callable[[Language], Checkpoint]
    followed: bool = False
    busy: bool = False
    same: bool = False
    turned: bool = False
    """Whether the steps come the other way round."""
    failures: int = 0
    entries: list[Entry] = field(default_factory=list)

    def plan(self, language: Language) -> MyPlan | None:
        self.diary.append("my plan")
        if not self.followed:
            return None
        plan = my_plan(language)
        return replace(plan, steps=plan.steps[::-1]) if self.turned else plan

    def keep(self, language: Language, entry: Entry) -> None:
        if self.failures:
            self.failures -= 1
            raise ServiceError("Full.")
        self.entries.append(entry)
        self.diary.append(f"{entry.deed} {entry.resource} {entry.hours:g} {entry.note}".strip())

    def undo(self, language: Language) -> None:
        self.diary.append("undo")

    def limits(self, language: Language) -> ChosenConstraints:
        return ChosenConstraints(hours_per_week=4)

    def replan(self, language: Language, limits: ChosenConstraints | None) -> Replan:
        self.diary.append(f"replan {limits and limits.hours_per_week:g}" if limits else "replan")
        return replan(language, same=self.same)

    def follow(self, language: Language) -> None:
        self.followed = True
        self.diary.append("follow again")

    def checkpoint(self, language: Language, skill: str) -> Checkpoint:
        self.diary.append(f"checkpoint {skill}")
        return self.begin(language)

    def resume(self, sitting: str) -> Checkpoint:
        if self.busy:
            raise SittingBusyError(sitting)
        self.diary.append(f"resume checkpoint {sitting}")
        return self.begin("fr")

    def save(self, language: Language) -> str:
        self.diary.append("save my plan")
        return "/home/zoé/mon-plan.md"
