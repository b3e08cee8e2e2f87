"""`tremplin score`: what answers given in a file tell; nothing is kept."""

import argparse
from typing import Any

from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import AnswerError, parse_answer, playable
from tremplin.cli.assessing import assess_answers
from tremplin.cli.json_files import read_json
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError, Result
from tremplin.cli.variants import named_variant
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.session import RATING
from tremplin.report.assessment import results_object
from tremplin.report.results_text import results_text


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Score the answers of a file (or of stdin)."""
    role = role_named(world, arguments.role).id if arguments.role else None
    data = read_json(world, arguments.answers)
    language = _language(world, data)
    entries = _entries(world, data)
    answers = [_checked(world, language, n, entry) for n, entry in enumerate(entries, start=1)]
    last = {entry["item"]: entry for entry in entries}
    variants = {name: entry["variant"] for name, entry in last.items() if "variant" in entry}
    fingerprint = world.loaded.fingerprint
    assessment = assess_answers(world.catalog, fingerprint, language, role, answers, variants)
    text = results_text(world.catalog, assessment, role, world.language)
    return Result(text, results_object(assessment), world.notices())


def _language(world: World, data: Any) -> Language:
    language = data.get("language") if isinstance(data, dict) else None
    if language not in ("fr", "en"):
        raise CommandError(say(world.language, "quiz.score.language"))
    return "fr" if language == "fr" else "en"


def _entries(world: World, data: dict[str, Any]) -> list[Any]:
    unexpected = set(data) - {"answers", "language"}
    entries = data.get("answers")
    if unexpected or not isinstance(entries, list):
        names = ", ".join(sorted(unexpected)) or "answers"
        raise CommandError(say(world.language, "quiz.score.shape", names=names))
    return entries


def _checked(world: World, language: Language, number: int, entry: Any) -> tuple[str, Any]:
    """The item and its checked answer; CommandError that names the entry."""
    if not isinstance(entry, dict) or set(entry) - {"variant"} != {"item", "answer"}:
        raise CommandError(say(world.language, "quiz.score.entry", n=number))
    name, raw = entry["item"], entry["answer"]
    if not isinstance(name, str):
        raise CommandError(say(world.language, "quiz.score.entry", n=number))
    try:
        item = None if name.startswith(RATING) else _item(world, language, name, entry)
        return name, _answer(world, language, name, item, raw, "variant" in entry)
    except AnswerError as error:
        reason = say(world.language, f"quiz.answer.{error.reason}", **error.values)
        sentence = say(world.language, "quiz.score.answer", n=number, item=name, reason=reason)
        raise CommandError(sentence) from error


def _item(world: World, language: Language, name: str, entry: dict[str, Any]) -> GradedItem:
    """The item, in the variant that was answered."""
    item = world.catalog.items.get(name)
    if item is None:
        raise AnswerError("unknown-item")
    if not playable(item, language):
        raise AnswerError("not-playable", language=language)
    return named_variant(item, entry["variant"]) if "variant" in entry else item


def _answer(
    world: World, language: Language, name: str, item: GradedItem | None, raw: Any, varied: bool
) -> Any:
    if item is None:
        if varied:
            raise AnswerError("no-variants")
        if name.removeprefix(RATING) not in world.catalog.skills:
            raise AnswerError("unknown-item")
        if raw is not None and (type(raw) is not int or not 0 <= raw <= 5):
            raise AnswerError("rating")
        return raw
    return None if raw is None else parse_answer(item, language, raw)
