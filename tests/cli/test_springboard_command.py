"""`tremplin springboard`: from stated levels, from a test, after study; how it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from tremplin.cli import studying
from tremplin.cli.world import World
from tremplin.report.layout import width
from tremplin.report.schemas import SCHEMAS

LEVELS = {
    "levels": {"programming.python": 2, "prompting.design": 3, "writing.clarity": 3},
    "sd": 0.5,
}


@pytest.fixture
def levels(tmp_path: Path) -> str:
    path = tmp_path / "levels.json"
    path.write_text(json.dumps(LEVELS), encoding="utf-8")
    return str(path)


def checked(value: Any) -> Any:
    Draft202012Validator(SCHEMAS["springboard"]).validate(value)
    return value


@pytest.mark.parametrize("language", ["fr", "en"])
def test_from_stated_levels(run: Run, levels: str, language: str) -> None:
    words = ("springboard", "--levels", levels, "--lang", language, "--role", "prompt-engineer")
    done = run(*words)
    assert done.code == 0, done.err
    assert all(width(line) <= 80 for line in done.out.splitlines())
    expected = {
        "fr": ("D'ici", "Évolutions", "Métiers voisins", "Article «\u202fPrompt engineer"),
        "en": ("from here", "Next steps", "Neighbouring jobs", 'Article "Prompt engineer"'),
    }[language]
    for text in expected:
        assert text.lower() in done.out.lower().replace("\n  ", " ")


def test_every_role_is_told_and_the_same_each_time(run: Run, levels: str) -> None:
    words = ("springboard", "--levels", levels, "--role", "prompt-engineer", "--json")
    done = run(*words)
    found = checked(done.json)
    assert len(found["roles"]) == 23
    met = [one["met"] for one in found["roles"]]
    assert met == sorted(met, reverse=True)
    assert {link["kind"] for link in found["careers"]} == {
        "move",
        "neighbour",
        "same-skill",
        "form",
    }
    assert run(*words).out == done.out


def test_a_distance_is_that_of_the_plan_without_hurry(run: Run, levels: str) -> None:
    given = ("--levels", levels, "--study-in", "fr", "--budget", "50", "--hours-per-week", "8")
    found = checked(run("springboard", *given, "--json").json)
    one = next(one for one in found["roles"] if one["role"] == "journalist")
    plan = run("plan", *given, "--role", "journalist", "--weeks", "520", "--json").json
    assert one["hours"] == plan["hours"]
    assert one["price"] == plan["price"]
    assert one["weeks"] == len(plan["weeks"])
    assert one["resources"] == sorted(step["resource"] for step in plan["steps"])
    assert one["closed"] == pytest.approx(plan["coverage"] / plan["total_gap"], abs=1e-5)


def test_free_only_costs_nothing(run: Run, levels: str) -> None:
    found = checked(run("springboard", "--levels", levels, "--budget", "0", "--json").json)
    assert {one["price"] for one in found["roles"]} == {0}
    assert not any(one["unknown_prices"] for one in found["roles"])


def answered(run: Run, *words: str, stdin: str = "?\n" * 12 + ":q\n") -> None:
    done = run("quiz", "--plain", "--role", "prompt-engineer", *words, stdin=stdin)
    assert done.code == 0, done.err


def test_from_a_test(run: Run) -> None:
    answered(run, "--no-ratings")
    found = checked(run("springboard", "--json").json)
    results = run("results", "--json").json
    assert found["role"] == "prompt-engineer"
    assert not found["by_ratings"]
    assert [one["role"] for one in found["roles"]] == list(results["roles"])
    for one in found["roles"]:
        assert one["met"] == results["roles"][one["role"]]["met"]
        assert one["core_probability"] == results["roles"][one["role"]]["core_probability"]


def test_what_was_studied_since_counts(run: Run, tmp_path: Path) -> None:
    answered(run, "--no-ratings")
    before = checked(run("springboard", "--json").json)
    step = before["first_steps"][0]
    world = World("en", tmp_path / "data")
    studying.finish(world, step["resource"])
    begun = before["first_steps"][1]
    studying.study(world, begun["resource"], begun["hours"] / 2)
    given_up = before["first_steps"][2]["resource"]
    studying.abandon(world, given_up)
    world.close()
    after = checked(run("springboard", "--json").json)
    then = {one["role"]: one for one in before["roles"]}
    for one in after["roles"]:
        assert step["resource"] not in one["resources"]
        assert given_up not in one["resources"]
        assert one["met"] >= then[one["role"]]["met"]
    assert any(one["met"] > then[one["role"]]["met"] for one in after["roles"])
    assert after["constraints"]["done"] == [step["resource"]]
    assert after["constraints"]["under_way"] == [[begun["resource"], begun["hours"] / 2]]


def test_with_self_ratings_alone_it_says_so(run: Run) -> None:
    answered(run, stdin="3\n" * 10 + "1\n" * 13 + ":q\n")
    found = checked(run("springboard", "--json").json)
    assert found["by_ratings"]
    assert len({one["met"] for one in found["roles"]}) > 10
    for language, said in (
        ("fr", "vos seules auto-évaluations"),
        ("en", "your self-ratings alone"),
    ):
        text = run("springboard", "--lang", language).out
        assert said in text.replace("\n", " ")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--role", "prompt-enginere"), "prompt-engineer"),
        (("--budget", "-1"), "--budget"),
        ((), "tremplin quiz"),
        (("--levels", "no-such.json"), "no-such.json"),
    ],
)
def test_it_refuses_in_one_line(run: Run, words: tuple[str, ...], named: str) -> None:
    done = run("springboard", *words)
    assert done.code == 2
    assert named in done.err
    assert not done.out
