"""After a colon a French sentence goes on without a capital, but names keep theirs."""

import pytest

from tremplin.language.format import after_colon


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cela pose une question.", "cela pose une question."),
        ("C'est l'argument d'un vendeur.", "c'est l'argument d'un vendeur."),
        ("À la date de ces articles", "à la date de ces articles"),
        ("Hays, cabinet de recrutement", "Hays, cabinet de recrutement"),
        ("RNCP40514, bachelor en IA", "RNCP40514, bachelor en IA"),
        ("", ""),
    ],
)
def test_common_words_lose_their_capital_in_french(text: str, expected: str) -> None:
    assert after_colon("fr", text) == expected


def test_english_keeps_its_capitals() -> None:
    assert after_colon("en", "A page of the school") == "A page of the school"
