"""The arguments of every command; light, so that no help waits for a library."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tremplin.catalog.kinds import KINDS
from tremplin.cli.calibrate_arguments import add_calibrate_arguments
from tremplin.cli.export_arguments import add_export_arguments
from tremplin.cli.parser import Parser
from tremplin.cli.plan_arguments import add_plan_arguments
from tremplin.cli.springboard_arguments import add_springboard_arguments
from tremplin.cli.study_arguments import add_checkpoint_arguments, add_progress_arguments
from tremplin.cli.values import SEED, ItemsIn, Number, Whole
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import say
from tremplin.report.job_parts import PARTS

SIMULATED_STRATEGIES: Final = (
    "goal",
    "goal-per-item",
    "describe",
    "describe-per-item",
    "least-known",
    "d-optimal",
    "fixed",
    "random",
    "informed-form",
)
LONGEST_SIMULATED: Final = 500
DATA_ACTIONS: Final = ("path", "export", "import", "erase")
MOST_ITEMS: Final = 500
MOST_MINUTES: Final = 600
MOST_PERSONS: Final = 10_000
GOALS: Final = ("describe", "role", "nearest")
CHECK_FORMATS: Final = ("text", "concise", "json", "github", "sarif")


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help=parser.say("option.json"))


def _app(parser: Parser) -> None:
    """Nothing of its own: the app asks."""


def _quiz(parser: Parser) -> None:
    parser.add_argument("--role", metavar="ROLE", help=parser.say("option.role"))
    parser.add_argument("--goal", choices=GOALS, metavar="GOAL", help=parser.say("option.goal"))
    parser.add_argument("--plain", action="store_true", help=parser.say("option.plain"))
    _length(parser)
    parser.add_argument("--no-ratings", action="store_true", help=parser.say("option.no-ratings"))
    parser.add_argument("--new", action="store_true", help=parser.say("option.new"))
    parser.add_argument("--seed", type=SEED, metavar="N", help=parser.say("option.seed"))
    _json(parser)


def _length(parser: Parser) -> None:
    """How long the sitting is: a number of questions, said as such or as the time they take."""
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--max-items",
        type=Whole(1, MOST_ITEMS, 20),
        metavar="N",
        help=parser.say("option.max-items"),
    )
    length.add_argument(
        "--max-minutes",
        type=ItemsIn(5, MOST_MINUTES, 25),
        dest="max_items",
        metavar="N",
        help=parser.say("option.max-minutes"),
    )


def _results(parser: Parser) -> None:
    parser.add_argument("sitting", nargs="?", metavar="TEST", help=parser.say("argument.sitting"))
    parser.add_argument("--history", action="store_true", help=parser.say("option.history"))
    _json(parser)


def _review(parser: Parser) -> None:
    parser.add_argument("sitting", nargs="?", metavar="TEST", help=parser.say("argument.sitting"))
    _json(parser)


def _score(parser: Parser) -> None:
    parser.add_argument(
        "answers", type=Path, metavar="ANSWERS.json", help=parser.say("argument.answers")
    )
    parser.add_argument("--role", metavar="ROLE", help=parser.say("option.role"))
    _json(parser)


def _roles(parser: Parser) -> None:
    parser.add_argument("role", nargs="?", metavar="ROLE", help=parser.say("argument.role"))
    parser.add_argument(
        "--part",
        action="append",
        default=[],
        choices=tuple(PARTS),
        metavar="PART",
        help=parser.say("option.part", parts=", ".join(PARTS)),
    )
    _json(parser)


def _resources(parser: Parser) -> None:
    parser.add_argument("words", nargs="*", metavar="WORD", help=parser.say("argument.words"))
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=KINDS,
        metavar="KIND",
        help=parser.say("option.kind", kinds=", ".join(KINDS)),
    )
    parser.add_argument(
        "--skill", action="append", default=[], metavar="SKILL", help=parser.say("option.skill")
    )
    parser.add_argument(
        "--language", action="append", default=[], choices=LANGUAGES, help=parser.say("option.in")
    )
    parser.add_argument("--free", action="store_true", help=parser.say("option.free"))
    parser.add_argument(
        "--max-hours", type=Number(0, 100_000, 30), metavar="H", help=parser.say("option.max-hours")
    )
    _json(parser)


def _data(parser: Parser) -> None:
    parser.add_argument(
        "do",
        choices=DATA_ACTIONS,
        metavar=f"{{{','.join(DATA_ACTIONS)}}}",
        help=parser.say("argument.do"),
    )
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=parser.say("argument.data-file")
    )
    described = say(parser.language, "export.data.option.sessions")
    parser.add_argument("--sessions", action="store_true", help=described)
    parser.add_argument("--yes", action="store_true", help=parser.say("option.yes"))
    _json(parser)


def _check(parser: Parser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help=say(parser.language, "check.argument.paths"),
    )
    parser.add_argument(
        "--format",
        choices=CHECK_FORMATS,
        default="text",
        metavar="FORMAT",
        help=say(parser.language, "check.option.format", formats=", ".join(CHECK_FORMATS)),
    )
    parser.add_argument("--reports", action="store_true", help=parser.say("option.reports"))
    for name in ("warnings", "bank"):
        described = say(parser.language, f"check.option.{name}")
        parser.add_argument(f"--{name}", action="store_true", help=described)
    _json(parser)


def _explain(parser: Parser) -> None:
    parser.add_argument(
        "rule",
        nargs="?",
        metavar="RULE",
        help=say(parser.language, "check.argument.rule"),
    )


def lengths(text: str) -> tuple[int, ...]:
    """Whole numbers from 0 to 500, set apart by commas, in ascending order."""
    numbers = sorted({int(word) for word in text.split(",")})
    if numbers[0] < 0 or numbers[-1] > LONGEST_SIMULATED:
        raise ValueError(text)
    return tuple(numbers)


def _simulate(parser: Parser) -> None:
    def help_of(option: str, **values: object) -> str:
        return say(parser.language, f"simulation.option.{option}", **values)

    add = parser.add_argument
    add("--role", metavar="ROLE", help=help_of("role"))
    add(
        "--persons",
        type=Whole(1, MOST_PERSONS, 200),
        default=200,
        metavar="N",
        help=help_of("persons"),
    )
    add("--seed", type=SEED, default=1, metavar="N", help=help_of("seed"))
    add("--items", type=lengths, default=(0, 12, 20, 40, 60), metavar="N,N", help=help_of("items"))
    add(
        "--strategy",
        action="append",
        default=[],
        choices=SIMULATED_STRATEGIES,
        metavar="NAME",
        help=help_of("strategy", names=", ".join(SIMULATED_STRATEGIES)),
    )
    add("--certain", action="store_true", help=help_of("certain"))
    add("--html", type=Path, metavar="FILE", help=help_of("html"))
    _json(parser)


ARGUMENTS: Final[dict[str, Callable[[Parser], None]]] = {
    "app": _app,
    "quiz": _quiz,
    "results": _results,
    "review": _review,
    "score": _score,
    "export": add_export_arguments,
    "roles": _roles,
    "resources": _resources,
    "data": _data,
    "plan": add_plan_arguments,
    "progress": add_progress_arguments,
    "checkpoint": add_checkpoint_arguments,
    "springboard": add_springboard_arguments,
    "check": _check,
    "explain": _explain,
    "simulate": _simulate,
    "calibrate": add_calibrate_arguments,
}
"""For each command, what declares its arguments."""
