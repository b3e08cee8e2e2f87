"""The questionnaire line by line: same questions, nothing lost, nothing refused unkindly."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.study_folder import write_content

QUIZ = ("quiz", "--plain", "--json", "--seed", "5", "--max-items", "12")


def lines(*typed: str) -> str:
    return "".join(f"{line}\n" for line in typed)


def test_given_answers_score_to_the_same_ability(run: Run, tmp_path: Path) -> None:
    ratings = [str(n % 6) if n % 4 else "?" for n in range(23)]
    typed = [*ratings, *["a", "a,b", "c,a,b,d,e", "12,5", "?"] * 20]
    quiz = run(*QUIZ, "--role", "prompt-engineer", stdin=lines(*typed))
    assert quiz.code == 0
    assert len(quiz.json["given"]["answers"]) > 23
    (tmp_path / "answers.json").write_text(json.dumps(quiz.json["given"]))
    score = run("score", "answers.json", "--role", "prompt-engineer", "--json")
    assert score.code == 0
    for skill, result in quiz.json["skills"].items():
        again = score.json["skills"][skill]
        for kind in (lambda r: r["ability"], lambda r: r["joint"]["ability"]):
            for figure in ("mean", "sd"):
                assert math.isclose(kind(result)[figure], kind(again)[figure], abs_tol=1e-9)
        assert (result["answers"], result["self_rating"]) == (
            again["answers"],
            again["self_rating"],
        )
    assert score.json["roles"] == quiz.json["roles"]


def test_someone_who_knows_nothing_gets_a_plan_with_steps(run: Run) -> None:
    quiz = run(*QUIZ, "--no-ratings", "--role", "prompt-engineer", stdin=lines(*["?"] * 12))
    assert all(answer["answer"] is None for answer in quiz.json["given"]["answers"])
    plan = run("plan", "--study-in", "en", "--json")
    assert plan.code == 0
    assert plan.json["role"] == "prompt-engineer"
    assert len(plan.json["steps"]) > 0


def test_only_the_result_is_on_stdout(run: Run) -> None:
    quiz = run(*QUIZ, "--no-ratings", stdin=lines("?", "?"))
    assert quiz.json["schema"] == "tremplin/results"
    assert "Question 1" in quiz.err


def test_end_of_input_leaves_with_everything_kept(run: Run) -> None:
    quiz = run(*QUIZ, "--no-ratings", stdin="?\n?\n?")
    assert quiz.code == 0
    assert len(quiz.json["given"]["answers"]) == 3
    assert len(run("results", "--json").json["given"]["answers"]) == 3


def test_a_wrong_line_is_said_and_the_question_asked_again(run: Run) -> None:
    # Every question of this content has options to choose from; a typed one takes any text.
    write_content(Path("content"))
    words = (*QUIZ, "--content-only", "content", "--no-ratings")
    quiz = run(*words, stdin=lines("", "zzz", "§", "9" * 500, "?", ":q"))
    assert quiz.code == 0
    assert [given["answer"] for given in quiz.json["given"]["answers"]] == [None]


def test_bytes_that_are_no_text_are_a_wrong_answer(run: Run) -> None:
    quiz = run(*QUIZ, "--no-ratings", stdin=b"\xff\xfe\x00\n?\n:q\n")
    assert quiz.code == 0


def test_undo_forgets_the_last_answer_and_asks_it_again(run: Run) -> None:
    once = run(*QUIZ, "--no-ratings", stdin=lines("?", "?", ":q")).json
    undone = run(
        *QUIZ, "--no-ratings", "--data", "other", stdin=lines("?", "?", ":u", "?", ":q")
    ).json
    assert undone["given"] == once["given"]
    assert undone["skills"] == once["skills"]


def test_a_rating_can_be_corrected(run: Run) -> None:
    quiz = run(*QUIZ, stdin=lines("5", ":u", "1", "2", ":q"))
    given = {a["item"]: a["answer"] for a in quiz.json["given"]["answers"]}
    assert given["rating.programming.python"] == 1


def test_the_same_seed_asks_the_same_questions(run: Run) -> None:
    first = run(*QUIZ, "--no-ratings", stdin=lines(*["?"] * 4)).json
    second = run(*QUIZ, "--no-ratings", "--data", "other", stdin=lines(*["?"] * 4)).json
    assert first["given"] == second["given"]
    assert first["skills"] == second["skills"]


def test_a_new_sitting_asks_other_questions_first(run: Run) -> None:
    first = run(*QUIZ, "--no-ratings", stdin=lines(*["?"] * 12)).json
    second = run(*QUIZ, "--no-ratings", stdin=lines(*["?"] * 12)).json

    def items(result: Any) -> set[str]:
        return {answer["item"] for answer in result["given"]["answers"]}

    assert not items(first) & items(second)


def test_no_terminal_is_said_at_once(run: Run) -> None:
    for words in ((), ("quiz",)):
        done = run(*words)
        assert done.code == 2
        assert "quiz --plain" in done.err
        assert "--help" in done.err
        assert not done.out


def test_an_unknown_role_names_the_nearest(run: Run) -> None:
    done = run(*QUIZ, "--role", "prompt-enginer")
    assert done.code == 2
    assert "prompt-engineer" in done.err


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[]", "'answers'"),
        ("{", "JSON"),
        ('{"answers": [], "language": "de"}', "language"),
        ('{"answers": {}, "language": "fr"}', "answers"),
        ('{"answers": [], "language": "fr", "x": 1}', "x"),
        ('{"answers": [3], "language": "fr"}', "answer 1"),
        ('{"answers": [{"item": "no-such", "answer": "a"}], "language": "fr"}', "no-such"),
        ('{"answers": [{"item": "rating.nlp.llm", "answer": 6}], "language": "fr"}', "rating"),
        ('{"answers": [{"item": "rating.nlp.llm", "answer": NaN}], "language": "fr"}', "NaN"),
        ('{"answers": [{"item": "rating.nlp.x", "answer": 1}], "language": "fr"}', "nlp.x"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_malformed_answers_are_refused_by_name(
    run: Run, tmp_path: Path, content: str, named: str
) -> None:
    (tmp_path / "answers.json").write_text(content)
    done = run("score", "answers.json")
    assert done.code == 2
    assert named in done.err
    assert "Traceback" not in done.err


def test_answers_can_come_from_stdin(run: Run) -> None:
    done = run("score", "-", "--json", stdin='{"answers": [], "language": "en"}')
    assert done.code == 0
    assert done.json["skills"]["nlp.llm"]["ability"]["mean"] == pytest.approx(0, abs=1e-9)


def test_results_before_any_answer_say_what_to_do(run: Run) -> None:
    done = run("results")
    assert done.code == 2
    assert "tremplin quiz" in done.err


def test_ratings_alone_give_results_and_a_plan_that_says_so(run: Run) -> None:
    run(*QUIZ, "--role", "prompt-engineer", stdin=lines(*[str(n % 5) for n in range(23)]))
    results = run("results")
    assert "self-ratings alone" in " ".join(results.out.split())
    assert "You meet about" not in results.out
    plan = run("plan", "--study-in", "en")
    assert plan.code == 0
    assert "self-rating" in plan.err
