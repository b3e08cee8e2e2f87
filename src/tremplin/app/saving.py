"""Writing results and plan to a file, in the form that the person picks."""

from tremplin.app.services import Sitting
from tremplin.app.stage import Stage
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import FORMATS

NONE = ""


async def save_file(
    stage: Stage, sitting: Sitting, role: str | None, constraints: ChosenConstraints | None
) -> None:
    """Ask for the form, write the file, say where it is; a calendar needs a plan."""
    suffixes = [one for one in FORMATS if constraints is not None or one != ".ics"]
    pairs = [(suffix, stage.say(f"save.{suffix[1:]}")) for suffix in suffixes]
    suffix = await stage.choose("save.heading", stage.say("save.question"), pairs, escape=NONE)
    if suffix == NONE:
        return
    path = await stage.attempt(
        "working.wait", sitting.save, stage.language, role, constraints, suffix
    )
    if path is not None:
        where = "saved.where" if constraints is None else "saved.where-plan"
        await stage.tell("saved.heading", stage.say(where), path)
