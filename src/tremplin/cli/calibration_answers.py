"""Scores raw answers by the items as they are now; makes arrays of what many people answered."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, JudgeItem, Option
from tremplin.catalog.scoring import AnswerError, category, parse_answer, playable
from tremplin.cli.calibration_questions import Question
from tremplin.cli.variants import named_variant
from tremplin.language.localized import LANGUAGES, Language
from tremplin.measure.calibration_log import AuthorItem, Log, author_parameters
from tremplin.measure.people import UNKNOWN
from tremplin.measure.population import Population
from tremplin.measure.shuffle import shown_order
from tremplin.report.asked import asked_record

HIGHEST_RATING: Final = 5


class Scored(NamedTuple):
    """An answer: the item, its category (-1 = "I don't know"), the options chosen as bits."""

    item: str
    category: int
    chosen: int = 0


@dataclass(frozen=True)
class GivenSession:
    """The answers of one session, the last one to each item."""

    language: Language
    answers: tuple[Scored, ...]


class Scorer:
    """Scores answers; the variants of a template all count as answers to the one item."""

    def __init__(self, catalog: Catalog) -> None:
        """Score by this catalogue."""
        self._catalog = catalog
        self._aliases = {old: i.id for i in catalog.items.values() for old in i.aliases}
        self._variants: dict[tuple[str, str], GradedItem] = {}
        self._questions: dict[tuple[int, Language], tuple[GradedItem, Question]] = {}

    def scored(
        self,
        language: Language,
        name: str,
        raw: Any,
        variant: Any,
        asked: Question | None = None,
    ) -> Scored:
        """The scored answer; AnswerError when there is no such item, or it allows no such answer.

        `variant` has the values that a template was shown with, None without; `asked` is the
        question that was answered. EditedError when the item now asks another one.
        """
        item = self._catalog.items.get(self._aliases.get(name, name))
        if item is None:
            raise AnswerError("unknown-item")
        if item.status != "retired" and not playable(item, language):
            raise AnswerError("not-playable", language=language)
        if variant is not None:
            item = self._variant(item, variant)
        if asked is not None:
            raw = asked.translated(raw, self._question(item, language))
        if raw is None:
            return Scored(item.id, UNKNOWN)
        answer = parse_answer(item, language, raw)
        letters = [answer] if isinstance(answer, str) else answer
        chosen = _bits(letters) if getattr(item, "option", None) else 0
        return Scored(item.id, category(item, language, answer), chosen)

    def _question(self, item: GradedItem, language: Language) -> Question:
        """The question as it is asked now."""
        key = id(item), language
        if key not in self._questions:
            shown = shown_order(item, language, seed=0)
            # The item is held on to, for its identity is the key.
            self._questions[key] = item, Question.of(asked_record(item, shown, language, None))
        return self._questions[key][1]

    def _variant(self, item: GradedItem, values: Any) -> GradedItem:
        key = item.id, json.dumps(values, sort_keys=True)
        if key not in self._variants:
            self._variants[key] = named_variant(item, values)
        return self._variants[key]

    def check_rating(self, skill: str, raw: Any) -> None:
        """Refuse a self-rating of an unknown skill, or one that is no level; AnswerError."""
        if skill not in self._catalog.skills:
            raise AnswerError("unknown-item")
        if raw is not None and (type(raw) is not int or not 0 <= raw <= HIGHEST_RATING):
            raise AnswerError("rating")


def _bits(letters: Any) -> int:
    return sum(1 << (ord(letter) - ord("a")) for letter in letters)


def make_log(catalog: Catalog, sessions: Sequence[GivenSession]) -> Log:
    """The answers of sessions, given in the order of time; items in the order of identifiers."""
    items = sorted({answer.item for session in sessions for answer in session.answers})
    places = {item: place for place, item in enumerate(items)}
    rows = [
        (places[answer.item], number, answer.category, answer.chosen)
        for number, session in enumerate(sessions)
        for answer in session.answers
    ]
    item, session, found, chosen = np.array(rows, dtype=np.intp).reshape(-1, 4).T
    spoken = [LANGUAGES.index(session.language) for session in sessions]
    return Log(
        Population.from_catalog(catalog),
        tuple(_author_item(catalog.items[item]) for item in items),
        item,
        session,
        found,
        chosen,
        languages=np.array(spoken, dtype=np.intp),
    )


def _author_item(item: GradedItem) -> AuthorItem:
    french, english = (author_parameters(item, language) for language in LANGUAGES)
    options: list[Option] = getattr(item, "option", [])
    best = {o.id for o in options if (o.credit == 2 if isinstance(item, JudgeItem) else o.right)}
    wrong = tuple(option.id for option in options if option.id not in best)
    return AuthorItem(item.id, item.skill, (french, english), wrong)
