"""A step leads to the edition in the language of study, where there is one."""

import pytest

from tests.plan.small import resource
from tremplin.catalog.resources import Resource
from tremplin.report.names import study_address

MAIN, FRENCH = "https://example.org/en", "https://example.org/fr"
EDITIONS = [
    {"language": "fr", "title": "Livre", "isbn13": "9782412104415"},
    {"language": "fr", "title": "Page", "url": FRENCH},
]


def made(**table: object) -> Resource:
    return resource("one", 1, ("a", 0, 1), url=MAIN, languages=["en", "fr"], **table)


@pytest.mark.parametrize(
    ("study_in", "address"),
    [(("fr",), FRENCH), (("en",), MAIN), (("fr", "en"), MAIN), ((), MAIN)],
)
def test_the_one_language_of_study_decides(study_in: tuple[str, ...], address: str) -> None:
    assert study_address(made(editions=EDITIONS), study_in) == address


def test_without_another_edition_the_address_is_that_of_the_resource() -> None:
    assert study_address(made(), ("fr",)) == MAIN
    assert study_address(made(editions=EDITIONS[:1]), ("fr",)) == MAIN
