"""Opening a link in the browser, once the whole address has been seen."""

from tremplin.app.safety import is_web_address
from tremplin.app.services import Services
from tremplin.app.stage import Stage


async def open_link(stage: Stage, services: Services, heading: str, url: str | None) -> None:
    """Show the address, then open it if the person wants; `heading` is the key of a sentence."""
    if url is None or not is_web_address(url):
        reason = "plan.no-link" if url is None else "plan.bad-link"
        await stage.tell(heading, stage.say(reason))
        return
    ways, question = ["link.yes", "link.no"], stage.say("link.question")
    way = await stage.ask(heading, question, ways, details=[url])
    if way == "link.yes" and not await stage.begin(services.open_url, url):
        await stage.tell(heading, stage.say("link.failed", url=url))
