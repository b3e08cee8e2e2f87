"""Sentences are found by key, filled in, and put in the plural as each language does."""

import pytest

from tremplin.language import strings


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = {"left": ("{n} {n|question|questions}", "{n} {n|question|questions} left")}
    monkeypatch.setattr(strings, "texts", lambda area: sentences)


@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("fr", 0, "0 question"),
        ("fr", 1, "1 question"),
        ("fr", 1.5, "1.5 question"),
        ("fr", 2, "2 questions"),
        ("en", 0, "0 questions left"),
        ("en", 1, "1 question left"),
        ("en", 2, "2 questions left"),
    ],
)
def test_plural_follows_the_rule_of_the_language(
    table: None, language: str, n: float, expected: str
) -> None:
    assert strings.say(language, "any.left", n=n) == expected  # type: ignore[arg-type]


def test_an_unknown_key_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError):
        strings.say("fr", "cli.no-such-key")
