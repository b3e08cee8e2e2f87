"""Asking what the person can give, with the further settings behind a key."""

from tremplin.app.models import Move
from tremplin.app.screens.constraints import ConstraintsScreen, MoreOf
from tremplin.app.screens.more import MoreScreen
from tremplin.app.services import Services, World
from tremplin.app.stage import Stage
from tremplin.app.start import ChosenConstraints


async def ask_limits(
    stage: Stage, services: Services, world: World, given: ChosenConstraints
) -> ChosenConstraints | Move:
    """Hours, time, money, languages and whatever else was set; Move.BACK = none after all."""
    today = services.today()
    while True:
        chosen = await stage.show(ConstraintsScreen(stage.language, given, today))
        if not isinstance(chosen, MoreOf):
            return chosen
        given = chosen.given
        asked = (*given.with_, *given.without)
        titles = await stage.do(world.titles, stage.language, asked)
        more = await stage.show(MoreScreen(stage.language, given, today, titles))
        given = given if isinstance(more, Move) else more
