"""Reading answers again, reporting questions, and taking the test again, as typed commands."""

import datetime as dt
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tremplin.cli.assessing import resumed_session
from tremplin.cli.sittings import begin_sitting
from tremplin.cli.world import World
from tremplin.measure.session import Goal
from tremplin.store.journal import Event, Journal
from tremplin.store.learner import sittings

ROOT = Path(__file__).parents[2]
QUIZ = ("quiz", "--plain", "--json", "--no-ratings", "--max-items", "12")
EXPLAINED = re.compile(r"""(explain\.en = ("{3}|'{3}|"|'))""")
START = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


def lines(*typed: str) -> str:
    return "".join(f"{line}\n" for line in typed)


def anything(count: int) -> list[str]:
    """Lines of which one fits whatever is asked next."""
    return ["a", "a,b,c", "a,b,c,d", "a,b,c,d,e", "?"] * count


def events(folder: Path) -> list[Event]:
    journal = Journal(folder, lambda: START)
    found = list(journal.events())
    journal.close()
    return found


def rewritten(source: Path, target: Path, change: Any) -> None:
    """A journal with the events of another one, each changed."""
    clock = [START]
    journal = Journal(target, lambda: clock[0])
    for event in events(source):
        changed = change(event)
        clock[0] = changed.at
        journal.keep(changed.sitting, changed.kind, changed.data)
    journal.close()


def without_text(event: Event) -> Event:
    """As an early version kept it."""
    data = {key: value for key, value in event.data.items() if key != "asked"}
    for key in ("goal", "shown_before"):
        data.pop(key, None)
    return Event(event.number, event.at, event.sitting, event.kind, data)


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A folder of content in which every question reads differently."""
    folder = tmp_path / "edited"
    for name in ("quizzes", "paths"):
        shutil.copytree(ROOT / name, folder / name)
    for path in (folder / "quizzes").rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(EXPLAINED.sub(r"\1Edited. ", text), encoding="utf-8")
    return folder


def test_review_tells_answer_verdict_reason_and_source(run: Run) -> None:
    quiz = run(*QUIZ, "--seed", "5", stdin=lines(*anything(3)))
    review = run("review", "--json").json
    given = quiz.json["given"]["answers"]
    assert [q["item"] for q in review["questions"]] == [g["item"] for g in given]
    assert [q["answer"] for q in review["questions"]] == [g["answer"] for g in given]
    assert {q["basis"] for q in review["questions"]} == {"kept"}
    for question in review["questions"]:
        assert question["asked"]["ask"]
        assert question["asked"]["explain"]
        assert question["right"] or question["asked"]["type"] == "repair"
        assert (question["verdict"] == "unknown") == (question["answer"] is None)
    text = run("review")
    assert text.code == 0
    flat = " ".join(text.out.split())
    assert all(" ".join(q["asked"]["explain"].split()) in flat for q in review["questions"])
    assert run("review", "--lang", "fr").out != text.out


def test_review_stays_as_asked_when_the_content_is_edited(run: Run, edited: Path) -> None:
    run(*QUIZ, "--seed", "5", stdin=lines(*anything(2)))
    before = run("review", "--json").json["questions"]
    after = run("review", "--json", "--content-only", str(edited)).json["questions"]
    assert [q["asked"] for q in after] == [q["asked"] for q in before]
    assert {q["basis"] for q in after} == {"edited"}
    text = run("review", "--content-only", str(edited)).out
    assert "has been edited since" in text
    assert "Edited." not in text


def test_early_answers_fall_back_on_the_content_and_say_so(
    run: Run, edited: Path, tmp_path: Path
) -> None:
    run(*QUIZ, "--seed", "5", stdin=lines(*anything(2)))
    old = tmp_path / "old"
    rewritten(tmp_path / "data", old, without_text)
    now = run("review", "--json").json["questions"]
    same = run("review", "--json", "--data", str(old)).json["questions"]
    assert {q["basis"] for q in same} == {"present"}
    assert [q["asked"] for q in same] == [q["asked"] for q in now]
    other = run("review", "--json", "--data", str(old), "--content-only", str(edited)).json
    assert {q["basis"] for q in other["questions"]} == {"changed"}
    assert all("Edited." in q["asked"]["explain"] for q in other["questions"])
    # What was measured then does not change.
    results = [run("results", "--json", "--data", d).json for d in (str(old), "data")]
    assert results[0]["skills"] == results[1]["skills"]


def test_a_question_that_is_no_more_is_named(run: Run, tmp_path: Path) -> None:
    run(*QUIZ, "--seed", "5", stdin=lines("?"))
    old = tmp_path / "old"

    def gone(event: Event) -> Event:
        text = json.dumps(without_text(event).data).replace('-a"', '-zzz"')
        return Event(event.number, event.at, event.sitting, event.kind, json.loads(text))

    rewritten(tmp_path / "data", old, gone)
    done = run("review", "--json", "--data", str(old))
    assert done.code == 0
    bases = {q["basis"] for q in done.json["questions"]}
    assert bases <= {"gone", "present"}
    assert run("review", "--data", str(old)).code == 0


def test_review_without_an_answer_says_what_to_do(run: Run) -> None:
    assert run("review").code == 2
    run("quiz", "--plain", "--json", stdin=lines("3", ":q"))
    done = run("review")
    assert done.code == 2
    assert "no question" in done.err


def test_a_report_is_kept_listed_and_exported(run: Run, tmp_path: Path) -> None:
    bad = "two are right \x1b[31m; see 'b'"
    typed = [":r", f":r {bad}", "?", ":r a second one", "?", ":q"]
    quiz = run(*QUIZ, "--seed", "5", stdin=lines(*typed))
    items = [g["item"] for g in quiz.json["given"]["answers"]]
    assert len(items) == 2
    assert "type ':r' and what is wrong" in quiz.err
    again = run(*QUIZ, "--seed", "5", "--data", "other", stdin=lines("?", "?", ":q"))
    assert again.json["skills"] == quiz.json["skills"]
    listed = run("check", "--reports", "--json").json["reports"]
    assert sorted(r["item"] for r in listed) == sorted(items)
    assert {r["count"] for r in listed} == {1}
    assert listed[0]["texts"][0]["fingerprint"]
    text = run("check", "--reports").out
    assert "2 reports about 2 questions" in text
    assert "\x1b" not in text
    run("data", "export", str(tmp_path / "copy.json"))
    copy = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))
    reported = [e["data"] for e in copy["events"] if e["kind"] == "reported"]
    assert [r["item"] for r in reported] == items
    run("data", "import", str(tmp_path / "copy.json"), "--data", "third")
    assert run("check", "--reports", "--json", "--data", "third").json["reports"] == listed
    assert "two are right" in run("review").out


def test_no_report_is_said(run: Run) -> None:
    assert "No question has been reported" in run("check", "--reports").out


def test_changed_answers_are_as_if_given_so_at_first(run: Run) -> None:
    ratings = [str(n % 5) for n in range(23)]
    undone = ["5", ":u", *ratings[:1], "?", ":u", *ratings[1:]]
    whole = ("quiz", "--plain", "--json", "--max-items", "12", "--seed", "5")
    direct = run(*whole, stdin=lines(*ratings, "?", "?", "?", ":q")).json
    changed = run(
        *whole, "--data", "other", stdin=lines(*undone, "?", "?", ":u", ":u", "?", "?", "?", ":q")
    ).json
    assert changed["given"] == direct["given"]
    assert changed["skills"] == direct["skills"]
    assert changed["roles"] == direct["roles"]
    assert run("results", "--json", "--data", "other").json["skills"] == direct["skills"]


def test_again_tells_what_changed_and_how_surely(run: Run, tmp_path: Path) -> None:
    first = run(*QUIZ, "--seed", "5", stdin=lines(*["?"] * 12)).json
    assert first["change"] is None
    second = run(*QUIZ, "--seed", "6", stdin=lines(*anything(12))).json
    change = second["change"]
    assert change["days"] == pytest.approx(0, abs=0.1)
    both = {
        skill
        for skill in second["skills"]
        if first["skills"][skill]["answers"] and second["skills"][skill]["answers"]
    }
    assert set(change["skills"]) == both != set()
    for skill, found in change["skills"].items():
        assert found["then"]["level"] == first["skills"][skill]["level"]
        assert found["now"]["level"] == second["skills"][skill]["level"]
        # Within minutes nothing can change for real.
        assert found["probability"] == pytest.approx(0.5, abs=0.05)
    assert set(change["together"]) == set(second["skills"])
    # The results themselves rest on this sitting alone.
    (tmp_path / "given.json").write_text(json.dumps(second["given"]))
    scored = run("score", "given.json", "--json").json
    for skill, result in second["skills"].items():
        mean = scored["skills"][skill]["ability"]["mean"]
        assert result["ability"]["mean"] == pytest.approx(mean, abs=1e-9)
    assert "Since the test of" in run("results").out


def test_time_makes_a_change_believable(run: Run, tmp_path: Path) -> None:
    """The same two sittings, a year apart: what was a matter of chance may be real."""
    run(*QUIZ, "--role", "prompt-engineer", "--seed", "5", stdin=lines(*["?"] * 12))
    run(*QUIZ, "--role", "prompt-engineer", "--seed", "6", stdin=lines(*anything(12)))
    old = tmp_path / "old"
    first = events(tmp_path / "data")[0].sitting

    def earlier(event: Event) -> Event:
        at = event.at - dt.timedelta(days=365 * (event.sitting == first))
        return Event(event.number, at, event.sitting, event.kind, event.data)

    rewritten(tmp_path / "data", old, earlier)
    near = run("results", "--json").json["change"]["skills"]
    far = run("results", "--json", "--data", str(old)).json["change"]
    assert far["days"] == pytest.approx(365, abs=0.1)
    assert any(abs(far["skills"][s]["probability"] - 0.5) > 0.1 for s in near)


def test_the_history_has_every_sitting(run: Run) -> None:
    assert run("results", "--history").code == 2
    for seed in ("5", "6"):
        run(*QUIZ, "--seed", seed, stdin=lines(*["?"] * 12))
    found = run("results", "--history", "--json").json
    assert found["schema"] == "tremplin/history"
    assert [s["answers"] for s in found["sittings"]] == [12, 12]
    latest = run("results", "--json").json
    assert found["together"] == latest["change"]["together"]
    for skill, point in found["sittings"][-1]["skills"].items():
        assert point["level"] == latest["skills"][skill]["level"]
    text = run("results", "--history", "--lang", "fr").out
    assert "▁" in text
    assert "Vos tests" in text


@pytest.mark.parametrize(
    ("words", "named"),
    [(("--goal", "role"), "--role"), (("--goal", "nearest", "--role", "editor"), "--role")],
)
def test_a_goal_that_contradicts_is_refused(run: Run, words: tuple[str, ...], named: str) -> None:
    done = run(*QUIZ, *words)
    assert done.code == 2
    assert named in done.err


def test_the_nearest_role_can_be_the_goal(run: Run, tmp_path: Path) -> None:
    done = run(*QUIZ, "--goal", "nearest", "--seed", "5", stdin=lines(*["?"] * 3))
    assert done.code == 0
    begun = events(tmp_path / "data")[0].data
    assert begun["goal"] == "nearest"
    target = begun["target"]
    assert len(set(zip(target["needed"], target["cuts"], strict=True))) > 40
    assert "nearest jobs" in run("results").out


def test_odd_all_wrong_and_equal_ratings_are_said(run: Run) -> None:
    whole = ("quiz", "--plain", "--max-items", "12", "--seed", "5")
    done = run(*whole, stdin=lines(*["4"] * 23, *["?"] * 12))
    flat = " ".join(done.out.split())
    assert "None of your answers is right" in flat
    assert "self-ratings are all equal" in flat
    assert "mean error" in flat or "almost nothing" in flat


def test_plain_mode_says_how_many_questions_are_left(run: Run) -> None:
    done = run(
        *("quiz", "--plain", "--no-ratings", "--role", "prompt-engineer", "--max-items", "40"),
        *("--seed", "5"),
        stdin=lines(*["?"] * 40),
    )
    assert "more after it)" in done.out


@pytest.mark.parametrize("goal", [None, "nearest"])
def test_a_prolonged_sitting_is_taken_up_where_it_was(tmp_path: Path, goal: Goal | None) -> None:
    """What a killed process left behind: the same question, the same belief, the same end."""
    world = World("en", tmp_path)
    kept = begin_sitting(
        world, language="en", role=None, max_items=3, with_ratings=False, seed=5, goal=goal
    )
    while (item := kept.item()) is not None:
        kept.answer(item.id, None)
    kept.prolong(10)
    for _ in range(4):
        item = kept.item()
        assert item is not None
        again = resumed_session(world.catalog, sittings(world.journal)[0])
        assert again.next_item == item.id
        assert again.likely_left == kept.session.likely_left
        assert again.measured.mean.tolist() == kept.session.measured.mean.tolist()
        kept.answer(item.id, None)
    kept.close()
    world.close()
