"""Self-ratings that are all equal tell nothing: without answers, results and plans say so."""

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("language", "unknown", "alone", "equal"),
    [
        ("en", "Nothing is known", "self-ratings alone", "all equal"),
        ("fr", "On ne sait encore rien", "seules auto-évaluations", "toutes égales"),
    ],
)
def test_equal_ratings_without_an_answer_are_said_once_to_tell_nothing(
    run: Run, language: str, unknown: str, alone: str, equal: str
) -> None:
    run("quiz", "--plain", "--json", stdin="5\n" * 23 + ":q\n")
    text = " ".join(run("results", "--lang", language).out.split())
    assert text.count(unknown) == 1
    assert text.count(equal) == 1
    assert alone not in text
    found = run("results", "--json").json
    assert found["equal_ratings"]
    for skill in found["skills"].values():
        assert skill["level"] == pytest.approx(skill["joint"]["level"])
    assert not run("springboard", "--json").json["by_ratings"]


def test_a_plan_from_equal_ratings_alone_says_that_it_is_anybody_s(run: Run) -> None:
    run("quiz", "--plain", "--json", stdin="5\n" * 23 + ":q\n")
    done = run("plan", "--role", "prompt-engineer", "--weeks", "8")
    said = " ".join((done.out + done.err).split())
    assert "Nothing is known of your levels yet" in said
    assert "self-ratings alone" not in said
