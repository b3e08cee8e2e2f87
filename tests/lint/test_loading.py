"""Layers, references, aliases, cycles: what becomes of entries that depend on one another."""

from typing import Any

import pytest

from tremplin.lint.diagnostic import Source
from tremplin.lint.parse import Loaded, load

SKILLS = """
[[domain]]
id = "d"
name = "D"
[[skill]]
id = "d.one"
aliases = ["d.first"]
name = "One"
[[skill]]
id = "d.two"
name = "Two"
"""


def resource(name: str, *lines: str) -> str:
    """A resource on one line, with more keys."""
    teaches = 'teaches = [{ skill = "d.one", from = 0, to = 1 }]'
    has_own = any(line.startswith("teaches") for line in lines)
    shared = ['kind = "book"', 'title = "T"', 'languages = ["en"]', "free = true"]
    return "\n".join(
        ["[[resource]]", f'id = "{name}"', *shared, *([] if has_own else [teaches]), *lines, ""]
    )


def loaded(*texts: str, upper: str = "") -> Loaded:
    """The texts in one layer, each in a file `paths/<letter>.toml`; `upper` in a layer above."""
    lower = [Source(f"paths/{chr(97 + i)}.toml", text.encode()) for i, text in enumerate(texts)]
    above = [Source("own/mine.toml", upper.encode(), layer=1)] if upper else []
    return load([*lower, *above])


def rules(found: Loaded) -> list[tuple[str, str, int]]:
    return [(d.rule, d.file, d.line) for d in found.diagnostics]


def test_entries_may_be_spread_over_files_in_any_order() -> None:
    found = loaded(resource("a", 'after = ["b"]'), SKILLS, resource("b"))
    assert not found.diagnostics
    assert list(found.catalog.resources) == ["a", "b"]


def test_plain_names_and_bytes_are_enough() -> None:
    assert list(load([("x.toml", SKILLS.encode())]).catalog.skills) == ["d.one", "d.two"]


def test_a_broken_entry_is_left_out_and_what_names_it_too_without_another_diagnostic() -> None:
    texts = (
        resource("a", "hours = 0"),
        resource("b", 'after = ["a"]'),
        resource("c", 'after = ["b"]'),
    )
    found = loaded(SKILLS, *texts, resource("d"))
    assert rules(found) == [("out-of-range", "paths/b.toml", 8)]
    assert list(found.catalog.resources) == ["d"]
    assert [(m.table, m.id) for m in found.left_out] == [
        ("resource", "a"),
        ("resource", "b"),
        ("resource", "c"),
    ]


def test_names_in_a_file_with_a_syntax_error_are_known() -> None:
    found = loaded(SKILLS + "\n[[skill]]\nid = 'd.three'\nname = \n", resource("a"))
    assert [d.rule for d in found.diagnostics] == ["syntax"]
    assert not found.catalog.resources


def test_names_under_a_misspelt_table_are_known() -> None:
    found = loaded(SKILLS.replace("[[skill]]", "[[skil]]"), resource("a"))
    assert [(d.rule, d.line, d.help) for d in found.diagnostics] == [
        ("unknown-table", 5, "write `skill`")
    ]


def test_the_second_of_two_equal_ids_is_left_out() -> None:
    found = loaded(SKILLS, resource("a"), resource("a", "hours = 3"))
    assert rules(found) == [("duplicate-id", "paths/c.toml", 2)]
    assert "paths/b.toml" in found.diagnostics[0].message
    assert found.catalog.resources["a"].hours is None


@pytest.mark.parametrize("first", [True, False])
def test_an_alias_may_not_be_the_id_of_another_entry(first: bool) -> None:
    texts = resource("a", 'aliases = ["b"]'), resource("b")
    found = loaded(SKILLS, *(texts if first else texts[::-1]))
    assert [d.rule for d in found.diagnostics] == ["duplicate-id"]
    assert found.diagnostics[0].file == "paths/c.toml"


def test_former_names_give_way_to_present_ones() -> None:
    teaches = 'teaches = [{ skill = "d.first", from = 0, to = 1 }]'
    found = loaded(
        SKILLS,
        resource("a", 'aliases = ["old-a"]'),
        resource("b", 'after = ["old-a"]', teaches),
        '[[role]]\nid = "r"\nname = "R"\n'
        'required = { "d.first" = 2, "d.two" = 1 }\ncore = ["d.first"]',
    )
    assert not found.diagnostics
    assert found.catalog.resources["b"].after == ["a"]
    assert found.catalog.resources["b"].teaches[0].skill == "d.one"
    assert list(found.catalog.roles["r"].required) == ["d.one", "d.two"]
    assert found.catalog.roles["r"].core == ["d.one"]


def test_an_upper_layer_replaces_entries_of_equal_id() -> None:
    found = loaded(SKILLS, resource("a"), resource("b"), upper=resource("a", "hours = 5"))
    assert not found.diagnostics
    assert found.catalog.resources["a"].hours == 5
    assert set(found.catalog.resources) == {"a", "b"}
    (mention,) = found.replaced
    assert (mention.id, mention.file, mention.other_file) == ("a", "own/mine.toml", "paths/b.toml")


def test_a_broken_entry_of_an_upper_layer_replaces_nothing() -> None:
    found = loaded(SKILLS, resource("a"), upper=resource("a", "hours = 0"))
    assert [d.file for d in found.diagnostics] == ["own/mine.toml"]
    assert "a" in found.catalog.resources
    assert not found.replaced


def test_an_upper_layer_may_replace_what_lower_entries_need() -> None:
    found = loaded(
        SKILLS, resource("a", 'after = ["b"]'), resource("b"), upper=resource("b", "hours = 2")
    )
    assert set(found.catalog.resources) == {"a", "b"}


def test_the_population_of_an_upper_layer_counts() -> None:
    upper = "[population]\ngeneral = 0.5\ndomain = 0.3\nspecific = 0.2\n"
    found = loaded("[population]\n", SKILLS, upper=upper)
    assert found.catalog.population.general == 0.5
    assert rules(loaded("[population]\n", "[population]\n")) == [
        ("duplicate-table", "paths/b.toml", 1)
    ]


def test_a_circle_is_said_once_at_the_link_that_leads_forward() -> None:
    texts = (
        resource("a", 'after = ["c"]'),
        resource("b", 'after = ["a"]'),
        resource("c", 'after = ["b"]'),
        resource("d", 'after = ["c"]'),
        resource("e"),
    )
    found = loaded(SKILLS, *texts)
    assert rules(found) == [("prerequisite-cycle", "paths/b.toml", 8)]
    assert "`a` -> `c` -> `b` -> `a`" in found.diagnostics[0].message
    assert list(found.catalog.resources) == ["e"]


def test_a_resource_that_waits_for_itself_is_a_circle() -> None:
    assert [d.rule for d in loaded(SKILLS, resource("a", 'after = ["a"]')).diagnostics] == [
        "prerequisite-cycle"
    ]


def test_a_skill_without_its_domain_is_of_use() -> None:
    found = loaded('[[skill]]\nid = "case.a"\nname = "A"\n', upper="")
    assert not found.diagnostics
    assert found.catalog.domains["case"].name.pick("en") == "Case"
    found = loaded(SKILLS, '[[skill]]\nid = "case.a"\nname = "A"\n')
    assert [d.rule for d in found.diagnostics] == ["unknown-domain"]
    assert "case.a" in found.catalog.skills


@pytest.mark.parametrize(
    ("line", "rule", "advice"),
    [
        ('after = ["aa"]', "unknown-resource", "write `a`"),
        ('funding = ["cpf"]', "unknown-funding", "write the identifier of a `[[funding]]`"),
        ("langauges = 3", "unknown-key", "write `languages`"),
        ("zzz = 3", "unknown-key", "remove it, or correct its spelling"),
        ('grade = "D"', "unknown-value", "write one of: `A`, `B`, `C`, `M`, `own`"),
        ('url_status = "sen"', "unknown-value", "write `seen`"),
    ],
)
def test_the_advice_names_what_was_probably_meant(line: str, rule: str, advice: str) -> None:
    (found,) = loaded(SKILLS, resource("a", line)).diagnostics
    assert (found.rule, found.help) == (rule, advice)


def test_messages_are_in_the_language_asked_for(valid: Any) -> None:
    data = resource("a", "hours = 0").encode()
    french = load([*valid, Source("m.toml", data)], language="fr").diagnostics[0]
    english = load([*valid, Source("m.toml", data)], language="en").diagnostics[0]
    assert french.message != english.message
    assert french.line == english.line


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("hours = 0  # tremplin: ignore[out-of-range]", []),
        ("# tremplin: ignore[out-of-range]\nhours = 0", []),
        ("# tremplin: ignore[missing-key, out-of-range]\nhours = 0", []),
        ("# tremplin: ignore[missing-key]\nhours = 0", ["out-of-range"]),
        ("# tremplin: ignore[out-of-range]\n\nhours = 0", ["out-of-range"]),
        ('note = "# tremplin: ignore[out-of-range]"\nhours = 0', ["out-of-range"]),
    ],
)
def test_a_comment_silences_its_line_or_the_next(comment: str, expected: list[str]) -> None:
    found = loaded(SKILLS, resource("a", comment))
    assert [d.rule for d in found.diagnostics] == expected
    assert not found.catalog.resources


def test_items_go_by_type_and_ratings_by_skill(valid: Any) -> None:
    catalog = load(valid).catalog
    assert {item.type for item in catalog.items.values()} == {
        *("single", "multiple", "judge", "rewrite-choice", "order"),
        *("match", "number", "short-text", "trace", "repair"),
    }
    assert list(catalog.ratings) == ["programming.python"]
    assert catalog.currency is not None
    assert catalog.currency.usd_in_eur == 0.86
