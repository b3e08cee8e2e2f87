"""The screens about other plans, each with hand-made answers that come at once."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from textual.screen import Screen

from tests.app.fake_exploring import TITLES, change, point, title, why
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.curve import CurveScreen
from tremplin.app.screens.find import FindScreen
from tremplin.app.screens.more import MoreScreen
from tremplin.app.screens.whatif import WhatIfScreen
from tremplin.app.screens.why import WhyScreen
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import Along, CurvePoint, FoundResource, PlanChange
from tremplin.language.localized import Language

TODAY = dt.date(2026, 11, 23)
SET = ChosenConstraints(
    hours_per_week=4.5,
    weekday_hours=(1.0, 0.0, 1.5, 0.0, 0.0, 2.0, 0.0),
    breaks=((dt.date(2026, 12, 21), dt.date(2027, 1, 3)),),
    holidays="fr",
    parallel=2,
    prefer_kinds=("book",),
    without=("degree",),
)


def what_if(language: Language, given: ChosenConstraints, *, settled: bool = False) -> WhatIfScreen:
    async def answer(limits: ChosenConstraints, exact: bool) -> PlanChange:
        return change(language, limits.hours_per_week, settled=exact or settled)

    return WhatIfScreen(language, given, TODAY, answer)


def curve(language: Language, along: Along = "time", *, blocks: bool = True) -> CurveScreen:
    async def ask(place: int) -> CurvePoint:
        return point(language, place + 1)

    return CurveScreen(language, along, 20, 9, ask, blocks=blocks)


def find(language: Language) -> FindScreen:
    found = [
        FoundResource(name, title(language, name), "cours · 5 h", " ".join(TITLES[name]))
        for name in TITLES
    ]
    return FindScreen(language, found)


def more(language: Language, given: ChosenConstraints = SET) -> MoreScreen:
    return MoreScreen(language, given, TODAY, {"degree": title(language, "degree")})


SCREENS: dict[str, Callable[[Language], Screen[Any]]] = {
    "what-if": lambda language: what_if(
        language, ChosenConstraints(hours_per_week=7.0), settled=True
    ),
    "curve": curve,
    "curve-plain": lambda language: curve(language, "money", blocks=False),
    "why": lambda language: WhyScreen(language, why(language, ChosenConstraints(), "prompts")),
    "find": find,
    "more": more,
    "constraints-more": lambda language: ConstraintsScreen(language, SET, TODAY),
}
