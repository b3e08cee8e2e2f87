"""Taking a test again, and going on after its end."""

import numpy as np
import pytest

from tests.measure.made import FULL, person, simulated
from tests.measure.made import bank as made_bank
from tests.measure.small_catalog import SKILLS, catalog, item, role
from tests.measure.test_selection import given_to
from tests.measure.test_session import CATALOG, play, same
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.session import Session, Setting, make_target
from tremplin.measure.stopping import figure_after, unanswered
from tremplin.measure.target import Target

FREE = Setting("en", None, 20, 3)


def test_in_each_skill_what_was_never_shown_comes_first() -> None:
    shown = [name for name in CATALOG.items if name.endswith("-0")]
    session = Session.begin(CATALOG, Setting("en", None, 30, 5), shown_before=[shown])
    asked: list[str] = []
    while (name := session.next_item) is not None:
        if name in shown:
            skill = session.bank.items[name].skill
            fresh = {i.id for i in CATALOG.items.values() if i.skill == skill} - set(shown)
            assert fresh <= set(asked)
        asked.append(name)
        session = play(session, 1)
    assert len(asked) >= 12


def test_then_come_those_shown_longest_ago() -> None:
    made = catalog([item(f"x{n}", "single", SKILLS[0], 3) for n in range(6)])
    ages = [["x4"], ["x1", "x2"], ["x0"]]
    session = Session.begin(made, FREE, shown_before=ages)
    asked = [r.item for r in play(session, 6).responses]
    assert set(asked[:2]) == {"x3", "x5"}
    assert asked[2] == "x4"
    assert set(asked[3:5]) == {"x1", "x2"}
    assert asked[5] == "x0"


def test_it_is_the_same_again_and_after_a_restart() -> None:
    ages = [list(CATALOG.items)[:20], list(CATALOG.items)[30:40]]
    session = Session.begin(CATALOG, FREE, shown_before=ages)
    for _ in range(10):
        again = Session.resume(
            session.population,
            session.setting,
            session.target,
            ItemBank.from_catalog(CATALOG, "en"),
            session.responses,
            (),
            (),
            shown_before=ages,
        )
        assert again.next_item == session.next_item
        session = play(session, 1)


def test_what_was_shown_before_is_asked_rather_than_nothing() -> None:
    made = catalog([item(f"x{n}", "single", SKILLS[0], 3) for n in range(3)])
    session = Session.begin(made, FREE, shown_before=[["x0", "x1", "x2"]])
    assert session.next_item is not None
    assert not session.situation.exhausted


def played_to_the_end(session: Session) -> Session:
    while session.next_item is not None:
        session = play(session, 1)
    return session


@pytest.mark.parametrize("aim", [None, "idle"])
def test_prolonged_it_goes_on_until_the_limit_alone(aim: str | None) -> None:
    """Precise, or settled since the role asks for level 1: ten more are asked all the same."""
    sure = {"parameters": {"discrimination": 2.5, "difficulty_sd": 0.0, "discrimination_sd": 0.0}}
    items = [
        item(f"{skill}-{level}-{n}".replace(".", "-"), "number", skill, level, **sure)
        for skill in SKILLS
        for level in range(1, 6)
        for n in range(4)
    ]
    easy = role("idle", dict.fromkeys(SKILLS[:2], 1.0), core=[SKILLS[0]])
    made = catalog(items, easy)
    session = played_to_the_end(Session.begin(made, Setting("en", aim, 60, 9)))
    assert session.stopped is not None
    assert session.stopped.reason in ("precise", "decided", "settled")
    count = len(session.responses)
    longer = session.prolonged(count + 10)
    assert longer.likely_left == 10
    assert same(longer.measured, session.measured)
    finished = played_to_the_end(longer)
    assert len(finished.responses) == count + 10
    assert finished.stopped is not None
    assert finished.stopped.reason == "limit"
    # Undoing the last answer asks for another one, not for the end.
    assert finished.undone().next_item == finished.responses[-1].item


def test_prolonged_past_the_last_item_it_is_exhausted() -> None:
    made = catalog([item(f"x{n}", "single", SKILLS[0], 3) for n in range(3)])
    session = played_to_the_end(Session.begin(made, FREE).prolonged(13))
    assert session.stopped is not None
    assert session.stopped.reason == "exhausted"
    assert len(session.responses) == 3


@pytest.mark.parametrize("decides", [False, True])
def test_what_ten_more_buy_is_foretold_about_right(decides: bool) -> None:
    """Mean over 12 persons, after 12 and after 20 answers, for ten skills of a bank of 300."""
    needed = FULL.skills[:10]
    cuts = (0.0,) * 10 if decides else ()
    target, rng = (
        Target("r" if decides else None, needed, (1.0,) * 10, cuts),
        np.random.default_rng(6),
    )
    items = made_bank(FULL, 300, seed=2)
    foretold, reached = [], []
    for seed in range(12):
        abilities, belief = person(rng, FULL), unanswered(FULL)
        figures, guesses = [], []
        for _ in range(31):
            asked = tuple(r.item for r in belief.responses)
            now = Situation(belief, items, target, belief.responses, asked, 40, seed)
            figures.append(now.figure)
            guesses.append(figure_after(now, 10))
            name = next_item(now)
            assert name is not None
            parameters = items.parameters[items.places[name]]
            ability = float(abilities[items.skills[items.places[name]]])
            answer = simulated(rng, parameters, ability, 0.5 * parameters.has_choices)
            belief = belief.updated(given_to(items, name, answer))
        foretold.append([guesses[12], guesses[20]])
        reached.append([figures[22], figures[30]])
    difference = np.mean(foretold, axis=0) - np.mean(reached, axis=0)
    assert np.all(np.abs(difference) < (0.03 if decides else 0.05))


def test_without_answers_nothing_is_foretold() -> None:
    target = Target.describe(FULL.skills)
    items = made_bank(FULL, 60, seed=2)
    now = Situation(posterior(FULL, ()), items, target, (), (), 20, 1)
    assert figure_after(now, 10) == now.figure


def test_a_goal_decides_the_target() -> None:
    assert make_target(CATALOG, "maker").cuts
    assert not make_target(CATALOG, "maker", "describe").cuts
    assert make_target(CATALOG, None, "nearest").cuts
