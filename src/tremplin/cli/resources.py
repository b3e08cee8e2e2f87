"""`tremplin resources`: search in the catalogue of resources."""

import argparse

from tremplin.cli.naming import all_known
from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.report.resource_list import Search, found, resource_list


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
    text = resource_list(world.catalog, resources, world.language)
    return Result(text, data, world.notices())
