"""What each rule is about: its docstring, with a wrong and a right example."""

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from textwrap import dedent
from typing import Any, Final

from tremplin.language.french_rules import FRENCH
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.lint import bank_check, suppress, warn
from tremplin.lint.rules import (
    arranged,
    consistency,
    files,
    identity,
    item_clues,
    item_keys,
    item_languages,
    item_options,
    item_texts,
    item_typography,
    options,
    parameters,
    references,
    repair,
    resources,
    tables,
    template_texts,
    templates,
    values,
)

_FUNCTIONS: Final[tuple[Callable[..., Any], ...]] = (
    *files.RULES,
    *suppress.RULES,
    *tables.RULES,
    *values.RULES,
    *identity.RULES,
    *references.RULES,
    *consistency.RULES,
    *resources.RULES,
    *options.RULES,
    *arranged.RULES,
    *repair.RULES,
    repair.repair_vectors,
    *parameters.RULES,
    *item_languages.EXPLAINED,
    *item_typography.RULES,
    *item_texts.RULES,
    *item_options.RULES,
    *item_clues.RULES,
    *(rule for rule in item_keys.RULES if rule is not item_keys.repair_vectors),
    item_keys.near_duplicate,
    *templates.EXPLAINED,
    *template_texts.RULES,
    *warn.EXPLAINED,
    *bank_check.RULES,
)
RULES: Final = {rule.__name__.replace("_", "-"): rule for rule in _FUNCTIONS}
RULE_NAMES: Final = tuple(RULES)


@dataclass(frozen=True)
class Explanation:
    """What a rule is about."""

    rule: str
    title: str
    """What is wrong, in one sentence."""
    why: str
    """Why it matters, and what to do."""
    wrong: str = ""
    """An example that the rule finds."""
    right: str = ""
    """The same, mended."""


def explanation(rule: str, language: Language) -> Explanation:
    """The explanation of a rule; KeyError for an unknown one."""
    text = inspect.getdoc(RULES[rule]) or ""
    words, _, examples = text.partition("\nWrong:\n")
    wrong, _, right = examples.partition("\nRight:\n")
    if language == "fr":
        words = FRENCH[rule]
    title, _, why = words.strip().partition("\n\n")
    why = re.sub(r"\s*\n\s*", " ", why.strip())
    return Explanation(rule, title.strip(), why, _example(wrong), _example(right))


def _example(text: str) -> str:
    return dedent(text).strip("\n")


def as_markdown(found: Explanation, language: Language) -> str:
    """The page of a rule."""
    parts = [f"# {found.rule}", found.title, found.why]
    for name, example in (("wrong", found.wrong), ("right", found.right)):
        if example:
            heading = say(language, f"check.explain.{name}")
            parts.append(f"{heading}\n\n```toml\n{example}\n```")
    return "\n\n".join(parts) + "\n"
