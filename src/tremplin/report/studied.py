"""What was studied and how far the followed plan is: as text and as one JSON object."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_ends, date_plain, hours, joined, listed
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.layout import heading, paragraph, sections
from tremplin.report.names import role_name, skill_name
from tremplin.report.reasons import title_of

DIGITS = 6
HANGING = "    "


@dataclass(frozen=True)
class Studied:
    """One resource: what was done with it, and what the followed plan has of it."""

    resource: str
    title: Mapping[str, str]
    state: str
    """done, under-way, abandoned or to-come."""
    hours: float = 0.0
    expected: float | None = None
    """Hours that it takes in all, as far as is known."""
    started: dt.date | None = None
    ended: dt.date | None = None
    notes: tuple[tuple[dt.date, str], ...] = ()
    planned: tuple[dt.date, dt.date] | None = None
    """First and last day in the followed plan."""
    late: bool = False
    replaced_by: tuple[str, ...] = ()
    present: bool = True
    """Whether the catalogue still has it."""


@dataclass(frozen=True)
class FollowedPlan:
    """The plan that is followed."""

    role: str
    title: Mapping[str, str]
    day: dt.date
    end: dt.date | None
    steps: tuple[Studied, ...]
    hours_left: float


@dataclass(frozen=True)
class StudyReport:
    """Everything that was noted of study."""

    followed: FollowedPlan | None
    others: tuple[Studied, ...]
    """What was studied outside that plan."""
    due: tuple[str, ...]
    """Skills to measure by a checkpoint."""


def study_object(report: StudyReport) -> dict[str, Any]:
    """The report as JSON; hours as numbers, dates ISO and inclusive."""
    plan = report.followed
    return {
        "schema": "tremplin/progress",
        "version": 1,
        "followed": None if plan is None else _plan_object(plan),
        "others": [_object(one) for one in report.others],
        "due": list(report.due),
    }


def _plan_object(plan: FollowedPlan) -> dict[str, Any]:
    return {
        "role": plan.role,
        "since": plan.day.isoformat(),
        "end": plan.end.isoformat() if plan.end else None,
        "done": sum(step.state == "done" for step in plan.steps),
        "hours_left": round(plan.hours_left, DIGITS),
        "steps": [_object(step) for step in plan.steps],
    }


def _object(one: Studied) -> dict[str, Any]:
    start, end = one.planned or (None, None)
    return {
        "resource": one.resource,
        "title": dict(one.title),
        "state": one.state,
        "late": one.late,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "hours": round(one.hours, DIGITS),
        "hours_expected": one.expected,
        "started": one.started.isoformat() if one.started else None,
        "ended": one.ended.isoformat() if one.ended else None,
        "notes": [{"day": day.isoformat(), "text": text} for day, text in one.notes],
        "in_catalogue": one.present,
        "replaced_by": list(one.replaced_by),
    }


def study_text(catalog: Catalog, report: StudyReport, language: Language) -> str:
    """The report as plain text for 80 columns."""
    plan = report.followed
    if plan is None and not report.others:
        return say(language, "study.nothing")
    parts = [heading(say(language, "study.title"))]
    if plan is not None:
        parts += [_intro(catalog, plan, language), _part(catalog, "steps", plan.steps, language)]
    key = "others" if plan else "studied"
    parts.append(_part(catalog, key, report.others, language))
    if report.due:
        names = listed(language, [skill_name(catalog, skill, language) for skill in report.due])
        parts.append(paragraph(say(language, "study.due", skills=names)))
    return sections(*parts)


def _intro(catalog: Catalog, plan: FollowedPlan, language: Language) -> str:
    known = catalog.role(plan.role) is not None
    words = [
        say(
            language,
            "study.followed",
            role=role_name(catalog, plan.role, language) if known else _title(plan.title, language),
            day=date_plain(language, plan.day),
            n=len(plan.steps),
            done=sum(step.state == "done" for step in plan.steps),
            hours=hours(language, plan.hours_left),
        )
    ]
    if plan.end is not None:
        words.append(say(language, "study.followed-until", end=date_plain(language, plan.end)))
    late = sum(step.late for step in plan.steps)
    if late:
        words.append(say(language, "study.followed-late", n=late))
    return paragraph(" ".join(words))


def _part(catalog: Catalog, key: str, found: tuple[Studied, ...], language: Language) -> str:
    if not found:
        return ""
    entries = [_entry(catalog, one, language) for one in found]
    return "\n".join([say(language, f"study.{key}"), *entries])


def _entry(catalog: Catalog, one: Studied, language: Language) -> str:
    mark = {"done": "[x]", "under-way": "[~]", "abandoned": "[-]"}.get(one.state, "[ ]")
    lines = [
        paragraph(f"{mark} {_title(one.title, language, one.resource)}", hanging=HANGING),
        paragraph(", ".join(_facts(one, language)), HANGING),
    ]
    if one.replaced_by:
        titles = joined(language, [title_of(catalog, name, language) for name in one.replaced_by])
        lines.append(paragraph(say(language, "study.replaced", titles=titles), HANGING))
    elif not one.present:
        lines.append(paragraph(say(language, "study.gone"), HANGING))
    for day, text in one.notes:
        words = say(language, "study.note-line", day=date_plain(language, day), text=_line(text))
        lines.append(paragraph(words, HANGING))
    return "\n".join([*lines, f"{HANGING}[{one.resource}]"])


def _line(text: str) -> str:
    return " ".join(text.split())


def _title(title: Mapping[str, str], language: Language, name: str = "") -> str:
    return title.get(language) or next(iter(title.values()), name)


def _facts(one: Studied, language: Language) -> Iterator[str]:
    yield say(language, f"study.state.{one.state}")
    if one.state != "to-come" and one.ended is not None:
        yield say(language, "study.ended", day=date_plain(language, one.ended))
    elif one.started is not None:
        yield say(language, "study.began", day=date_plain(language, one.started))
    if one.late:
        yield say(language, "study.late")
    if one.planned is not None and one.state in ("to-come", "under-way"):
        start, end = date_ends(language, *one.planned)
        yield say(language, "study.dates", start=start, end=end)
    yield from _hours(one, language)


def _hours(one: Studied, language: Language) -> Iterator[str]:
    spent = hours(language, one.hours)
    if one.state == "to-come":
        if one.expected is not None:
            yield hours(language, one.expected)
    elif one.hours and one.expected is not None:
        yield say(language, "study.hours-of", spent=spent, hours=hours(language, one.expected))
    elif one.hours:
        yield say(language, "study.hours-spent", spent=spent)
