"""Argument parsers that speak French and English and end every help with examples."""

import argparse
import difflib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from tremplin import __version__
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say

_FRENCH_USAGE: Final = "utilisation\u202f: "
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
    (
        r"argument (\S+): invalid choice: (.*?) \(choose from (.*)\)",
        "{0}\u202f: {1} n'est pas possible\u202f; choix\u202f: {2}",
    ),
    (r"argument (\S+): invalid \S+ value: (.*)", "{0}\u202f: valeur incorrecte {1}"),
    (r"argument (\S+): (.*)", "{0}\u202f: {1}"),
    (
        r"ambiguous option: (\S+) could match (.*)",
        "option ambiguë\u202f: {0} peut être {1}",
    ),
)


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are in one language."""

    def __init__(self, prog: str, language: Language, description: str, epilog: str = "") -> None:
        """Make an empty parser; options can't be abbreviated, so that new ones break nothing."""
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
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
        self.exit(
            2, f"{self.prog}{self.say('colon')} {message}\n{self.say('see-help', prog=self.prog)}\n"
        )

    def unknown_command(self, word: str, commands: Sequence[str]) -> NoReturn:
        """Exit with 2, naming the nearest command or all of them."""
        close = difflib.get_close_matches(word, commands, n=1)
        hint = close[0] if close else ", ".join(commands)
        self.error(self.say("unknown-command", word=word, hint=hint))


def _in_french(message: str) -> str:
    for pattern, french in _FRENCH_ERRORS:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return french.format(*match.groups())
    return message


def main_parser(commands: Sequence[str], language: Language) -> Parser:
    """The parser of `tremplin` itself: options, then a command and its words."""
    width = max(map(len, commands)) + 2
    lines = [f"  {name:{width}}{say(language, f'cli.about.{name}')}" for name in commands]
    epilog = "\n".join(
        [say(language, "cli.commands"), *lines, "", say(language, "cli.examples.tremplin")]
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
