"""Results and plan as Markdown: to read, to print, to keep beside one's notes."""

import datetime as dt
import json

from tremplin.catalog.catalog import Catalog
from tremplin.language.characters import harmless
from tremplin.language.format import hours, level
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan, Step
from tremplin.report.assessment import Assessment
from tremplin.report.change_words import change_words
from tremplin.report.checkpoints import (
    about_checkpoints,
    in_week,
    plan_checkpoints,
    week_line,
)
from tremplin.report.history_markdown import history_markdown
from tremplin.report.markdown_marks import cells, escaped
from tremplin.report.markup import one_line, web_address
from tremplin.report.names import role_name, skill_name, study_address
from tremplin.report.plan_text import step_facts, week_head
from tremplin.report.plan_text import summary as plan_summary
from tremplin.report.reasons import (
    gap_sentences,
    notice_sentences,
    proof_sentence,
    step_reason,
    title_of,
)
from tremplin.report.results_text import by_domain, required_levels
from tremplin.report.results_words import content_words, sentences


def markdown(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
    made: dt.date | None = None,
) -> str:
    """One document: where one stands, and the plan if there is one; `made` is the day."""
    parts = [
        _front(catalog, role, language, made),
        _results(catalog, assessment, role, language),
    ]
    if assessment.history is not None:
        parts.append(history_markdown(catalog, assessment.history, language))
    if plan is not None:
        parts.append(_plan(catalog, plan, language))
    return "\n\n".join(parts) + "\n"


def _front(catalog: Catalog, role: str | None, language: Language, made: dt.date | None) -> str:
    """What note programs read before the text; JSON strings are YAML's too."""
    lines = {
        "title": harmless(one_line(_title(catalog, role, language))),
        "lang": language,
        "date": made.isoformat() if made else None,
        "role": harmless(role) if role else None,
    }
    shown = [
        f"{key}: {json.dumps(value, ensure_ascii=False)}"
        for key, value in lines.items()
        if value is not None
    ]
    return "\n".join(["---", *shown, "---"])


def _title(catalog: Catalog, role: str | None, language: Language) -> str:
    if role is None:
        return say(language, "report.results.title")
    name = role_name(catalog, role, language)
    return say(language, "report.results.title-role", role=name)


def _results(catalog: Catalog, assessment: Assessment, role: str | None, language: Language) -> str:
    title = _title(catalog, role, language)
    words = map(escaped, sentences(catalog, assessment, role, language))
    table = _table(catalog, assessment, role, language)
    change = _change(catalog, assessment, language)
    content = escaped(content_words(assessment, language))
    return "\n\n".join([f"# {escaped(title)}", *words, table, content, *change])


def _change(catalog: Catalog, assessment: Assessment, language: Language) -> list[str]:
    words = change_words(catalog, assessment.progress, language)
    if words is None:
        return []
    entries = "\n".join(f"- {escaped(sentence)}" for sentence in words.sentences)
    heading = f"## {say(language, 'export.html.change')}"
    parts = [heading, escaped(words.since), entries, escaped(words.reading)]
    return [part for part in parts if part]


def _table(catalog: Catalog, assessment: Assessment, role: str | None, language: Language) -> str:
    required = required_levels(catalog, role)
    names = ("skill", "level", "interval", "needed", "said")
    head = [say(language, f"report.results.head-{name}") for name in names]
    lines = [cells(head), cells(["---"] * len(head))]
    for domain, skills in by_domain(assessment.skills).items():
        found = catalog.domains.get(domain)
        name = found.name.pick(language) if found else domain
        lines.append(cells([f"**{escaped(name)}**", "", "", "", ""]))
        for skill in skills:
            result, shown = assessment.skills[skill], assessment.shown(skill)
            need, said = required.get(skill), result.self_rating
            lines.append(
                cells(
                    [
                        escaped(skill_name(catalog, skill, language)),
                        level(language, shown.level) + ("\\*" if result.inferred else ""),
                        f"{level(language, shown.low)}\u2013{level(language, shown.high)}",
                        level(language, need) if need else "",
                        "" if said is None else str(said),
                    ]
                )
            )
    return "\n".join(lines) + "\n\n" + say(language, "report.results.legend-plain")


def _plan(catalog: Catalog, plan: Plan, language: Language) -> str:
    title = say(language, "plan.title", role=role_name(catalog, plan.role, language))
    parts = [
        f"# {escaped(title)}",
        escaped(plan_summary(plan, language)),
        escaped(proof_sentence(plan, language)),
        *(escaped(notice) for notice in notice_sentences(catalog, plan, language)),
    ]
    if plan.steps:
        parts.append(f"## {say(language, 'plan.steps')}")
        parts += [_step(catalog, plan, step, language) for step in plan.steps]
        parts.append(f"## {say(language, 'plan.weeks')}")
        parts.append("\n".join(_weeks(catalog, plan, language)))
        checks = plan_checkpoints(catalog, plan, language)
        parts += [escaped(about_checkpoints(checks, language))] if checks else []
    if plan.open:
        parts.append(f"## {say(language, 'plan.open')}")
        parts.append(
            "\n".join(
                "- " + escaped(sentence) for sentence in gap_sentences(catalog, plan.open, language)
            )
        )
    return "\n\n".join(parts)


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> str:
    """A task to tick, with everything that is known of it."""
    resource = catalog.resources[step.resource]
    by = f" ({', '.join(resource.by)})" if resource.by else ""
    lines = [
        f"- [ ] **{escaped(resource.title.pick(language) + by)}**",
        escaped(step_facts(catalog, step, language)),
        escaped(step_reason(catalog, plan, step, language)),
    ]
    if resource.note:
        lines.append(escaped(resource.note.pick(language)))
    if resource.deliverable:
        task = resource.deliverable.pick(language)
        lines.append(escaped(say(language, "report.plan.task", task=task)))
    if resource.checklist:
        checks = resource.checklist.pick(language)
        lines += [f"- [ ] {escaped(check)}" for check in checks]
    address = web_address(study_address(resource, plan.constraints.study_in))
    if address:
        lines.append(f"<{address}>")
    return "\n\n  ".join(lines).replace("\n\n  - [ ] ", "\n  - [ ] ")


def _weeks(catalog: Catalog, plan: Plan, language: Language) -> list[str]:
    lines, checks = [], plan_checkpoints(catalog, plan, language)
    for week in plan.weeks:
        lines.append(f"- {escaped(week_head(week, language))}")
        for session in week.sessions:
            title = escaped(title_of(catalog, session.resource, language))
            lines.append(f"  - {title}, {hours(language, session.minutes / 60)}")
        for one in in_week(checks, week):
            lines.append(f"  - {escaped(week_line(catalog, one, language))}")
    return lines
