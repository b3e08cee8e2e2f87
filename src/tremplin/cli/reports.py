"""`tremplin check --reports`: what was reported about questions, by question."""

from typing import Any

from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.strings import say
from tremplin.report.asked import item_fingerprint
from tremplin.report.layout import bullet, sections
from tremplin.store.reports import Report, reports


def reports_result(world: World) -> Result:
    """All reports, the question with most of them first, ties by identifier."""
    by_item: dict[str, list[Report]] = {}
    for report in reports(world.journal.events()):
        by_item.setdefault(report.item, []).append(report)
    order = sorted(by_item, key=lambda item: (-len(by_item[item]), item))
    listed = [(item, by_item[item], _state(world, item, by_item[item])) for item in order]
    data = {
        "schema": "tremplin/reports",
        "version": 1,
        "reports": [_object(item, found, state) for item, found, state in listed],
    }
    if not listed:
        return Result(say(world.language, "review.reports.none"), data)
    total = sum(len(found) for _, found, _ in listed)
    head = say(world.language, "review.reports.heading", n=total, items=len(listed))
    return Result(sections(head, *(_text(world, *entry) for entry in listed)), data)


def _state(world: World, item: str, found: list[Report]) -> str:
    """`same` when the question still is the one that was last reported, else `edited`, `gone`."""
    entry = world.catalog.items.get(item)
    if entry is None:
        return "gone"
    # A template has another fingerprint for each variant.
    if entry.template is not None or found[-1].fingerprint == item_fingerprint(entry):
        return "same"
    return "edited"


def _object(item: str, found: list[Report], state: str) -> dict[str, Any]:
    return {
        "item": item,
        "count": len(found),
        "question": state,
        "texts": [
            {
                "at": report.at.isoformat(),
                "sitting": report.sitting,
                "text": report.text,
                "fingerprint": report.fingerprint,
                **({"answer": report.answer} if report.answered else {}),
            }
            for report in found
        ],
    }


def _text(world: World, item: str, found: list[Report], state: str) -> str:
    head = say(world.language, "review.reports.item", item=item, n=len(found))
    if state != "same":
        head += f" ({say(world.language, f'review.reports.{state}')})"
    return "\n".join([head, *(bullet(_line(world, report)) for report in found)])


def _line(world: World, report: Report) -> str:
    day = date_plain(world.language, report.at.astimezone().date())
    text = " ".join(report.text.split())
    line = say(world.language, "review.reports.text", day=day, text=text)
    if not report.answered:
        return line
    answer = "?" if report.answer is None else report.answer
    shown = ", ".join(map(str, answer)) if isinstance(answer, list) else str(answer)
    return f"{line} {say(world.language, 'review.reports.answer', answer=shown)}"
