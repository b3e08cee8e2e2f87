"""Other plans on hand-made content: what changes follows from the hours a week alone."""

from dataclasses import replace

from tests.app.made_questions import said
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import (
    Along,
    CurvePoint,
    FoundResource,
    Measure,
    PlanChange,
    Standing,
    WhyView,
)
from tremplin.language.localized import Language

TITLES = {
    "prompts": ("Concevoir des prompts", "Designing prompts"),
    "assistant": ("Projet\u202f: un assistant", "Project: an assistant"),
    "degree": ("Diplôme [b]d'IA[/b]", "AI [b]degree[/b]"),
}
STEPS = ("prompts", "assistant")


def title(language: Language, resource: str) -> str:
    return said(language, *TITLES[resource])


def change(language: Language, hours: float, *, settled: bool = True) -> PlanChange:
    """More hours bring the degree in, fewer take the assistant out."""
    more = hours - 5
    share, name = f"{54.5 + more:.2f} %", said(language, "Écart comblé", "Gap closed")
    same = said(language, "Le plan ne change pas.", "The plan does not change.")
    return PlanChange(
        measures=(
            Measure(name, "54.50 %", share, f"{more:+.2f}" if more else ""),
            Measure(said(language, "Prix", "Price"), "20 €", "20 €"),
        ),
        into=(f"{title(language, 'degree')} · 60 h",) if more > 0 else (),
        out=(title(language, "assistant"),) if more < 0 else (),
        moved=tuple(f"{title(language, 'prompts')} {n}" for n in range(6)) if more > 1 else (),
        sentence="" if more else same,
        settled=settled,
    )


class FakeExploring:
    """Every call goes into the diary."""

    def __init__(self, diary: list[str]) -> None:
        self.diary = diary

    def change(
        self,
        language: Language,
        before: ChosenConstraints,
        after: ChosenConstraints,
        *,
        exact: bool,
    ) -> PlanChange:
        self.diary.append(f"what if {after.hours_per_week:g} {'exactly' if exact else 'at once'}")
        if after.budget == 0:
            return PlanChange(sentence="no plan", possible=False)
        return change(language, after.hours_per_week, settled=exact)

    def grid(self, limits: ChosenConstraints, along: Along) -> tuple[ChosenConstraints, ...]:
        """Twenty points, the limits of the plan shown at the tenth."""
        places = [replace(limits, hours_per_week=n / 2) for n in range(1, 21)]
        return (*places[:9], limits, *places[10:])

    def point(
        self,
        language: Language,
        shown: ChosenConstraints,
        limits: ChosenConstraints,
        along: Along,
    ) -> CurvePoint:
        self.diary.append(f"point {along} {limits.hours_per_week:g}")
        return point(language, round(2 * limits.hours_per_week))

    def why(self, language: Language, limits: ChosenConstraints, resource: str) -> WhyView:
        self.diary.append(f"why {resource}")
        return why(language, limits, resource)

    def resources(self, language: Language, limits: ChosenConstraints) -> tuple[FoundResource, ...]:
        return tuple(
            FoundResource(name, title(language, name), "cours · 5 h", " ".join(TITLES[name]))
            for name in TITLES
        )

    def steps(self, limits: ChosenConstraints) -> tuple[str, ...]:
        return STEPS


def point(language: Language, place: int) -> CurvePoint:
    """One of twenty points; what is closed grows with the root of the place."""
    return CurvePoint(
        label=f"{place} mars",
        sentence=said(language, f"Jusqu'au {place} mars.", f"Until {place} March."),
        share=(place / 20) ** 0.5,
        other=10.0 * (place // 5),
        change=change(language, place / 2),
    )


def why(language: Language, limits: ChosenConstraints, resource: str) -> WhyView:
    """What is in the plan, is in the plan; the degree can be had."""
    standing: Standing = "in-plan" if resource in STEPS else "out"
    if resource in limits.with_:
        standing = "wanted"
    elif resource in limits.without:
        standing = "unwanted"
    return WhyView(
        id=resource,
        title=title(language, resource),
        about="cours · 5 h",
        standing=standing,
        sentences=(said(language, "Voici pourquoi.", "This is why."),),
        change=change(language, 4 if standing == "in-plan" else 6),
    )
