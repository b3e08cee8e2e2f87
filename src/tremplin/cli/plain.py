"""The questionnaire line by line: for screen readers, scripts and small terminals."""

import argparse
from collections.abc import Iterator

from tremplin.catalog.scoring import AnswerError
from tremplin.cli.lines import Lines
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError, Result, stdin_is_terminal
from tremplin.cli.plain_answers import raw_answer
from tremplin.cli.results import results_that_count, sitting_notices, with_progress
from tremplin.cli.sittings import KeptSitting, SittingTaken, begin_sitting, resume_sitting
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.strings import say
from tremplin.report.assessment import results_object
from tremplin.report.question_text import question_text, rating_text
from tremplin.report.results_text import results_text
from tremplin.report.review import LONGEST_REPORT
from tremplin.store.learner import counted, sittings, unfinished

STANDARD = 20
"""Questions of a sitting, unless another number is asked for."""


def run_plain(arguments: argparse.Namespace, world: World) -> Result:
    """Ask line by line; answer with the results.

    Whoever leaves too early for the test to count reads the results that count, with a notice;
    as JSON, which programs read that gave the answers themselves, it is always this test's.
    """
    if arguments.role is not None:
        arguments.role = role_named(world, arguments.role).id
    if not world.catalog.items:
        raise CommandError(say(world.language, "quiz.no-items"))
    lines = Lines(world.language, to_stderr=arguments.json)
    kept = _sitting(arguments, world, lines)
    try:
        Conversation(world, kept, lines).hold()
        assessment = kept.assessment()
    finally:
        kept.close()
    assessment = with_progress(world, kept.sitting, assessment)
    found = results_object(assessment)
    notices = (*world.notices(), *sitting_notices(world))
    others = counted(sittings(world.journal))
    if others and kept.id not in [one.id for one in others]:
        return Result("" if arguments.json else results_that_count(world), found, notices)
    text = results_text(world.catalog, assessment, assessment.role, world.language)
    return Result(text, found, notices)


def _sitting(arguments: argparse.Namespace, world: World, lines: Lines) -> KeptSitting:
    fresh = arguments.new or not stdin_is_terminal()
    left = None if fresh else unfinished(sittings(world.journal), world.now())
    if left is not None and lines.yes(
        say(
            world.language,
            "quiz.resume",
            day=date_plain(world.language, left.begun.astimezone().date()),
            n=len(left.answers),
        )
    ):
        try:
            return resume_sitting(world, left)
        except SittingTaken:
            lines.complain(say(world.language, "quiz.sitting-taken"))
    return begin_sitting(
        world,
        language=world.language,
        role=arguments.role,
        max_items=arguments.max_items or STANDARD,
        with_ratings=not arguments.no_ratings,
        seed=arguments.seed,
        goal=arguments.goal,
    )


class _Left(Exception):  # noqa: N818 - the person's wish, not a fault
    """The person left, or the input ended."""


class Conversation:
    """Questions out, answers in, each kept before the next."""

    def __init__(self, world: World, kept: KeptSitting, lines: Lines) -> None:
        self._world = world
        self._kept = kept
        self._lines = lines
        self._language = kept.language

    def hold(self) -> None:
        """Ask until the sitting ends or the person leaves."""
        self._lines.say("quiz.plain-keys")
        try:
            self._ask_ratings()
            while (item := self._kept.item()) is not None:
                self._ask(item.id)
        except _Left:
            self._lines.say("quiz.left")

    def _line(self) -> str:
        line = self._lines.read()
        if line is None or line.strip() == ":q":
            raise _Left
        return line.strip()

    def _ratings_left(self) -> Iterator[str]:
        catalog, sitting = self._world.catalog, self._kept.sitting
        if sitting.with_ratings and not sitting.answers:
            known = set(self._kept.session.population.skills)
            yield from (s for s in catalog.ratings if s not in sitting.ratings and s in known)

    def _ask_ratings(self) -> None:
        left = list(self._ratings_left())
        if left:
            self._lines.say("quiz.ratings-begin", n=len(left))
        place = 0
        while place < len(left):
            place = max(0, place + self._ask_rating(left[place], place + 1, len(left)))

    def _ask_rating(self, skill: str, number: int, count: int) -> int:
        """Ask for one self-rating; how many skills to move on by."""
        catalog = self._world.catalog
        self._lines.say("quiz.rating-number", n=number, all=count)
        self._lines.show(rating_text(catalog.ratings[skill], catalog.skills[skill], self._language))
        while True:
            line = self._line()
            if line == ":u":
                return -1
            if line == "?":
                self._kept.rate(skill, None)
                return 1
            if line in ("0", "1", "2", "3", "4", "5"):
                self._kept.rate(skill, int(line))
                return 1
            self._lines.complain(say(self._world.language, "quiz.answer.rating"))

    def _ask(self, name: str) -> None:
        """Ask one question until it is answered, or the one before is asked again."""
        item = self._kept.session.bank.items[name]
        shown = self._kept.session.option_order(name)
        self._say_number()
        self._lines.show(question_text(item, shown, self._language))
        while True:
            line = self._line()
            try:
                if line == ":r" or line.startswith(":r "):
                    self._report(name, line.removeprefix(":r").strip())
                    continue
                if line == ":u":
                    if self._kept.undo():
                        return
                    raise AnswerError("nothing-to-undo")
                raw = None if line == "?" else raw_answer(item, shown, line)
                self._kept.answer(name, raw)
            except AnswerError as error:
                sentence = say(self._world.language, f"quiz.answer.{error.reason}", **error.values)
                self._lines.complain(sentence)
            else:
                return

    def _say_number(self) -> None:
        """Which question it is, and about how many are left once it can be told."""
        number, most = len(self._kept.sitting.answers) + 1, self._kept.sitting.max_items
        left = self._kept.session.likely_left - 1
        # Where the limit is what ends it, the limit says it all.
        key = "number" if left >= most - number else "left" if left > 0 else "last"
        self._lines.say(f"quiz.question-{key}", n=number, all=most, left=left)

    def _report(self, name: str, text: str) -> None:
        """Keep what is wrong with the question; it is still to be answered."""
        if not text or len(text) > LONGEST_REPORT:
            key = "too-long" if text else "nothing"
            self._lines.complain(
                say(self._world.language, f"review.report.{key}", most=LONGEST_REPORT)
            )
            return
        self._kept.report(name, text)
        self._lines.complain(say(self._world.language, "review.report.kept"))
