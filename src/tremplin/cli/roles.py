"""`tremplin roles`: the list of jobs, or the sheet of one."""

import argparse
from typing import Any

from tremplin.catalog.roles import Role
from tremplin.cli.naming import role_named
from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.report.role_sheet import claims_of, role_list, role_sheet, salaries_of


def run(arguments: argparse.Namespace, world: World) -> Result:
    """List the roles, or show one."""
    if arguments.role is None:
        roles = {role.id: _summary(role) for role in world.catalog.roles.values()}
        return Result(
            role_list(world.catalog, world.language), _object("roles", roles), world.notices()
        )
    role = role_named(world, arguments.role)
    data = _object(
        "role",
        {
            **role.model_dump(mode="json", exclude_none=True),
            "salaries": [
                salary.model_dump(mode="json", exclude_none=True)
                for salary in salaries_of(world.catalog, role.id)
            ],
            "claims": [
                claim.model_dump(mode="json", exclude_none=True)
                for claim in claims_of(world.catalog, role)
            ],
        },
    )
    return Result(role_sheet(world.catalog, role, world.language), data, world.notices())


def _summary(role: Role) -> dict[str, Any]:
    return {
        "name": role.name.model_dump(exclude_none=True),
        "summary": role.summary.model_dump(exclude_none=True) if role.summary else None,
        "core": role.core,
    }


def _object(name: str, value: Any) -> dict[str, Any]:
    return {"schema": f"tremplin/{name}", "version": 1, name: value}
