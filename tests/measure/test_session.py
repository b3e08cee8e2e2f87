"""A sitting as a fold of answers: repeatable, resumable, undoable."""

from typing import Any

import numpy as np
import pytest

from tests.measure.small_catalog import RIGHT, SKILLS, WRONG, catalog, full_catalog, item
from tremplin.catalog.scoring import AnswerError
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.response import Response
from tremplin.measure.response_model import SELF_RATING
from tremplin.measure.session import Session, Setting, make_rating, make_response, make_target

CATALOG = full_catalog(per_cell=3)
SETTING = Setting("en", "maker", 20, seed=5)


def raw_answer(session: Session, name: str, turn: int) -> Any:
    """Right, wrong and "I don't know" by turns."""
    table = (RIGHT, WRONG, RIGHT, None)[turn % 4]
    return table and table[session.bank.items[name].type]


def play(session: Session, turns: int) -> Session:
    for turn in range(turns):
        name = session.next_item
        assert name is not None
        session = session.answered(name, raw_answer(session, name, turn))
    return session


def resumed(session: Session, **changes: Any) -> Session:
    stored = [Response.from_dict(response.as_dict()) for response in session.responses]
    bank = ItemBank.from_catalog(CATALOG, session.setting.language)
    target = make_target(CATALOG, session.setting.role)
    parts = (session.population, session.setting, target, bank, stored, session.ratings)
    return Session.resume(*parts, session.seen, **changes)


def same(one: Belief, other: Belief) -> bool:
    figures = ("mean", "variance", "weights")
    return all(np.array_equal(getattr(one, f), getattr(other, f)) for f in figures)


@pytest.mark.parametrize("role", [None, "maker"])
def test_a_resumed_sitting_is_the_live_one_to_the_last_bit(role: str | None) -> None:
    session = Session.begin(CATALOG, Setting("en", role, 20, 9)).rated(SKILLS[0], 4)
    for turn in range(12):
        again = resumed(session)
        assert again.next_item == session.next_item
        assert same(again.measured, session.measured)
        assert same(again.joint, session.joint)
        assert again.likely_left == session.likely_left
        name = session.next_item
        if name is None:
            break
        session = session.answered(name, raw_answer(session, name, turn))
    assert len(session.responses) >= 8


def test_the_seed_decides_and_repeats() -> None:
    first = [play(Session.begin(CATALOG, SETTING), 8).responses for _ in range(2)]
    assert first[0] == first[1]
    others = {
        tuple(r.item for r in play(Session.begin(CATALOG, Setting("en", None, 20, s)), 4).responses)
        for s in range(6)
    }
    assert len(others) > 1


def test_undo_is_as_if_never_given() -> None:
    before = play(Session.begin(CATALOG, SETTING), 5)
    name = before.next_item
    assert name is not None
    after = before.answered(name, None).undone()
    assert same(after.measured, before.measured)
    assert after.next_item == name
    assert after.responses == before.responses
    start = Session.begin(CATALOG, SETTING)
    assert start.undone() is start


def test_the_last_answer_to_an_item_counts() -> None:
    session = play(Session.begin(CATALOG, SETTING), 4)
    first = session.responses[0]
    kind = session.bank.items[first.item].type
    changed = session.answered(first.item, WRONG[kind])
    assert [r.item for r in changed.responses].count(first.item) == 1
    assert changed.responses[-1].category == 0
    assert same(changed.measured, posterior(session.population, changed.responses))


@pytest.mark.parametrize("kind", RIGHT)
def test_answers_are_scored_as_in_a_file_of_answers(kind: str) -> None:
    made = catalog([item("x", kind, SKILLS[0], 3)])
    session = Session.begin(made, Setting("en", None, 12, 1))
    top = session.bank.parameters[0].categories - 1
    for raw, category in ((RIGHT[kind], top), (WRONG[kind], 0), (None, None)):
        response = session.answered("x", raw).responses[0]
        assert (response.item, response.skill) == ("x", SKILLS[0])
        assert response.category == category
        assert (
            response == make_response(made.items["x"], "en", None)
            or response.parameters == session.bank.parameters[0]
        )


def test_wrong_shapes_and_unknown_names_are_refused() -> None:
    session = Session.begin(catalog([item("x", "single", SKILLS[0], 3)]), SETTING_FREE)
    with pytest.raises(AnswerError):
        session.answered("x", "z")
    with pytest.raises(KeyError):
        session.answered("y", "a")
    with pytest.raises(KeyError):
        session.rated("gone.skill", 3)
    with pytest.raises(ValueError, match="category"):
        session.rated(SKILLS[0], 6)
    with pytest.raises(KeyError):
        Session.begin(CATALOG, Setting("en", "nobody", 20, 1))


SETTING_FREE = Setting("en", None, 20, 1)


def test_a_rating_replaces_the_one_before_and_leaves_the_measure_alone() -> None:
    session = Session.begin(CATALOG, SETTING)
    rated = session.rated(SKILLS[0], 1).rated(SKILLS[1], None).rated(SKILLS[0], 5)
    assert {r.skill: r.category for r in rated.ratings} == {SKILLS[0]: 5, SKILLS[1]: None}
    assert all(r.parameters == SELF_RATING for r in rated.ratings)
    assert same(rated.measured, session.measured)
    assert rated.joint.mean[0] > rated.measured.mean[0]
    assert rated.next_item == session.next_item
    assert make_rating(SKILLS[0], 5) in rated.ratings


def test_a_sitting_runs_to_its_limit_and_says_so() -> None:
    session = Session.begin(CATALOG, Setting("en", None, 12, 3))
    turns = 0
    while session.next_item is not None:
        assert session.stopped is None
        assert 0 < session.likely_left <= 12 - turns
        session, turns = play(session, 1), turns + 1
    assert session.stopped is not None
    assert session.stopped.reason in ("limit", "precise")
    assert session.stopped.answers == turns
    assert session.likely_left == 0


def test_a_small_catalogue_is_exhausted() -> None:
    made = catalog([item(f"x{n}", "single", SKILLS[0], n + 1) for n in range(3)])
    session = play(Session.begin(made, SETTING_FREE), 3)
    assert session.next_item is None
    assert session.stopped is not None
    assert session.stopped.reason == "exhausted"


def test_a_catalogue_without_items_asks_nothing() -> None:
    session = Session.begin(catalog([]), SETTING_FREE)
    assert session.next_item is None
    assert session.stopped is not None
    assert session.stopped.reason == "exhausted"


def test_earlier_sittings_are_believed_and_not_asked_again() -> None:
    first = play(Session.begin(CATALOG, SETTING), 6)
    shown = {"code-basics-1-0"}
    second = Session.begin(CATALOG, SETTING, earlier=first.responses, seen=shown)
    assert same(second.measured, first.measured)
    assert second.responses == ()
    asked = {response.item for response in play(second, 8).responses}
    assert not asked & ({response.item for response in first.responses} | shown)
    # Changing an earlier answer replaces it.
    again = first.responses[0]
    kind = second.bank.items[again.item].type
    changed = second.answered(again.item, WRONG[kind])
    assert len(changed.measured.responses) == 6


def test_answers_stand_when_content_changes() -> None:
    session = play(Session.begin(CATALOG, SETTING), 5)
    bank = ItemBank.of(session.population, {})
    parts = (session.population, session.setting, session.target, bank)
    again = Session.resume(*parts, session.responses, (), ())
    assert same(again.measured, session.measured)
    assert again.next_item is None
    other = ItemBank.from_catalog(catalog([], skills=("code.new",)), "en")
    with pytest.raises(ValueError, match="other skills"):
        Session.resume(*parts[:3], other, session.responses, (), ())


def test_options_are_shown_in_the_sittings_own_order() -> None:
    session = Session.begin(CATALOG, SETTING)
    name = next(n for n, i in session.bank.items.items() if i.type == "single")
    assert sorted(session.option_order(name)) == [0, 1, 2, 3]
    assert resumed(play(session, 3)).option_order(name) == session.option_order(name)
