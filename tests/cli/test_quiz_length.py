"""The length of a sitting, said as a number of questions or as the time they usually take."""

import gc
from collections.abc import Iterator

import pytest

from tests.cli.conftest import Run
from tremplin.app.models import LENGTHS
from tremplin.app.start import Start
from tremplin.cli import parser_of

BOTH = ("--max-items", "20", "--max-minutes", "25")


def items_in(minutes: int) -> object:
    return parser_of("quiz", "en").parse_args(["--max-minutes", str(minutes)]).max_items


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Start]]:
    """How the app was opened, without a terminal."""
    starts: list[Start] = []

    def run_app(services: object, language: object, start: Start) -> int:
        starts.append(start)
        return 0

    monkeypatch.setattr("tremplin.cli.app.can_show_the_app", lambda: True)
    monkeypatch.setattr("tremplin.app.app.run_app", run_app)
    thresholds = gc.get_threshold()
    yield starts
    gc.unfreeze()
    gc.set_threshold(*thresholds)


def test_minutes_are_those_of_the_lengths_that_the_app_offers() -> None:
    assert len(LENGTHS) == 3
    for length in LENGTHS:
        assert items_in(length.minutes) == length.items


def test_between_them_only_whole_questions_that_fit_and_never_fewer_than_four() -> None:
    assert [items_in(minutes) for minutes in (5, 6, 7, 24, 26, 600)] == [4, 4, 5, 19, 20, 480]


def test_minutes_give_the_sitting_that_as_many_questions_give(run: Run) -> None:
    words = ("quiz", "--plain", "--json", "--no-ratings", "--seed", "5")
    by_items, by_minutes = (
        run(*words, *length, "--data", length[0].strip("-"), stdin="?\n" * 30)
        for length in (("--max-items", "20"), ("--max-minutes", "25"))
    )
    assert by_items.code == by_minutes.code == 0
    assert "Question 1 (of 20 at most)" in by_minutes.err
    assert by_items.err == by_minutes.err
    assert by_items.json["given"] == by_minutes.json["given"]
    assert len(by_minutes.json["given"]["answers"]) > 10


def test_minutes_open_the_app_as_as_many_questions_do(run: Run, opened: list[Start]) -> None:
    for length in (("--max-items", "20"), ("--max-minutes", "25")):
        assert run("quiz", *length).code == 0
    by_items, by_minutes = opened
    assert by_minutes.max_items == 20
    assert by_minutes.new
    assert by_items == by_minutes


@pytest.mark.parametrize("mode", [(), ("--plain",), ("--json",)])
@pytest.mark.parametrize(
    ("language", "said"), [("en", "not allowed with"), ("fr", "ne va pas avec")]
)
def test_both_are_refused(run: Run, mode: tuple[str, ...], language: str, said: str) -> None:
    for length in (BOTH, (*BOTH[2:], *BOTH[:2])):
        done = run("quiz", *mode, *length, "--lang", language)
        assert done.code == 2
        assert not done.out
        for words in (said, "--max-items", "--max-minutes"):
            assert words in done.err
    if language == "fr":
        assert "allowed" not in done.err


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("usual time, not a stopwatch", "stop at any moment")),
        ("fr", ("durée habituelle, pas un chronomètre", "arrêter à tout moment")),
    ],
)
def test_the_help_says_that_it_is_no_stopwatch(
    run: Run, language: str, said: tuple[str, ...]
) -> None:
    shown = " ".join(run("quiz", "--help", "--lang", language).out.split())
    for words in said:
        assert words in shown
