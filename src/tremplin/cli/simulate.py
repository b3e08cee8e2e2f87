"""`tremplin simulate`: how precise the questions are, on simulated persons."""

import argparse

import numpy as np

from tremplin.cli.files import check_writable, write_file
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.measure.bank import ItemBank
from tremplin.measure.holes import cells
from tremplin.measure.session import make_target
from tremplin.measure.simulate import simulate
from tremplin.measure.strategies import USUAL, USUAL_WITHOUT_ROLE
from tremplin.report.simulation import Simulation, simulation_object, simulation_text
from tremplin.report.simulation_html import simulation_page


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Simulate, and say what came of it."""
    if arguments.html is not None:
        check_writable(world, arguments.html)
    found = _simulated(arguments, world)
    notices = list(world.notices())
    if arguments.html is not None:
        write_file(world, arguments.html, simulation_page(world.catalog, found, world.language))
        notices.append(say(world.language, "simulation.written", path=arguments.html))
    text = simulation_text(world.catalog, found, world.language)
    return Result(text, simulation_object(found), tuple(notices))


def _simulated(arguments: argparse.Namespace, world: World) -> Simulation:
    role = role_named(world, arguments.role).id if arguments.role else None
    target = make_target(world.catalog, role)
    if not target.needed:
        raise CommandError(say(world.language, "simulation.no-items"))
    bank = ItemBank.from_catalog(world.catalog, world.language)
    skills = {bank.population.skills[place] for place in bank.skills}
    if not skills.intersection(target.needed):
        raise CommandError(say(world.language, "simulation.no-items"))
    outcomes = simulate(
        bank,
        target,
        np.random.default_rng(arguments.seed),
        persons=arguments.persons,
        lengths=arguments.items,
        strategies=tuple(dict.fromkeys(arguments.strategy))
        or (USUAL if target.cuts else USUAL_WITHOUT_ROLE),
        certain=arguments.certain,
    )
    return Simulation(
        content=world.loaded.fingerprint,
        language=world.language,
        target=target,
        bank=bank,
        persons=arguments.persons,
        seed=arguments.seed,
        certain=arguments.certain,
        lengths=arguments.items,
        outcomes=outcomes,
        cells=cells(bank, target.needed),
    )
