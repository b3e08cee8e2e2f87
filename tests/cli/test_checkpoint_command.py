"""Checkpoints: five questions on one skill, what they say, and what they leave alone."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.study_folder import Person, make_person
from tremplin.cli.checkpoints import begin_checkpoint, checkpoint_result, due_checkpoints
from tremplin.cli.results import assessment_of, sitting_named
from tremplin.cli.standing import Standing, standing
from tremplin.cli.world import World
from tremplin.report.schemas import SCHEMAS
from tremplin.store.learner import latest_with_answers, sittings, unfinished

LIMITS = ("--hours-per-week", "6", "--weeks", "8")


@pytest.fixture
def person(person: Person) -> Person:
    person.take_test()
    return person


def standing_of(person: Person) -> Standing:
    world = person.world()
    sitting = sitting_named(world, None)
    return standing(world, sitting, assessment_of(world, sitting))


def answered(person: Person, skill: str, answer: str | None, count: int = 5) -> str:
    """A checkpoint answered with the same letter each time; its id."""
    world = person.world()
    kept = begin_checkpoint(world, skill, seed=2)
    for _ in range(count):
        item = kept.item()
        assert item is not None
        assert item.skill == skill
        kept.answer(item.id, answer)
    if count == 5:
        assert kept.item() is None
    kept.close()
    world.close()
    person.now += dt.timedelta(minutes=1)
    return kept.id


def valid(found: Any, name: str) -> Any:
    Draft202012Validator(SCHEMAS[name]).validate(found)
    return found


def latest(world: World) -> Any:
    return latest_with_answers(sittings(world.journal))


def test_what_was_finished_is_due_until_it_is_measured(person: Person) -> None:
    assert person("checkpoint", "--list")[1].startswith("no checkpoint is due")
    person("progress", "done", "b-base")
    person("progress", "done", "c-base")
    assert [(d.skill, d.to) for d in due_checkpoints(person.world())] == [
        ("case.b", 3.0),
        ("case.a", 0.5),
    ], "case.c has two questions; the main skill comes first"
    listed = valid(person.json("checkpoint", "--list"), "checkpoints")
    assert [one["skill"] for one in listed["due"]] == ["case.b", "case.a"]
    assert person.json("progress")["due"] == ["case.b", "case.a"]
    answered(person, "case.b", "a")
    assert [d.skill for d in due_checkpoints(person.world())] == ["case.a"]
    person.take_test()
    assert due_checkpoints(person.world()) == ()


def test_the_command_takes_the_skill_that_was_studied_last(person: Person) -> None:
    person("progress", "done", "b-base")
    answers = "\n".join(["a", "b", "?", "a", "b"]) + "\n"
    code, out, err = person("checkpoint", "--seed", "3", stdin=answers)
    assert code == 0, err
    assert "five questions on “B”" in out
    assert "of 5." in out
    assert "Level before: " in out
    assert "Needed: 3. You are there with a probability of" in out
    assert "tremplin review " in out
    name = out.rsplit("tremplin review ", 1)[1].strip()
    assert person("review", name)[0] == 0
    code, out, _ = person("checkpoint", "case.d", "--seed", "3", stdin=answers, lang="fr")
    assert (code, "Niveau avant" in out) == (0, True)


def test_the_json_holds_a_file_of_answers(person: Person, tmp_path: Path) -> None:
    person("progress", "done", "b-base")
    found = valid(person.json("checkpoint", stdin="a\n" * 5), "checkpoint")
    assert (found["skill"], found["answers"], found["complete"]) == ("case.b", 5, True)
    assert found["required"] == 3
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(found["given"]), encoding="utf-8")
    scored = person.json("score", str(file))
    assert scored["skills"]["case.b"]["answers"] == 5


def test_the_questions_are_of_the_skill_and_unseen_ones_first(person: Person) -> None:
    seen = {given.item for given in latest(person.world()).answers}
    fresh = {f"case-b-{n}" for n in range(8)} - seen
    name = answered(person, "case.b", "a")
    (found,) = [s for s in sittings(person.world().journal) if s.id == name]
    asked = [given.item for given in found.answers]
    assert len(set(asked)) == 5
    assert set(asked[: len(fresh)]) <= fresh
    again = answered(person, "case.b", "a")
    (found,) = [s for s in sittings(person.world().journal) if s.id == again]
    left = {f"case-b-{n}" for n in range(8)} - seen - set(asked)
    assert left <= {given.item for given in found.answers}


def test_all_right_is_above_all_wrong_and_both_replace_the_floor(person: Person) -> None:
    person("progress", "done", "b-base")
    finished = standing_of(person)
    assert finished.learner.done_levels["case.b"] == 3.0
    path = person.folder / "data"
    copied = {file.name: file.read_bytes() for file in path.iterdir() if file.is_file()}
    levels = {}
    for answer in ("a", "b", None):
        for name, content in copied.items():
            (path / name).write_bytes(content)
        answered(person, "case.b", answer)
        now = standing_of(person)
        assert now.checked == ("case.b",)
        assert "case.b" not in now.learner.done_levels
        assert now.learner.done_levels["case.a"] == 0.5, "not measured"
        levels[answer] = now.learner.levels["case.b"]
    assert levels["a"] > levels["b"]
    assert levels["a"] > levels[None]
    assert levels["b"] < finished.learner.levels["case.b"]


def test_what_is_finished_after_a_checkpoint_acts_again(person: Person) -> None:
    person("progress", "done", "a-base")
    answered(person, "case.a", "b")
    assert "case.a" not in standing_of(person).learner.done_levels
    person("progress", "done", "a-top")
    now = standing_of(person)
    assert now.learner.done_levels["case.a"] == 4.0
    assert [d.skill for d in due_checkpoints(person.world())] == ["case.a"]


def test_a_checkpoint_left_half_way_counts_once_it_is_taken_up(person: Person) -> None:
    person("progress", "done", "b-base")
    before = standing_of(person)
    name = answered(person, "case.b", "b", count=2)
    assert standing_of(person).learner == before.learner
    world = person.world()
    (found,) = [s for s in sittings(world.journal) if s.id == name]
    result = checkpoint_result(world, found)
    assert (result.answers, result.complete) == (2, False)
    code, out, _ = person("checkpoint", "case.b", stdin="b\n")
    assert (code, "Question 3" in out) == (0, True)
    assert "Checkpoint left" in out
    kept = begin_checkpoint(person.world(), "case.b")
    assert kept.id == name
    assert person("checkpoint", "case.b")[0] == 2, "it is open elsewhere"
    kept.close()
    person("checkpoint", "case.b", stdin="b\nb\n")
    assert standing_of(person).checked == ("case.b",)
    person.pass_days(40)
    assert begin_checkpoint(person.world(), "case.b").id != name


def test_it_is_never_the_latest_test(person: Person) -> None:
    world = person.world()
    base = latest(world)
    results = person.json("results")
    history = person("results", "--history")[1]
    name = answered(person, "case.b", "a")
    answered(person, "case.d", "a", count=1)
    world = person.world()
    assert latest(world).id == base.id
    assert unfinished(sittings(world.journal), world.now()) is None
    assert person.json("results") == results
    assert person("results", "--history")[1] == history
    assert person.json("results", name)["skills"]["case.b"]["answers"] == 5
    assert person("review")[1].count("What") == len(base.answers)


def test_before_and_after_are_those_of_its_day(person: Person) -> None:
    person("progress", "done", "b-base")
    before = standing_of(person)
    name = answered(person, "case.b", "a")
    after = standing_of(person)
    person("progress", "start", "b-base")
    person("progress", "done", "b-base")
    person.take_test()
    world = person.world()
    (found,) = [s for s in sittings(world.journal) if s.id == name]
    result = checkpoint_result(world, found)
    assert result.before.level == pytest.approx(before.learner.levels["case.b"], abs=1e-6)
    assert result.after.level == pytest.approx(after.learner.levels["case.b"], abs=1e-6)
    assert result.after.low < result.after.level < result.after.high
    assert (result.right, result.answers, result.complete) == (5, 5, True)


@pytest.mark.parametrize(
    ("skill", "part"),
    [
        ("case.e", "unknown skill 'case.e'"),
        ("case.c", "“C” has only 2 questions in this language; a checkpoint asks 5"),
    ],
)
def test_skills_that_cannot_be_measured_are_told(person: Person, skill: str, part: str) -> None:
    code, out, err = person("checkpoint", skill)
    assert (code, out) == (2, "")
    assert part in err


def test_without_any_test_there_is_nothing_to_measure_against(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_person(tmp_path / "other", capsys, monkeypatch)
    assert other("checkpoint", "case.a")[0] == 2
    other("progress", "done", "a-base")
    assert other.json("progress")["due"] == []


def test_what_it_means_for_the_followed_plan_is_said(person: Person) -> None:
    person("plan", *LIMITS, "--follow")
    person("progress", "done", "b-base")
    out = person("checkpoint", stdin="a\n" * 5)[1]
    assert "The plan that you follow keeps all its steps" in out
    person.pass_days(90)
    out = person("checkpoint", "case.b", stdin="a\n" * 5)[1]
    assert "The plan that you follow ended on" in out


def test_a_checkpoint_comes_back_with_a_copy_of_the_data(person: Person, tmp_path: Path) -> None:
    person("progress", "done", "b-base")
    answered(person, "case.b", "a")
    before = standing_of(person)
    path = tmp_path / "copy.json"
    person("data", "export", str(path))
    person("data", "erase", "--yes")
    assert person("data", "import", str(path))[0] == 0
    assert standing_of(person).learner == before.learner
