"""Which test counts, in which order tests were taken, and what is told of both."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.cli.study_folder import MONDAY, ROLE, Person
from tremplin.cli.app_services import app_services
from tremplin.cli.sittings import begin_sitting
from tremplin.store.learner import sittings


@pytest.fixture
def tested(person: Person) -> Person:
    person.take_test("a")
    person.pass_days(30)
    return person


def leave_after(person: Person, answers: int) -> str:
    """A new test, that many wrong answers, and away."""
    world = person.world()
    kept = begin_sitting(world, language="en", role=ROLE, max_items=12, with_ratings=False, seed=2)
    for _ in range(answers):
        item = kept.item()
        assert item is not None
        kept.answer(item.id, "b")
    kept.item()
    kept.close()
    world.close()
    person.now += dt.timedelta(minutes=1)
    return kept.id


def levels(found: Any) -> dict[str, float]:
    return {skill: one["level"] for skill, one in found["skills"].items()}


def quiz(answers: str) -> tuple[tuple[str, ...], str]:
    return ("quiz", "--plain", "--new", "--no-ratings", "--role", ROLE), answers


def test_one_stray_answer_leaves_results_plan_and_springboard_as_they_were(
    tested: Person,
) -> None:
    commands = (("results",), ("results", "--history"), ("springboard",), ("plan",))
    before = [tested(*words)[:2] for words in commands]
    left = leave_after(tested, 1)
    assert [tested(*words)[:2] for words in commands] == before
    assert "1 answer;" in tested("results", left)[1]
    assert tested.json("results", left)["change"] is None
    assert "does not count" not in tested("results", left)[2]
    for words in commands[:2]:
        assert "left after 1 answer, does not count yet" in tested(*words)[2]
    assert "quitté après 1 réponse, ne compte pas encore\u202f;" in tested("results", lang="fr")[2]


def test_from_five_answers_on_what_was_left_counts(tested: Person) -> None:
    before = tested.json("results")
    leave_after(tested, 5)
    code, _, err = tested("results")
    assert (code, err) == (0, "")
    found = tested.json("results")
    assert len(found["given"]["answers"]) == 5
    assert sum(levels(found).values()) < sum(levels(before).values())


def test_an_only_test_counts_however_early_it_was_left(person: Person) -> None:
    leave_after(person, 1)
    code, out, err = person("results")
    assert (code, err) == (0, "")
    assert "1 answer;" in out


@pytest.mark.parametrize("given", ["?\n:q\n", ":q\n", ""])
def test_who_leaves_the_plain_test_at_once_reads_the_results_that_count(
    tested: Person, given: str
) -> None:
    results = tested("results")[1]
    words, stdin = quiz(given)
    code, out, err = tested(*words, stdin=stdin)
    assert code == 0
    assert out.endswith(results)
    after = "after 1 answer" if "?" in given else "before the first answer"
    assert f"left {after}, does not count yet; 'tremplin quiz' takes it up again" in err
    assert len(tested.json(*words, stdin=given)["given"]["answers"]) == given.count("?")


def test_a_test_left_early_is_nothing_to_compare_with(tested: Person) -> None:
    (first,) = (one.id for one in sittings(tested.world().journal))
    leave_after(tested, 2)
    tested.pass_days(10)
    tested.take_test("b")
    change = tested.json("results")["change"]
    assert change["since"] == first
    assert change["days"] == pytest.approx(40, abs=0.01)
    assert len(tested.json("results", "--history")["sittings"]) == 2


def test_the_first_screen_offers_what_was_left_and_the_results_that_count(
    tested: Person,
) -> None:
    (first,) = (one.id for one in sittings(tested.world().journal))
    left = leave_after(tested, 1)
    resume, done = app_services(tested.world()).sittings()
    assert (resume.id, resume.finished, resume.answered) == (left, False, 1)
    assert (done.id, done.finished) == (first, True)
    tested.pass_days(31)
    (only,) = app_services(tested.world()).sittings()
    assert only.id == first


def test_the_app_says_of_the_test_just_left_that_it_does_not_count(tested: Person) -> None:
    left = leave_after(tested, 1)
    world = app_services(tested.world()).load("fr")
    shown = world.resume(left).results("fr", ROLE)
    assert shown.summary[0].startswith("Vous avez quitté ce test après 1 réponse\u202f:")
    assert "restent ceux du 7 septembre 2026" in shown.summary[0]
    assert "1 réponse\u202f;" in shown.summary[1]
    assert (shown.since, shown.changes, shown.history) == ("", (), ())
    first = next(one for one in sittings(tested.world().journal) if one.id != left)
    assert not any("quitté" in one for one in world.read(first.id).results("fr", ROLE).summary)


def test_a_clock_set_back_turns_no_gain_into_a_loss(person: Person) -> None:
    person.take_test("b")
    person.now = MONDAY - dt.timedelta(days=200)
    person.take_test("a")
    found = person.json("results")
    assert found["change"]["days"] == 0
    assert found["change"]["skills"]
    for one in found["change"]["skills"].values():
        assert one["then"]["level"] < one["now"]["level"]
        assert one["difference"] >= 0
    history = person.json("results", "--history")
    assert [one["day"] for one in history["sittings"]] == ["2026-09-07", "2026-02-19"]
    assert "the dates of your tests disagree" in person("results")[2]
    assert "The dates of your tests disagree" in person("results", "--history")[1]
    assert "se contredisent" in person("results", lang="fr")[2]


def test_what_was_finished_before_a_test_is_part_of_it_whatever_the_clock_says(
    person: Person,
) -> None:
    person.take_test("b")
    person("progress", "done", "a-base")
    listed = person.json("checkpoint", "--list")["due"]
    assert [one["skill"] for one in listed] == ["case.a"]
    person.now = MONDAY - dt.timedelta(days=200)
    person.take_test("b")
    assert person.json("checkpoint", "--list")["due"] == []
    person("progress", "done", "d-base")
    assert [one["skill"] for one in person.json("checkpoint", "--list")["due"]] == ["case.d"]


def test_an_old_copy_taken_up_is_not_the_latest_test(person: Person, tmp_path: Path) -> None:
    """Two machines, the clock right on both: what came in with the copy has its dates."""
    person.take_test("b")
    copy = tmp_path / "copy.json"
    assert person("data", "export", str(copy))[0] == 0
    assert person("data", "erase", "--yes")[0] == 0
    person.pass_days(30)
    person.take_test("a")
    before = person.json("results")
    assert before["change"] is None
    assert person("data", "import", str(copy))[0] == 0
    code, _, err = person("results")
    assert (code, err) == (0, "")
    after = person.json("results")
    assert levels(after) == levels(before)
    assert after["change"]["days"] == pytest.approx(30, abs=0.01)
    assert person("data", "export", str(tmp_path / "both.json"))[0] == 0
    person("data", "erase", "--yes")
    assert person("data", "import", str(tmp_path / "both.json"))[0] == 0
    assert person.json("results") == after


def test_results_say_which_content_they_rest_on_and_when_it_has_changed(person: Person) -> None:
    person.take_test("a")
    content = person.json("results")["content"]
    text = person("results")[1]
    assert text.endswith(f"\nContent: {content}.\n")
    person.write_resources([])
    present = person.world().loaded.fingerprint
    assert present != content
    english, french = (person("results", lang=x)[1].replace("\n", " ") for x in ("en", "fr"))
    assert f"Content: {content}. The content has changed since this test" in english
    assert f"(today it is {present})" in english
    assert f"Contenu : {content}. Le contenu a changé depuis ce test" in french.replace(
        "\u202f", " "
    )
    assert present in french
