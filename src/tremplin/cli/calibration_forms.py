"""The forms in which sessions arrive: what one JSON object says was answered.

It is one of
- a session, as `tremplin data export --sessions` writes it, one a line: `tremplin/session`;
- a file of answers: `{"answers": [{"item": ID, "answer": A}], "language": "fr"}`, as `tremplin
  score` reads it, with the `variant` of an answer if need be, `"id"`, a name of the session that
  is the same in every copy of it, and `"at"`, a day or an instant such as `2026-11-20T18:30:00Z`;
- results, as `tremplin results --json` writes them: their `given` counts; an export to a `.json`
  file: the `given` of its results;
- a copy of the data, as `tremplin data export` writes it: each of its sittings counts by itself.

Self-ratings (`rating.<skill>`) say nothing about items and are left aside; of several answers to
an item the last counts; former identifiers stand for present ones.

What tremplin wrote may be older than the content: answers that this can't score, or that were
given to another wording, are left out and counted. Sessions and copies of the data hold the
question as asked; where nothing tells it and the content was another one, the answer is scored by
the item as it is now, and counted as unchecked. A file of answers names no content, so it may be
typed by hand: what it gets wrong is refused.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tremplin.catalog.scoring import AnswerError
from tremplin.cli.calibration_answers import GivenSession, Scored, Scorer
from tremplin.cli.calibration_duplicates import ReadSession, session_id
from tremplin.cli.calibration_questions import EditedError, Question
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.measure.session import RATING
from tremplin.store.journal import Event
from tremplin.store.learner import Given, Sitting, fold

DATA: Final = "tremplin/data"
SESSION: Final = "tremplin/session"
_HEAD: Final = {"schema", "version", "id", "at", "content", "language", "answers"}
_ENTRY: Final = {"item", "answer", "variant", "question", "options"}


class Refused(Exception):  # noqa: N818 - becomes a CommandError once the line is known
    """What is wrong with an object, as a sentence."""


@dataclass
class _Tally:
    """Answers scored so far, and why others are left out."""

    scorer: Scorer
    spoken: Language
    same_content: bool
    scored: dict[str, Scored] = field(default_factory=dict)
    unscorable: int = 0
    edited: int = 0
    unchecked: int = 0

    def add(self, name: str, raw: Any, variant: Any, asked: Question | None) -> None:
        """Score an answer; AnswerError when the content can't."""
        try:
            one = self.scorer.scored(self.spoken, name, raw, variant, asked)
        except EditedError:
            self.edited += 1
            return
        self.scored.pop(one.item, None)
        self.scored[one.item] = one
        self.unchecked += asked is None and not self.same_content

    def session(self, name: str | None, at: dt.datetime | None) -> ReadSession:
        """All of it."""
        given = GivenSession(self.spoken, tuple(self.scored.values()))
        return ReadSession(given, name, at, self.unscorable, self.edited, self.unchecked)


@dataclass(frozen=True)
class Reader:
    """Reads sessions by one catalogue; says what is wrong in one language."""

    scorer: Scorer
    content: str
    """Fingerprint of the present content."""
    language: Language

    def sessions(self, data: Any) -> Iterator[ReadSession]:
        """The session of an object, or all sittings of a copy of the data; Refused."""
        if not isinstance(data, dict):
            raise self._refused("calibration.shape")
        if data.get("schema") == DATA:
            yield from (self._of_sitting(sitting) for sitting in self._sittings(data))
        else:
            yield self._of_answers(_unwrapped(data))

    def _refused(self, key: str, **values: object) -> Refused:
        return Refused(say(self.language, key, **values))

    def _sittings(self, data: Mapping[str, Any]) -> list[Sitting]:
        """The sittings of a copy, folded from its events as those of the journal are."""
        try:
            events = [
                Event(number, instant(e["at"]), e["sitting"], e["kind"], e["data"])
                for number, e in enumerate(data["events"])
            ]
            return [s for s in fold(events) if s.language in LANGUAGES]
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise self._refused("calibration.copy") from error

    def _of_sitting(self, sitting: Sitting) -> ReadSession:
        spoken: Language = "fr" if sitting.language == "fr" else "en"
        tally = _Tally(self.scorer, spoken, sitting.content == self.content)
        for given in sitting.answers:
            try:
                tally.add(str(given.item), given.answer, given.variant, question_of(given))
            except AnswerError:
                tally.unscorable += 1
        return tally.session(session_id(sitting), sitting.begun)

    def _of_answers(self, data: Mapping[str, Any]) -> ReadSession:
        if data.get("language") not in LANGUAGES:
            raise self._refused("quiz.score.language")
        entries = data.get("answers")
        unexpected = set(data) - _HEAD
        if unexpected or not isinstance(entries, list):
            raise self._refused(
                "quiz.score.shape", names=", ".join(sorted(unexpected)) or "answers"
            )
        name, content = data.get("id"), data.get("content")
        if not isinstance(name, str | None) or name == "":
            raise self._refused("calibration.id")
        try:
            at = None if data.get("at") is None else instant(data["at"])
        except (TypeError, ValueError, OverflowError) as error:
            raise self._refused("calibration.at") from error
        tally = _Tally(self.scorer, data["language"], content in (None, self.content))
        self._add(tally, entries, by_hand=content is None)
        return tally.session(name, at)

    def _add(self, tally: _Tally, entries: Sequence[Any], *, by_hand: bool) -> None:
        """Score all entries; only what was written by hand is refused for an answer."""
        for number, entry in enumerate(entries, start=1):
            if not isinstance(entry, dict) or not {"item", "answer"} <= set(entry) <= _ENTRY:
                raise self._refused("quiz.score.entry", n=number)
            name = str(entry["item"])
            try:
                self._add_one(tally, name, entry)
            except AnswerError as error:
                if by_hand:
                    reason = say(self.language, f"quiz.answer.{error.reason}", **error.values)
                    values = {"n": number, "item": name, "reason": reason}
                    raise self._refused("quiz.score.answer", **values) from error
                tally.unscorable += not name.startswith(RATING)

    def _add_one(self, tally: _Tally, name: str, entry: Mapping[str, Any]) -> None:
        if not name.startswith(RATING):
            asked = Question.read(entry.get("question"), entry.get("options"))
            tally.add(name, entry["answer"], entry.get("variant"), asked)
            return
        if "variant" in entry:
            raise AnswerError("no-variants")
        self.scorer.check_rating(name.removeprefix(RATING), entry["answer"])


def question_of(given: Given) -> Question | None:
    """The question that an answer was given to, where it was kept."""
    return Question.of(dict(given.asked)) if isinstance(given.asked, Mapping) else None


def _unwrapped(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """What was given, with the content of the results around it."""
    content: dict[str, Any] = {}
    for key in ("results", "given"):
        inner = data.get(key)
        if "answers" not in data and isinstance(inner, dict):
            content = {"content": data["content"]} if data.get("content") else content
            data = inner
    return {**content, **data}


def instant(text: str) -> dt.datetime:
    """An instant in UTC; without an offset it is taken as such."""
    found = dt.datetime.fromisoformat(text)
    return found.astimezone(dt.UTC) if found.tzinfo else found.replace(tzinfo=dt.UTC)


def in_time(found: Iterable[ReadSession]) -> list[ReadSession]:
    """By their `at` if each of them has one, else as they are."""
    sessions = list(found)
    times = [one.at for one in sessions if one.at is not None]
    if len(times) < len(sessions):
        return sessions
    return [sessions[place] for place in sorted(range(len(times)), key=times.__getitem__)]
