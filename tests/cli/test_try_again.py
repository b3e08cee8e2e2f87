"""Trying again after the disk failed half-way through an answer."""

from pathlib import Path

from tremplin.cli.sittings import begin_sitting
from tremplin.cli.world import World
from tremplin.store.learner import sittings


def test_an_answer_that_was_kept_is_not_kept_twice(tmp_path: Path) -> None:
    world = World("en", tmp_path)
    kept = begin_sitting(
        world, language="en", role="prompt-engineer", max_items=12, with_ratings=False, seed=2
    )
    first = kept.item()
    assert first is not None
    kept.answer(first.id, None)
    # What comes after keeping it failed, and all of it is tried again.
    kept.answer(first.id, None)
    second = kept.item()
    assert second is not None
    assert second.id != first.id
    kept.answer(second.id, None)
    (sitting,) = sittings(world.journal)
    assert [given.item for given in sitting.answers] == [first.id, second.id]
    # Taken back, it can be given again.
    kept.undo()
    kept.answer(second.id, None)
    (sitting,) = sittings(world.journal)
    assert [given.item for given in sitting.answers] == [first.id, second.id]
    kept.close()
