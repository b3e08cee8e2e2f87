"""Argument parsers that speak French and English and end every help with examples."""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from tremplin import __version__
from tremplin.cli.output import notify
from tremplin.language.characters import on_one_line
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.lint.closest import closest
from tremplin.report.layout import entries, paragraph

LONGEST: Final = 60
"""Characters of a wrong value that are repeated."""
_FRENCH_USAGE: Final = "usage\u202f: "
_FRENCH_HEADINGS: Final = (
    ("positional arguments:", "arguments\u202f:"),
    ("options:", "options\u202f:"),
    ("show this help message and exit", "affiche cette aide"),
    ("show program's version number and exit", "affiche la version"),
)
_FRENCH_ERRORS: Final = (
    (r"unrecognized arguments: (.*)", "arguments inconnus\u202f: {0}"),
    (r"the following arguments are required: (.*)", "arguments obligatoires absents\u202f: {0}"),
    (r"argument (\S+): expected one argument", "{0} attend une valeur"),
    (r"argument (\S+): expected at least one argument", "{0} attend au moins une valeur"),
    (r"argument (\S+): ignored explicit argument (.*)", "{0} n'attend pas de valeur ({1})"),
    (r"argument (\S+): not allowed with argument (.*)", "{0} ne va pas avec {1}"),
    (r"argument (\S+): (.*)", "{0}\u202f: {1}"),
    (
        r"ambiguous option: (\S+) could match (.*)",
        "option ambiguë\u202f: {0} peut être {1}",
    ),
)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Folds descriptions line by line; examples stay as they are."""

    room = 0
    """Columns that our word for "usage" takes more than argparse's."""

    def _format_usage(self, *words: Any) -> str:
        self._width -= self.room
        try:
            return super()._format_usage(*words)
        finally:
            self._width += self.room


class _FrenchFormatter(_Formatter):
    room = len(_FRENCH_USAGE) - len("usage: ")


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are in one language."""

    def __init__(self, prog: str, language: Language, description: str, epilog: str = "") -> None:
        """Make an empty parser; options can't be abbreviated, so that new ones break nothing."""
        super().__init__(
            prog=prog,
            description="\n".join(map(paragraph, description.split("\n"))),
            epilog=epilog,
            formatter_class=_FrenchFormatter if language == "fr" else _Formatter,
            allow_abbrev=False,
        )
        self.language = language

    def say(self, key: str, **values: object) -> str:
        """A sentence of the command line in the parser's language."""
        return say(self.language, f"cli.{key}", **values)

    def format_help(self) -> str:
        """The help, its headings in the parser's language."""
        text = super().format_help()
        if self.language == "en":
            return text
        usage, gap, rest = text.partition("\n\n")
        # The lines of the usage stand under its first word, which is longer in French.
        usage = usage.replace("\n ", "\n" + " " * (len(_FRENCH_USAGE) - len("usage: ") + 1))
        text = usage.replace("usage: ", _FRENCH_USAGE, 1) + gap + rest
        for english, french in _FRENCH_HEADINGS:
            text = text.replace(english, french)
        return text

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, name the help, exit with 2."""
        if self.language == "fr":
            message = _in_french(message)
        line = on_one_line(f"{self.prog}{self.say('colon')} {message}")
        self.exit(2, f"{line}\n{self.say('see-help', prog=self.prog)}")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Say the message where all notices go, then end."""
        for line in filter(None, (message or "").split("\n")):
            notify(line)
        sys.exit(status)

    def _get_value(self, action: argparse.Action, arg_string: str) -> object:
        """The value that a word stands for; an error says what is needed, in our own words."""
        try:
            return super()._get_value(action, arg_string)
        except argparse.ArgumentError as error:
            expected = self._expected(action.type)
            if expected is None:
                raise
            shown = on_one_line(
                arg_string if len(arg_string) <= LONGEST else arg_string[:LONGEST] + "…"
            )
            values = {"option": _named(action), "value": shown, "expected": expected}
            raise argparse.ArgumentError(None, self.say("expected.bad", **values)) from error

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is None or value in action.choices:
            return
        choices = [str(choice) for choice in action.choices]
        near = closest(str(value), choices)
        hint = self.say("near" if near else "known", names=near or ", ".join(choices))
        raise argparse.ArgumentError(
            None, self.say("expected.choice", option=_named(action), value=value, hint=hint)
        )

    def _expected(self, kind: object) -> str | None:
        """What a kind of value must be; None where no sentence says it."""
        name = getattr(kind, "expected", None) or getattr(kind, "__name__", "")
        bounds = getattr(kind, "bounds", None)
        try:
            return self.say(f"expected.{name}", **(bounds(self.language) if bounds else {}))
        except KeyError:
            return None

    def unknown_command(self, word: str, commands: Sequence[str]) -> NoReturn:
        """Exit with 2, naming the nearest command or all of them."""
        hint = closest(word, commands) or ", ".join(commands)
        self.error(self.say("unknown-command", word=word, hint=hint))


def _named(action: argparse.Action) -> str:
    """An argument as its help names it."""
    return "/".join(action.option_strings) or str(action.metavar or action.dest)


def _in_french(message: str) -> str:
    for pattern, french in _FRENCH_ERRORS:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return french.format(*match.groups())
    return message


def main_parser(commands: Sequence[str], language: Language) -> Parser:
    """The parser of `tremplin` itself: options, then a command and its words."""
    lines = entries([(name, say(language, f"cli.about.{name}")) for name in commands], "  ")
    epilog = "\n".join(
        [say(language, "cli.commands"), lines, "", say(language, "cli.examples.tremplin")]
    )
    parser = Parser("tremplin", language, say(language, "cli.about.tremplin"), epilog)
    parser.usage = say(language, "cli.usage")
    parser.add_argument("--version", action="version", version=f"tremplin {__version__}")
    add_common_arguments(parser, language)
    parser.add_argument("command", nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def command_parser(name: str, language: Language) -> Parser:
    """The parser of one command, still without its arguments."""
    prog = "tremplin" if name == "app" else f"tremplin {name}"
    about = "tremplin" if name == "app" else name
    epilog = say(language, f"cli.examples.{about}")
    return Parser(prog, language, say(language, f"cli.about.{about}"), epilog)


def add_common_arguments(parser: Parser, language: Language) -> None:
    """The options that every command takes."""
    parser.add_argument("--lang", choices=LANGUAGES, help=say(language, "cli.option.lang"))
    parser.add_argument(
        "--content",
        action="append",
        default=[],
        type=Path,
        metavar="DIR",
        help=say(language, "cli.option.content"),
    )
    parser.add_argument(
        "--content-only", type=Path, metavar="DIR", help=say(language, "cli.option.content-only")
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help=say(language, "cli.option.data"))
