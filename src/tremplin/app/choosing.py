"""Choosing a role, after reading all about some of them if one likes."""

from collections.abc import Sequence

from tremplin.app.job_models import AboutRole
from tremplin.app.models import Move, RoleCard, Seek
from tremplin.app.screens.job import JobScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.services import World
from tremplin.app.stage import Stage


async def choose_role(
    stage: Stage,
    world: World,
    roles: Sequence[RoleCard],
    *,
    chosen: str | None = None,
    can_describe: bool = True,
) -> RoleCard | Seek | Move | None:
    """The role chosen in the list; None = no job."""
    words = ""
    while True:
        screen = RoleScreen(
            stage.language, roles, chosen=chosen, can_describe=can_describe, words=words
        )
        given = await stage.show(screen)
        if not isinstance(given, AboutRole):
            return given
        chosen, words = given.role, given.words
        await show_job(stage, world, chosen)


async def show_job(stage: Stage, world: World, role: str | None) -> None:
    """Everything known of a role, until the person goes back."""
    if role is None:
        return
    view = await stage.attempt("working.wait", world.job, stage.language, role)
    if view is not None:
        await stage.show(JobScreen(stage.language, view))
