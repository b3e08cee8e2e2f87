"""Every type of question in the app, on a real journal: wrong keys, a pause, undo, all kept."""

from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from tests.app.hosting import InlineWorker, press, settle, shown
from tests.cli.ten_types import TYPED, TYPES, Knowing, make_content
from tremplin.app.app import TremplinApp
from tremplin.app.screens.question import QuestionScreen
from tremplin.app.start import Start
from tremplin.catalog.items import GradedItem, MatchItem, OrderItem
from tremplin.cli.app_services import app_services
from tremplin.cli.review import reviewed
from tremplin.cli.world import World
from tremplin.language.localized import Language

WRONG = {
    "number": ("abc", "1e999"),
    "short-text": ("   ",),
    "trace": ("   ",),
    "repair": ("   ", "x" * 3000),
}


async def type_all(pilot: Pilot[Any], text: str) -> None:
    """Put a text in the place of what stands in the line or the editor."""
    focused: Any = pilot.app.focused
    if hasattr(focused, "select_all"):
        focused.select_all()
    pilot.app.post_message(events.Paste(text))
    await settle(pilot)


async def answer(pilot: Pilot[Any], knowing: Knowing, item: GradedItem) -> None:
    """The keys that give the right answer."""
    if item.type in TYPED:
        for wrong in WRONG[item.type]:
            await type_all(pilot, wrong)
            await press(pilot, "enter")
            assert "! " in shown(pilot.app), (item.type, wrong)
        await type_all(pilot, str(knowing.right(item)))
    elif isinstance(item, OrderItem):
        await put_in_order(pilot, knowing, item)
    else:
        await press(pilot, *knowing.letters(item))
    await press(pilot, "enter")


async def put_in_order(pilot: Pilot[Any], knowing: Knowing, item: OrderItem) -> None:
    order = list(knowing.places(item))
    for place, line in enumerate(knowing.right(item)):
        at = order.index(line)
        await press(pilot, "abcdefghij"[at], *["shift+up"] * (at - place))
        order.insert(place, order.pop(at))


async def play(pilot: Pilot[Any], knowing: Knowing) -> list[str]:
    """Answer everything that is asked; the types in the order in which they came."""
    types: list[str] = []
    for _ in range(3 * len(TYPES)):
        await settle(pilot)
        item = knowing.shown()
        if item is None or not isinstance(pilot.app.screen, QuestionScreen):
            break
        if not types or types[-1] != item.type:
            # Enter alone gives nothing, and says what is missing.
            await press(pilot, "enter")
            assert "! " in shown(pilot.app), item.type
        if types and not isinstance(item, MatchItem) and len(types) == 4:
            # A pause in the middle, and back.
            await press(pilot, "escape")
            assert not isinstance(pilot.app.screen, QuestionScreen)
            await press(pilot, "enter")
        types.append(item.type)
        await answer(pilot, knowing, item)
    return types


@pytest.mark.parametrize(("language", "size"), [("fr", (80, 24)), ("en", (120, 40))])
async def test_every_type_is_played_and_nothing_is_lost(
    tmp_path: Path, language: Language, size: tuple[int, int]
) -> None:
    content = make_content(tmp_path / "content")
    world = World(language, tmp_path / "data", content_only=content)
    knowing = Knowing(content, tmp_path / "data", language)
    start = Start(max_items=30, ratings=False, new=True, straight=True, seed=5, goal="describe")
    app = TremplinApp(app_services(world), language, start, InlineWorker())
    async with app.run_test(size=size) as pilot:
        for _ in range(20):
            await settle(pilot)
            if isinstance(app.screen, QuestionScreen):
                break
        types = await play(pilot, knowing)
    assert app.crash is None
    assert sorted(types) == sorted(TYPES)
    sitting = knowing.sitting()
    assert sitting is not None
    found = {q.asked["type"]: q.verdict for q in reviewed(world, sitting)}
    assert found == dict.fromkeys(TYPES, "right")
    world.close()
