"""`tremplin resources`: search in the catalogue of resources."""

import argparse
from typing import get_args

from tremplin.catalog.resources import Kind
from tremplin.cli.naming import all_known
from tremplin.cli.output import Result
from tremplin.cli.parser import Parser, add_json_argument
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES
from tremplin.report.resource_list import Search, found, resource_list


def add_arguments(parser: Parser) -> None:
    """Words to look for, and filters."""
    parser.add_argument("words", nargs="*", help=parser.say("argument.words"))
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=get_args(Kind),
        metavar="KIND",
        help=parser.say("option.kind", kinds=", ".join(get_args(Kind))),
    )
    parser.add_argument(
        "--skill", action="append", default=[], metavar="SKILL", help=parser.say("option.skill")
    )
    parser.add_argument(
        "--language", action="append", default=[], choices=LANGUAGES, help=parser.say("option.in")
    )
    parser.add_argument("--free", action="store_true", help=parser.say("option.free"))
    parser.add_argument("--max-hours", type=float, metavar="H", help=parser.say("option.max-hours"))
    add_json_argument(parser)


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Show the resources that meet all words and filters."""
    search = Search(
        words=tuple(arguments.words),
        kinds=arguments.kind,
        skills=all_known(world, "skill", arguments.skill, world.catalog.skills),
        languages=arguments.language,
        free=arguments.free,
        longest_hours=arguments.max_hours,
    )
    resources = found(world.catalog, search)
    data = {
        "schema": "tremplin/resources",
        "version": 1,
        "resources": [
            r.model_dump(mode="json", by_alias=True, exclude_none=True) for r in resources
        ],
    }
    return Result(resource_list(world.catalog, resources, world.language), data)
