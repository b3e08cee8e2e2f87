"""Looking at the distances to all jobs; they come in while the person reads."""

import asyncio

from tremplin.app.models import ChosenConstraints
from tremplin.app.screens.springboard import SpringboardScreen
from tremplin.app.services import ServiceError, Sitting
from tremplin.app.springboard_models import Springboard
from tremplin.app.stage import Stage


async def show_springboard(
    stage: Stage, sitting: Sitting, role: str | None, constraints: ChosenConstraints
) -> str | None:
    """The job that the person wants to plan for; None = none. Leaving ends the working out."""
    board = await stage.attempt(
        "working.wait", sitting.springboard, stage.language, role, constraints
    )
    if board is None:
        return None
    screen = SpringboardScreen(stage.language, board)
    filling = asyncio.ensure_future(_fill(stage, board, screen))
    try:
        job = await stage.show(screen)
    finally:
        filling.cancel()
    if filling.done():
        # What broke on the way must be known, too.
        filling.result()
    return job


async def _fill(stage: Stage, board: Springboard, screen: SpringboardScreen) -> None:
    try:
        while (way := await stage.begin(board.next_way)) is not None:
            screen.show_way(way)
    except ServiceError as trouble:
        screen.show_trouble(trouble.sentence)
