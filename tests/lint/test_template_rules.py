"""Templates are checked before and after their values are filled in."""

from typing import Any

import pytest

from tremplin.lint.check import check
from tremplin.lint.diagnostic import Source
from tremplin.lint.parse import load

HEAD = """[[item]]
id = "oven-a"
skill = "programming.python"
level = 1
type = "number"
tolerance = 0.1
wrong_values = [7]
ask.fr = "Un four cuit {{n}} plaques de {{m}} pains. Combien de pains sortent du four\u202f?"
ask.en = "An oven bakes {{n}} trays of {{m}} rolls. How many rolls come out of the oven?"
explain.fr = "Chaque plaque porte {{m}} pains, et il y a {{n}} plaques\u202f: on multiplie."
explain.en = "Each tray carries {{m}} rolls, and there are {{n}} trays: multiply the two."
answer_value = "{{answer}}"
formula = "{{n}} * {{m}}"
[item.template]
"""
VALUES = "values.n = { from = 4, to = 13 }\nvalues.m = { from = 3, to = 12 }\n"
DERIVED = 'derived.answer = "n * m"\n'


def found(check_on_top: Any, text: str) -> list[tuple[str, int]]:
    return [(one.rule, one.line) for one in check_on_top(text)]


def test_a_sound_template_has_no_mistake(check_on_top: Any) -> None:
    assert check_on_top(HEAD + VALUES + DERIVED) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("from = 4, to = 13", "from = 4, to = 4", "template-values", 15),
        ("from = 4, to = 13", "from = 4, too = 13", "template-values", 15),
        ("{ from = 3, to = 12 }", "[3, 3]", "template-values", 16),
        ("{ from = 3, to = 12 }", '"3 to 12"', "template-values", 16),
        ("values.n", "values.while", "template-values", 14),
        ("values.m", "value.m", "unknown-key", 16),
        ('"n * m"', '"n * o"', "template-formula", 17),
        ('"n * m"', '"n *"', "template-formula", 17),
        ("derived.answer", 'where = ["n > 9"]\nderived.answer', "template-formula", 17),
        ("of {{m}} rolls.", "of {{ m }} rolls.", "unknown-placeholder", 9),
        ("of {{m}} rolls.", "of {{o}} rolls.", "unknown-placeholder", 9),
        ("there are {{n}} trays", "there are 4 trays", "one-sided-placeholder", 11),
        ("derived.answer", "values.o = [1, 2]\nderived.answer", "unused-parameter", 17),
        ("to = 13", "to = 12", "few-variants", 14),
        ("{{n}} * {{m}}", "{{n}} * {{m}} + 1", "formula-disagrees", 13),
        ("[7]", "[7, 7]", "twin-wrong-values", 7),
        ("[7]", "[15]", "variant-breaks-rule", 7),
        ("{{n}} * {{m}}", "{{n}} * 3", "variant-breaks-rule", 13),
        ("wrong_values", "wrong_value", "unknown-key", 7),
    ],
)
def test_a_mistake_is_found_once_at_its_place(
    old: str, new: str, rule: str, line: int, check_on_top: Any
) -> None:
    text = (HEAD + VALUES + DERIVED).replace(old, new, 1)
    assert found(check_on_top, text) == [(rule, line)]


def test_the_mark_stands_under_the_placeholder(check_on_top: Any) -> None:
    (one,) = check_on_top((HEAD + VALUES + DERIVED).replace("of {{m}} rolls.", "of {{o}} rolls."))
    assert one.source_line[one.column - 1 : one.end_column - 1] == "{{o}}"


def test_a_near_name_is_offered(check_on_top: Any) -> None:
    (one,) = check_on_top((HEAD + VALUES + DERIVED).replace('"{{answer}}"', '"{{anwser}}"'))
    assert (one.rule, one.help) == ("unknown-placeholder", "write `answer`")


def test_a_broken_variant_is_named_with_its_values_and_what_is_wrong(check_on_top: Any) -> None:
    (one,) = check_on_top((HEAD + VALUES + DERIVED).replace("[7]", "[15]"))
    assert one.message == (
        "the variant n = 5, m = 3 breaks the rule `wrong-value-accepted`: "
        "the wrong answer `15` would be accepted"
    )


def test_several_mistakes_of_one_template_are_told_together(check_on_top: Any) -> None:
    text = (HEAD + VALUES).replace("{{m}} pains. Combien", "{{o}} pains. Combien")
    assert found(check_on_top, text + 'derived.answer = "n * p"\n') == [
        ("unknown-placeholder", 8),
        ("template-formula", 17),
    ]


def test_a_broken_template_is_left_out_and_a_sound_one_has_its_base_variant(valid: Any) -> None:
    for text, left in ((HEAD + VALUES + DERIVED, False), (HEAD + VALUES, True)):
        loaded = load([*valid, Source("mine.toml", text.encode(), layer=1)])
        assert ("oven-a" not in loaded.catalog.items) is left
    sound = load([*valid, Source("mine.toml", (HEAD + VALUES + DERIVED).encode(), layer=1)])
    assert sound.catalog.items["oven-a"].ask.en.startswith("An oven bakes 4 trays of 3 rolls.")


def test_loading_does_not_go_through_variants_and_checking_does(valid: Any) -> None:
    text = (HEAD + VALUES + DERIVED).replace("[7]", "[15]")
    sources = [*valid, Source("mine.toml", text.encode(), layer=1)]
    assert load(sources).diagnostics == ()
    assert [one.rule for one in check(sources).diagnostics] == ["variant-breaks-rule"]


def test_french_messages_say_the_same(valid: Any) -> None:
    text = (HEAD + VALUES + DERIVED).replace("[7]", "[15]")
    sources = [*valid, Source("mine.toml", text.encode(), layer=1)]
    (one,) = check(sources, language="fr", files={"mine.toml"}).diagnostics
    assert one.message.startswith("la variante n = 5, m = 3 enfreint la règle")
