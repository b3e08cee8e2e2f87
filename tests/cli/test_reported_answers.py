"""A question reported before it is answered is listed with the answer given to it then."""

from tests.cli.conftest import Run

QUIZ = ("quiz", "--plain", "--json", "--no-ratings", "--max-items", "12", "--seed", "5")


def test_a_report_is_listed_with_the_answer_given_after_it(run: Run) -> None:
    quiz = run(*QUIZ, stdin=":r two right answers\n?\n:q\n")
    (given,) = quiz.json["given"]["answers"]
    (listed,) = run("check", "--reports", "--json").json["reports"]
    assert listed["item"] == given["item"]
    assert listed["texts"][0]["answer"] is None
    assert "answer given: ?" in run("check", "--reports").out
