"""`tremplin roles`: the list of jobs, or the sheet of one."""

import argparse
from typing import Any

from tremplin.catalog.roles import Role
from tremplin.cli.naming import role_named
from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.report.job import Job
from tremplin.report.job_json import job_object
from tremplin.report.role_sheet import role_list, role_sheet


def run(arguments: argparse.Namespace, world: World) -> Result:
    """List the roles, or show one."""
    if arguments.role is None:
        roles = {role.id: _summary(role) for role in world.catalog.roles.values()}
        return Result(
            role_list(world.catalog, world.language), _object("roles", roles), world.notices()
        )
    role = role_named(world, arguments.role)
    job = Job(world.catalog, role)
    return Result(role_sheet(job, world.language, arguments.part), job_object(job), world.notices())


def _summary(role: Role) -> dict[str, Any]:
    return {
        "name": role.name.model_dump(exclude_none=True),
        "summary": role.summary.model_dump(exclude_none=True) if role.summary else None,
        "core": role.core,
    }


def _object(name: str, value: Any) -> dict[str, Any]:
    return {"schema": f"tremplin/{name}", "version": 1, name: value}
