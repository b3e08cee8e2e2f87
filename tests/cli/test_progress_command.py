"""Study noted, plans followed and made again, as a person would do it over some weeks."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator

from tests.cli.study_folder import MONDAY, RESOURCES, ROLE, Person, course
from tremplin.cli.results import assessment_of, sitting_named
from tremplin.cli.standing import Standing, standing
from tremplin.plan.learner import learner_from_results
from tremplin.report.schemas import SCHEMAS


@pytest.fixture
def tested(person: Person) -> Person:
    person.take_test()
    return person


LIMITS = ("--hours-per-week", "6", "--weeks", "8")


def standing_of(person: Person) -> Standing:
    world = person.world()
    sitting = sitting_named(world, None)
    return standing(world, sitting, assessment_of(world, sitting))


def valid(found: Any, name: str) -> Any:
    Draft202012Validator(
        SCHEMAS[name], format_checker=Draft202012Validator.FORMAT_CHECKER
    ).validate(found)
    return found


def test_what_is_noted_is_listed(person: Person) -> None:
    assert person("progress")[1].startswith("Nothing is noted yet")
    assert "Begun: Course a-base" in person("progress", "start", "a-base")[2]
    person("progress", "hours", "a-base", "2,5", "--note", "chapter 3")
    person("progress", "note", "a-base", "rather", "hard")
    found = valid(person.json("progress"), "progress")
    (one,) = found["others"]
    assert (one["state"], one["hours"], one["hours_expected"]) == ("under-way", 2.5, 8.0)
    assert [note["text"] for note in one["notes"]] == ["chapter 3", "rather hard"]
    assert person("progress", "done", "a-base")[0] == 0
    person("progress", "abandon", "c-base")
    text = person("progress", lang="fr")[1]
    assert "[x] Cours a-base" in text
    assert "[-] Cours c-base" in text
    assert "chapter 3" in text


def test_undo_takes_the_last_one_back(person: Person) -> None:
    person("progress", "start", "a-base")
    person("progress", "done", "a-base")
    assert "Taken back: the end of “Course a-base”" in person("progress", "undo")[2]
    assert person.json("progress")["others"][0]["state"] == "under-way"
    assert person.json("progress", "undo")["others"] == []
    assert person("progress", "undo")[0] == 2


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("start",), "needs the id of a resource"),
        (("start", "a-bse"), "unknown resource 'a-bse'; close to it: a-base"),
        (("start", "a-base", "b-base"), "'b-base' is not expected here"),
        (("hours", "a-base"), "'hours' needs a resource and a number"),
        (("hours", "a-base", "much"), "'hours' needs a resource and a number"),
        (("hours", "a-base", "0"), "hours are a number above 0"),
        (("hours", "a-base", "nan"), "hours are a number above 0"),
        (("note", "a-base"), "'note' needs a resource and a text"),
        (("note", "a-base", "x"), "is not begun"),
        (("note", "a-base", "x", "--note", "y"), "given twice"),
        (("undo", "a-base"), "'a-base' is not expected here"),
        (("finish", "a-base"), "finish"),
    ],
)
def test_what_makes_no_sense_is_refused(person: Person, words: tuple[str, ...], part: str) -> None:
    code, out, err = person("progress", *words)
    assert (code, out) == (2, "")
    assert part in err
    assert person.json("progress")["others"] == []


def test_what_was_said_before_is_not_said_again(person: Person) -> None:
    person("progress", "done", "a-base")
    assert "is finished already" in person("progress", "done", "a-base")[2]
    assert person("progress", "abandon", "a-base")[0] == 2
    person("progress", "start", "b-base")
    assert person("progress", "start", "b-base")[0] == 2
    assert person("progress", "start", "a-base")[0] == 0, "it may be begun again"


def test_more_hours_than_it_takes_are_kept_and_told(tested: Person) -> None:
    err = tested("progress", "hours", "b-base", "7")[2]
    assert "“Course b-base”: 7\u00a0h of study where 6\u00a0h were expected" in err
    assert tested.json("progress")["others"][0]["hours"] == 7.0
    err = tested("plan", *LIMITS)[2]
    assert "the plan still counts one minute for it" in err


def test_a_resource_renamed_split_or_removed_keeps_what_was_ticked(tested: Person) -> None:
    tested("progress", "done", "a-base")
    tested("progress", "hours", "b-base", "2")
    tested("progress", "done", "c-base")
    before = standing_of(tested)
    renamed = course("b-new-name", 6.0, ("b", 0.0, 3.0), ("a", 0.0, 0.5), aliases=["b-base"])
    split = {**RESOURCES[4], "replaced_by": ["d-base"]}
    tested.write_resources([*RESOURCES[1:3], renamed, split, RESOURCES[5]])
    found = {one["resource"]: one for one in tested.json("progress")["others"]}
    assert found["a-base"]["title"] == {"fr": "Cours a-base", "en": "Course a-base"}
    assert not found["a-base"]["in_catalogue"]
    assert found["b-new-name"]["hours"] == 2.0
    assert found["c-base"]["replaced_by"] == ["d-base"]
    after = standing_of(tested)
    assert dict(after.learner.levels) == dict(before.learner.levels)
    assert after.learner.done_levels["case.a"] == 2.5
    tested("progress", "hours", "b-base", "1", "--note", "by its former name")
    tested("progress", "note", "a-base", "still", "there")
    found = {one["resource"]: one for one in tested.json("progress")["others"]}
    assert found["b-new-name"]["hours"] == 3.0
    assert found["a-base"]["notes"][0]["text"] == "still there"
    assert ["b-new-name", 3.0] in tested.json("plan", *LIMITS)["constraints"]["under_way"]
    tested("progress", "undo")
    text = tested("progress")[1]
    assert "no longer in the catalogue" in text
    assert "replaced in the catalogue by Course d-base" in text


def test_no_study_changes_nothing(tested: Person) -> None:
    world = tested.world()
    sitting = sitting_named(world, None)
    assessment = assessment_of(world, sitting)
    assert standing(world, sitting, assessment).learner == learner_from_results(
        world.catalog, assessment.skills
    )


def test_a_finished_resource_raises_its_skills_alone_until_a_test_measures_them(
    tested: Person,
) -> None:
    before = standing_of(tested)
    tested("progress", "done", "b-base")
    after = standing_of(tested)
    assert after.learner.done_levels == {"case.b": 3.0, "case.a": 0.5}
    assert after.learner.levels["case.b"] > 2.9
    assert after.learner.levels["case.a"] > before.learner.levels["case.a"]
    for skill in ("case.c", "case.d"):
        assert after.learner.levels[skill] == before.learner.levels[skill]
        assert after.learner.sd[skill] == before.learner.sd[skill]
    tested.take_test()
    again = standing_of(tested)
    assert again.learner.done_levels == {}
    assert again.learner.levels["case.b"] < 2.0
    assert again.done == ("b-base",), "it stays finished"


def test_of_two_stretches_of_one_skill_the_higher_counts(tested: Person) -> None:
    """Whatever their order, as in a plan that has the resource as a step."""
    tested.write_resources([course("both", 9.0, ("a", 2.0, 4.0), ("a", 0.0, 2.0))])
    tested("progress", "done", "both")
    assert standing_of(tested).learner.done_levels == {"case.a": 4.0}


def test_the_order_of_finishing_different_things_does_not_matter(tested: Person) -> None:
    levels = []
    for names in (("d-base", "b-base", "a-base"), ("a-base", "b-base", "d-base")):
        for name in names:
            tested("progress", "done", name)
        levels.append(standing_of(tested).learner)
        for _ in names:
            tested("progress", "undo")
    for skill, level in levels[0].levels.items():
        assert levels[1].levels[skill] == pytest.approx(level, abs=1e-4)
    assert levels[0].done_levels == levels[1].done_levels


def test_self_ratings_alone_are_a_start_too(person: Person) -> None:
    person.take_test(ratings=True)
    before = standing_of(person)
    assert before.by_ratings
    person("progress", "done", "d-base")
    after = standing_of(person)
    assert after.learner.levels["case.d"] > before.learner.levels["case.d"]
    assert after.learner.levels["case.b"] == before.learner.levels["case.b"]


def test_plans_take_study_into_account(tested: Person) -> None:
    tested("progress", "done", "d-base")
    tested("progress", "hours", "a-other", "3")
    tested("progress", "abandon", "c-base")
    code, out, err = tested("plan", *LIMITS, "--json")
    plan = valid(json.loads(out), "plan")
    assert code == 0
    assert "1 resource done, 1 under way and 1 given up" in err
    steps = [step["resource"] for step in plan["steps"]]
    assert steps[0] == "a-other"
    assert plan["steps"][0]["hours"] == 5.5
    assert not {"d-base", "c-base"} & set(steps)
    wanted = tested.json("plan", *LIMITS, "--with", "c-base")
    assert "c-base" in [step["resource"] for step in wanted["steps"]]
    stopped = tested.json("plan", *LIMITS, "--without", "a-other")
    assert "a-other" not in [step["resource"] for step in stopped["steps"]]
    more = tested.json("plan", *LIMITS, "--under-way", "a-other=7")
    assert more["constraints"]["under_way"] == [["a-other", 7.0]]


def test_stated_levels_leave_study_aside(tested: Person, tmp_path: Path) -> None:
    tested("progress", "done", "d-base")
    tested("progress", "abandon", "c-base")
    levels = tmp_path / "levels.json"
    levels.write_text('{"levels": {}}', encoding="utf-8")
    plan = tested.json("plan", "--role", ROLE, "--levels", str(levels), *LIMITS)
    assert {"d-base", "c-base"} <= {step["resource"] for step in plan["steps"]}
    for option in ("--follow", "--replan"):
        assert tested("plan", "--levels", str(levels), option)[0] == 2


def test_replan_after_one_done_step_and_two_weeks_lost(tested: Person) -> None:
    code, out, err = tested("plan", *LIMITS, "--budget", "50", "--follow", "--json")
    followed = json.loads(out)
    assert code == 0
    assert "You now follow this plan" in err
    first, second, *rest = [step["resource"] for step in followed["steps"]]
    tested("progress", "done", first)
    tested("progress", "hours", second, "1")
    tested.pass_days(14)
    report = valid(tested.json("progress"), "progress")["followed"]
    assert report["done"] == 1
    assert report["steps"][0]["state"] == "done"
    assert report["steps"][1]["state"] == "under-way"
    assert any(step["late"] for step in report["steps"])
    plan = valid(tested.json("plan", "--replan"), "plan")
    steps = [step["resource"] for step in plan["steps"]]
    assert steps[0] == second, "what is under way comes first"
    assert first not in steps
    hours = {step["resource"]: step["hours"] for step in followed["steps"]}
    assert plan["steps"][0]["hours"] == hours[second] - 1
    today = (MONDAY.date()).toordinal() + 14
    assert plan["constraints"]["start"] == type(MONDAY.date()).fromordinal(today).isoformat()
    assert plan["constraints"]["deadline"] == "2026-11-01", "weeks lost are lost"
    assert all(step["end"] <= "2026-11-01" for step in plan["steps"])
    change = plan["difference"]
    assert change["done"] == [first]
    assert set(change["out"]) == {second, *rest} - set(steps)
    assert set(change["in"]) == set(steps) - {second, *rest}
    moved = {one["resource"]: one for one in change["moved"]}
    kept = [name for name in rest if name in steps]
    assert kept
    for name in kept:
        was = next(step for step in followed["steps"] if step["resource"] == name)
        now = next(step for step in plan["steps"] if step["resource"] == name)
        if (was["start"], was["end"]) != (now["start"], now["end"]):
            assert moved[name]["start"] == [was["start"], now["start"]]
            assert moved[name]["end"] == [was["end"], now["end"]]
    assert plan["proof"]["steady"] == 0.5
    assert plan["proof"]["value"] >= 0.995 * plan["proof"]["bound"] - 1
    _, text, err = tested("plan", "--replan", lang="fr")
    assert text.startswith("Ce qui change")
    assert f"Terminé depuis\u202f: «\u202fCours {first}\u202f»" in text
    assert "ajoutez --follow" in err
    assert tested.json("progress")["followed"]["since"] == "2026-09-07"


def test_a_plan_made_again_can_be_followed_in_its_turn(tested: Person) -> None:
    tested("plan", *LIMITS, "--follow")
    tested.pass_days(21)
    assert tested("plan", "--replan", "--follow")[0] == 0
    report = tested.json("progress")["followed"]
    assert (report["since"], report["end"]) == ("2026-09-28", "2026-11-01")
    again = tested.json("plan", "--replan")["difference"]
    assert (again["in"], again["out"], again["moved"]) == ([], [], [])
    assert (again["points"], again["hours"], again["weeks"]) == (0, 0, 0)
    assert "Nothing changes" in tested("plan", "--replan")[1]
    tested("progress", "undo")
    assert tested.json("progress")["followed"]["since"] == "2026-09-07"


def test_limits_given_anew_hold_and_the_others_stay(tested: Person) -> None:
    tested("plan", *LIMITS, "--budget", "50", "--without", "c-base", "--follow")
    tested.pass_days(7)
    options = ("--hours-per-week", "9", "--without", "b-base", "--weeks", "3")
    limits = tested.json("plan", "--replan", *options)["constraints"]
    assert (limits["hours_per_week"], limits["weeks"], limits["deadline"]) == (9.0, 3, None)
    assert (limits["budget"], limits["without"]) == (50.0, ["c-base", "b-base"])
    back = tested.json("plan", "--replan", "--with", "c-base")["constraints"]
    assert (back["with"], back["without"]) == (["c-base"], [])


def test_what_is_spent_leaves_the_budget(tested: Person) -> None:
    tested.write_resources(
        [*RESOURCES[:2], dear("a-top", 4.0), dear("b-base", 3.0), *RESOURCES[4:]]
    )
    plan = tested.json(
        "plan", "--hours-per-week", "12", "--weeks", "8", "--budget", "90", "--follow"
    )
    assert plan["price"] == 80
    tested("progress", "done", "b-base")
    tested("progress", "start", "a-top")
    again = tested.json("plan", "--replan")
    assert again["constraints"]["budget"] == 10.0
    assert again["difference"]["spent"] == 80.0
    assert "€80 already spent, €10 left" in tested("plan", "--replan")[1]


def dear(name: str, to: float) -> Any:
    price = {"amount": 40.0, "currency": "EUR"}
    return course(name, 6.0, (name[0], 0.0, to), price=price)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_nothing_followed_and_a_plan_that_is_over_are_told(tested: Person, lang: str) -> None:
    code, _, err = tested("plan", "--replan", lang=lang)
    assert (code, "tremplin plan --follow" in err) == (2, True)
    tested("plan", *LIMITS, "--follow")
    tested.pass_days(80)
    code, _, err = tested("plan", "--replan", lang=lang)
    assert (code, "--weeks" in err) == (2, True)
    assert tested("plan", "--replan", "--weeks", "4")[0] == 0
    assert tested("plan", "--follow", "--curve", "time")[0] == 2
    assert tested("plan", "--replan", "--explain")[0] == 2


def test_a_copy_of_the_data_carries_study(tested: Person, tmp_path: Path) -> None:
    tested("plan", *LIMITS, "--follow")
    tested("progress", "hours", "a-base", "2", "--note", "é « x »")
    tested("progress", "done", "d-base")
    tested("progress", "undo")
    before = tested.json("progress")
    copied = tmp_path / "copy.json"
    assert tested("data", "export", str(copied))[0] == 0
    valid(json.loads(copied.read_text(encoding="utf-8")), "data")
    assert tested("data", "erase", "--yes")[0] == 0
    assert tested.json("progress")["followed"] is None
    assert tested("data", "import", str(copied))[0] == 0
    assert tested.json("progress") == before
    assert tested("data", "import", str(copied))[0] == 0
    assert tested.json("progress") == before


@pytest.mark.parametrize(
    "change",
    [
        {"hours": "many"},
        {"hours": -1},
        {"title": "x"},
        {"teaches": [["case.a", 0]]},
        {"resource": 3},
    ],
)
def test_a_malformed_event_of_study_is_refused(
    tested: Person, tmp_path: Path, change: dict[str, Any]
) -> None:
    tested("progress", "hours", "a-base", "2")
    path = tmp_path / "copy.json"
    tested("data", "export", str(path))
    copied = json.loads(path.read_text(encoding="utf-8"))
    broken = copy.deepcopy(copied["events"][-1])
    broken["data"].update(change)
    path.write_text(json.dumps({**copied, "events": [*copied["events"], broken]}), "utf-8")
    code, _, err = tested("data", "import", str(path), lang="fr")
    assert code == 2
    assert "un événement d'étude est mal formé" in err
    assert tested.json("progress")["others"][0]["hours"] == 2.0


def test_exports_carry_checkpoints_and_study(tested: Person, tmp_path: Path) -> None:
    tested("progress", "done", "d-base")
    found = {}
    for suffix in ("json", "md", "html", "csv", "ics"):
        path = tmp_path / f"out.{suffix}"
        assert tested("export", str(path))[0] == 0
        found[suffix] = path.read_bytes().decode("utf-8")
    plan = valid(json.loads(found["json"]), "export")["plan"]
    assert "d-base" not in [step["resource"] for step in plan["steps"]]
    checks = plan["checkpoints"]
    assert {one["skill"] for one in checks} <= {"case.a", "case.b", "case.d"}
    assert checks
    assert found["md"].count("checkpoint, ") == found["html"].count("checkpoint, ") == len(checks)
    assert found["csv"].count("\ncheckpoint,") == len(checks)
    for suffix in ("md", "html"):
        assert found[suffix].count("not counted in the hours") == 1
    events = Calendar.from_ical(found["ics"]).walk("VEVENT")
    taken = [e for e in events if str(e["SUMMARY"]).startswith("Checkpoint")]
    days = [e.decoded("DTSTART").isoformat() for e in taken]
    assert sorted(days) == sorted(one["day"] for one in checks)
    assert all((e.decoded("DTEND") - e.decoded("DTSTART")).days == 1 for e in taken)
    _, text, _ = tested("plan")
    assert text.count("checkpoint, ") == len(tested.json("plan")["checkpoints"])


def test_checkpoints_in_a_calendar_move_and_go_with_the_plan(
    tested: Person, tmp_path: Path
) -> None:
    def handed() -> dict[str, tuple[str, int, str]]:
        path = tmp_path / "x.ics"
        assert tested("export", str(path))[0] == 0
        events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        return {
            str(e["UID"]): (e.decoded("DTSTART").isoformat(), int(e["SEQUENCE"]), str(e["STATUS"]))
            for e in events
            if str(e["UID"]).startswith("checkpoint.")
        }

    first = handed()
    assert first
    assert handed() == first
    tested.pass_days(7)
    moved = handed()
    assert set(moved) >= set(first)
    assert any(moved[uid][0] != first[uid][0] and moved[uid][1] == 1 for uid in first)
    tested("progress", "abandon", "b-base")
    after = handed()
    gone = [uid for uid in first if uid.startswith("checkpoint.case.b-")]
    assert gone
    assert all(after[uid][2] == "CANCELLED" for uid in gone)


def test_what_is_under_way_and_does_not_fit_can_be_let_go(tested: Person) -> None:
    tested("plan", *LIMITS, "--follow")
    tested("progress", "hours", "d-base", "1")
    tested.pass_days(50)
    code, _, err = tested("plan", "--replan")
    assert code == 1
    assert "it takes at least 11\u00a0h" in err
    assert "let it go with 'tremplin progress abandon d-base'" in err
    tested("progress", "abandon", "d-base")
    assert tested("plan", "--replan")[0] == 0


def test_what_is_under_way_and_gone_is_told_by_its_title(tested: Person) -> None:
    tested("progress", "start", "d-base")
    tested.write_resources(RESOURCES[:-1])
    code, out, err = tested("plan", *LIMITS)
    assert (code, "Course d-base" in out) == (0, False)
    assert "no longer in the catalogue, so not in the plan: “Course d-base”" in err
