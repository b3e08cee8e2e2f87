"""Every rule is explained in both languages, and finds its wrong example, not its right one."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
import tomli

from tremplin.language.french_rules import FRENCH
from tremplin.language.texts_check import TEXTS
from tremplin.lint import bank_check
from tremplin.lint.bank import Bank
from tremplin.lint.diagnostic import Source
from tremplin.lint.explain import RULE_NAMES, RULES, as_markdown, explanation
from tremplin.lint.parse import load
from tremplin.lint.warn import WARNINGS

# Rules whose mistake can't stand in the text of one TOML file.
WITHOUT_EXAMPLE = {
    "file-unreadable",
    "file-too-large",
    "too-many-files",
    "not-utf8",
    "huge-number",
    "wrong-folder",
    "duplicate-table",
}
OF_A_BANK = {rule.__name__.replace("_", "-") for rule in bank_check.RULES}
# What these find is tested on made banks: an example would have to be pages long.
OF_MANY_ITEMS = {"key-position", "guessable", "guessable-skill"}
REASON = {"fr": "Une raison en quatre mots.", "en": "A reason in four words."}


def bases(valid: Any) -> dict[tuple[str, str], dict[str, Any]]:
    """A valid entry for each table, and for each type of item."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for source in valid:
        for table, entries in tomli.loads(source.data.decode()).items():
            for entry in entries if isinstance(entries, list) else []:
                found.setdefault((table, entry.get("type", "")), entry)
    found["salary", ""] = {k: v for k, v in found["salary", ""].items() if k not in ("min", "max")}
    return found


def completed(example: dict[str, Any], valid: Any, rule: str) -> dict[str, Any]:
    """An example with what it leaves out taken from a valid entry."""
    whole: dict[str, Any] = {}
    for table, entries in example.items():
        if table not in ("item", "resource", "salary"):
            whole[table] = entries
            continue
        whole[table] = []
        for entry in entries:
            base = deepcopy(bases(valid).get((table, entry.get("type", "")), {}))
            base.pop("aliases", None)
            if table == "resource":
                base["id"] = "example"
            for option in entry.get("option", []):
                if rule != "why-length":
                    option.setdefault("why", REASON)
            for key, value in entry.items():
                both = isinstance(value, dict) and isinstance(base.get(key), dict)
                base[key] = {**base[key], **value} if both else value
            whole[table].append(base)
    return whole


def text_of(example: str, valid: Any, rule: str, as_toml: Callable[..., str]) -> str:
    try:
        data = tomli.loads(example)
    except tomli.TOMLDecodeError:
        return example
    if rule in ("unused-suppression", "too-deep", "unknown-table", "table-brackets"):
        return example
    return as_toml(completed(data, valid, rule))


@pytest.mark.parametrize("rule", sorted(set(RULE_NAMES) - WITHOUT_EXAMPLE - OF_A_BANK))
def test_the_wrong_example_is_found_and_the_right_one_is_not(
    rule: str, valid: Any, check_on_top: Any, as_toml: Any
) -> None:
    page = explanation(rule, "en")
    warn = rule in WARNINGS
    wrong = check_on_top(text_of(page.wrong, valid, rule, as_toml), warn=warn)
    assert {diagnostic.rule for diagnostic in wrong} == {rule}
    assert {diagnostic.severity == "warning" for diagnostic in wrong if warn} <= {True}
    assert check_on_top(text_of(page.right, valid, rule, as_toml), warn=warn) == ()


@pytest.mark.parametrize("rule", sorted(OF_A_BANK - OF_MANY_ITEMS))
def test_a_bank_of_the_wrong_example_is_found_and_of_the_right_one_is_not(
    rule: str, valid: Any, as_toml: Any
) -> None:
    page = explanation(rule, "en")
    find = RULES[rule]
    wrong, right = (
        {repr(finding.values) for finding in find(bank_of(example, valid, rule, as_toml))}
        for example in (page.wrong, page.right)
    )
    assert wrong - right


def bank_of(example: str, valid: Any, rule: str, as_toml: Callable[..., str]) -> Bank:
    """The bank of an example alone; its skills are those that it defines, if any."""
    text = text_of(example, valid, rule, as_toml)
    loaded = load([*valid, Source("mine.toml", text.encode(), layer=1)])
    whole, data = Bank.from_catalog(loaded.catalog), tomli.loads(text)
    mine = {item["id"] for item in data.get("item", [])}
    items = tuple(item for item in whole.items if item.id in mine)
    skills = tuple(skill["id"] for skill in data.get("skill", [])) or whole.skills
    assert len(items) + sum("rating" in item["type"] for item in data.get("item", [])) == len(mine)
    return Bank(items, skills, whole.rated)


@pytest.mark.parametrize("rule", RULE_NAMES)
def test_a_rule_has_a_title_and_says_what_to_do_in_both_languages(rule: str) -> None:
    for language in ("fr", "en"):
        page = explanation(rule, language)
        assert page.title.endswith(".")
        assert len(page.title) > 20
        assert page.why.endswith((".", ")"))
        assert as_markdown(page, language).startswith(f"# {rule}\n")
    assert explanation(rule, "fr").title != explanation(rule, "en").title


def test_french_explanations_are_those_of_the_rules() -> None:
    assert set(FRENCH) == set(RULE_NAMES)


@pytest.mark.parametrize("rule", RULE_NAMES)
def test_a_rule_has_a_message_and_advice(rule: str) -> None:
    keys = {key for key in TEXTS if key == rule or key.startswith(f"{rule}.")}
    assert any(not key.endswith(".help") for key in keys)
    assert any(key.endswith(".help") for key in keys)


def test_messages_stand_alone_in_lower_case_without_a_full_stop() -> None:
    for key, (french, english) in TEXTS.items():
        if not key.startswith(("explain.", "summary", "argument.", "option.")):
            for text in (french, english):
                assert not text.endswith("."), key
                assert text[0] == text[0].lower(), key
