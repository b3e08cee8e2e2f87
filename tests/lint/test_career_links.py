"""Claims that name next jobs: closed, and every job and form of work they name is defined."""

import pytest

from tests.lint.test_loading import loaded

ENTRIES = """
[[domain]]
id = "d"
name = "D"
[[skill]]
id = "d.one"
name = "One"
[[role]]
id = "writer"
name = "Writer"
required = { "d.one" = 2 }
[[role]]
id = "editor"
name = "Editor"
required = { "d.one" = 3 }
aliases = ["old-editor"]
[[employment]]
id = "freelance"
name = "Freelance"
facts = ["Free."]
[[claim]]
id = "up"
topic = "career"
text = "Writers become editors."
"""
WHOLE = 'career = { kind = "move", of = ["writer"], to = ["editor"], forms = ["freelance"] }\n'


def test_a_claim_says_where_a_job_leads() -> None:
    found = loaded(ENTRIES + WHOLE)
    assert not found.diagnostics
    career = found.catalog.claims["up"].career
    assert career is not None
    assert (career.kind, career.of, career.to) == ("move", ["writer"], ["editor"])
    assert career.forms == ["freelance"]


def test_former_names_of_roles_give_way_to_present_ones() -> None:
    found = loaded(ENTRIES + WHOLE.replace('"editor"', '"old-editor"'))
    assert not found.diagnostics
    career = found.catalog.claims["up"].career
    assert career is not None
    assert career.to == ["editor"]


@pytest.mark.parametrize(
    ("good", "wrong", "rule"),
    [
        ('of = ["writer"]', 'of = ["wrter"]', "unknown-role"),
        ('to = ["editor"]', 'to = ["edtor"]', "unknown-role"),
        ('forms = ["freelance"]', 'forms = ["frelance"]', "unknown-employment"),
        ('of = ["writer"]', "of = []", "wrong-length"),
        ('kind = "move"', 'kind = "moves"', "unknown-value"),
        ("to = ", "too = ", "unknown-key"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(good: str, wrong: str, rule: str) -> None:
    found = loaded(ENTRIES + WHOLE.replace(good, wrong))
    (diagnostic,) = found.diagnostics
    assert diagnostic.rule == rule
    assert diagnostic.line == (ENTRIES + WHOLE).count("\n")
    assert "up" not in found.catalog.claims
    # The roles stay: only the claim is left out.
    assert set(found.catalog.roles) == {"writer", "editor"}
