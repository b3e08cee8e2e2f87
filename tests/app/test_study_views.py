"""What this week asks for, what is late, and how the followed plan is said."""

import datetime as dt

import pytest

from tests.app.made_study import A_WEEK, MONDAY, standing, step
from tests.plan.small import catalog, plan, resource
from tremplin.app.replan_views import checked_view, replan_view
from tremplin.app.study_models import PlanStanding
from tremplin.app.study_views import my_plan
from tremplin.app.study_week import is_early, late_since, plan_card, week_work
from tremplin.plan.difference import difference
from tremplin.report.checkpoints import CheckpointResult
from tremplin.report.progress import Level

DAY = dt.timedelta(days=1)
REQUIRED = {"x": 2.0, "y": 2.0}
X, Y, Z = (resource(n, 5, (k, 0, 2)) for n, k in (("a", "x"), ("b", "y"), ("c", "x")))
KNOWN = catalog(REQUIRED, X, Y, Z)


def work(made: PlanStanding) -> list[tuple[str, int]]:
    return [(one.resource, minutes) for one, minutes in week_work(made)]


def test_the_week_is_filled_in_the_order_of_the_plan() -> None:
    assert work(standing(step(1, minutes=200), step(2))) == [("r1", 200), ("r2", 100)]


def test_what_is_under_way_comes_first_and_what_is_over_not_at_all() -> None:
    made = standing(
        step(1, state="done"),
        step(2),
        step(3, state="abandoned"),
        step(4, state="under-way", studied=540),
    )
    assert work(made) == [("r4", 60), ("r2", 240)]


def test_hours_of_this_week_leave_less_of_it() -> None:
    assert work(standing(step(1, studied=120, state="under-way"), studied=120)) == [("r1", 180)]
    assert work(standing(step(1), studied=400)) == []


def test_a_step_whose_hours_are_used_up_is_to_be_finished() -> None:
    made = standing(step(1, state="under-way", studied=700), step(2))
    assert work(made) == [("r1", 0), ("r2", 300)]


@pytest.mark.parametrize(
    ("fields", "days", "since"),
    [
        ({}, 6, None),
        ({}, 7, MONDAY),
        ({"state": "under-way"}, 13, None),
        ({"state": "under-way"}, 14, MONDAY + 13 * DAY),
        ({}, 14, MONDAY + 13 * DAY),
        ({"state": "done"}, 100, None),
        ({"state": "abandoned"}, 100, None),
    ],
)
def test_a_step_is_late_after_its_end_or_a_week_after_its_start(
    fields: dict[str, object], days: int, since: dt.date | None
) -> None:
    assert late_since(step(1, **fields), MONDAY + days * DAY) == since


def test_a_step_is_early_when_it_was_to_begin_after_this_week() -> None:
    sunday = MONDAY + 6 * DAY
    assert is_early(step(2, state="done"), sunday)
    assert not is_early(step(1, state="done"), sunday)
    assert not is_early(step(2, state="done"), sunday + A_WEEK + DAY)
    assert not is_early(step(2, state="abandoned"), sunday)


@pytest.mark.parametrize(
    ("made", "french"),
    [
        (standing(step(1)), "cette semaine\u202f: Étape 1, 5\u202fh"),
        (standing(step(1, minutes=60), step(2)), "cette semaine\u202f: Étape 1, 1\u202fh (+ 1)"),
        (standing(step(1), today=MONDAY - DAY), "à partir du 23 novembre 2026"),
        (standing(step(1), studied=300), "cette semaine\u202f: c'est fait (5\u202fh)"),
        (standing(step(1), minutes=0), "rien de prévu cette semaine"),
        (standing(step(1, state="done")), "toutes les étapes sont derrière vous"),
        (
            standing(step(1, state="under-way", studied=600), minutes=0),
            "cette semaine\u202f: finir Étape 1",
        ),
        (
            standing(
                step(1, title=("Un titre bien trop long pour tenir sur une seule ligne",) * 2)
            ),
            "cette semaine\u202f: Un titre bien trop long pour tenir sur…, 5\u202fh",
        ),
    ],
)
def test_the_first_screen_says_what_this_week_is_about(made: PlanStanding, french: str) -> None:
    assert plan_card(made).french == french


def test_my_plan_says_state_lateness_notes_and_what_has_gone() -> None:
    known = catalog({}, resource("r1", 10, ("x", 0, 1)), resource("r2", 10, ("x", 0, 1)))
    made = standing(
        step(1, state="done", studied=660, ended=MONDAY, notes=((MONDAY, "bien"),)),
        step(2, state="under-way", studied=150),
        step(3),
        today=MONDAY + 10 * A_WEEK,
        others=(step(9, state="done", studied=60, ended=MONDAY),),
        due=(("s.a", "Étape 1"),),
        latest="x",
    )
    view = my_plan(known, made, "fr")
    assert [one.state for one in view.steps] == ["done", "under-way", "to-do", "done"]
    assert [one.late for one in view.steps] == [False, True, True, False]
    assert view.steps[0].lines == (
        "terminée le 23 novembre 2026 (11\u202fh étudiées)",
        "23 novembre 2026\u202f: bien",
    )
    late = "! en retard depuis le 20 décembre 2026, en cours\u202f: 2\u202fh\u202f30 sur 10\u202fh"
    assert view.steps[1].lines[0] == late
    assert view.steps[2].title == "Étape 3"
    assert any("n'est plus dans le catalogue" in line for line in view.steps[2].lines)
    assert any("hors du plan" in line for line in view.steps[3].lines)
    # 10 h done and 2 h 30 of the second, of 30 h; 14 h 30 were told in all.
    assert view.share == pytest.approx(12.5 / 30)
    assert "12\u202fh\u202f30 sur 30\u202fh derrière vous, 1 étape terminée sur 3" in view.progress
    assert "14\u202fh\u202f30" in view.progress
    assert view.advice.startswith("2 étapes en retard")
    assert view.due[0].because == "après Étape 1"
    assert view.current == 1


def test_nothing_is_advised_while_all_is_in_time_or_all_is_over() -> None:
    assert my_plan(KNOWN, standing(step(1), step(2)), "en").advice == ""
    over = standing(step(1, state="abandoned"), step(2, state="done", ended=MONDAY))
    assert my_plan(KNOWN, over, "en").advice == ""
    assert my_plan(KNOWN, over, "en").current is None
    early = standing(step(1), step(2, state="done", ended=MONDAY), step(3, state="abandoned"))
    assert my_plan(KNOWN, early, "en").advice.startswith("1 step done early and 1 step given up")


def test_a_plan_made_again_names_what_comes_goes_moves_and_stays() -> None:
    first = plan(KNOWN, with_=("a",), study_in=("en",))
    later = MONDAY + A_WEEK
    second = plan(KNOWN, with_=("c",), without=("a",), study_in=("en",), start=later)
    titles = {"a": ("Ah", "Ay"), "b": ("Bé", "Bee")}
    without_a = catalog(REQUIRED, Y, Z)
    view = replan_view(without_a, second, difference(first, second), titles, "fr")
    assert view.out == ("Ah",)
    assert [title for title, _ in view.into] == ["Titre c"]
    assert [title for title, _ in view.moved] == ["Titre b"]
    assert view.kept == ()
    assert "→" in view.moved[0][1]
    assert not view.same
    same = replan_view(without_a, second, difference(second, second), titles, "en")
    assert [title for title, _ in same.kept] == ["Title b", "Title c"]
    assert same.same
    assert same.summary == ("The plan would not change: carry on as planned.",)


def test_a_checkpoint_says_right_answers_and_the_chance_of_the_level_needed() -> None:
    low, high = Level(1.0, 0.2, 2.0), Level(2.5, 1.5, 3.4)
    figures = CheckpointResult("s.a", low, high, 2.0, 0.81, answers=5, right=4, complete=True)
    view = checked_view(KNOWN, figures, "fr")
    assert [(row.name, row.level, row.required) for row in view.rows] == [
        ("Avant", 1.0, 2.0),
        ("Maintenant", 2.5, 2.0),
    ]
    assert view.sentences[0] == "4 réponses justes sur 5."
    assert "(2)" in view.sentences[1]
    assert "81\u202f%" in view.sentences[1]


def test_a_checkpoint_left_half_way_says_so_and_claims_nothing() -> None:
    low = Level(1.0, 0.2, 2.0)
    figures = CheckpointResult("s.a", low, low, None, None, answers=0, right=0, complete=False)
    view = checked_view(KNOWN, figures, "en")
    assert len(view.rows) == 1
    assert "not finished" in view.sentences[0]
    assert not view.reviewable
