"""Rules that decide whether an edited text is repaired, and how they are applied."""

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Final, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import Identifier, Table, Text, Texts
from tremplin.language.localized import Language, other

RuleKind = Literal[
    "contains_all",
    "contains_any",
    "regex",
    "not_regex",
    "min_words",
    "max_words",
    "min_chars",
    "max_chars",
    "min_sentences",
    "max_sentences",
    "min_lines",
    "max_lines",
    "min_bullets",
    "max_bullets",
    "headings",
    "variables",
    "balanced",
    "json",
    "max_changes",
    "equals",
    "language",
]
_WITH_TEXTS: Final = frozenset({"contains_all", "contains_any", "headings", "variables", "equals"})
_WITH_PATTERN: Final = frozenset({"regex", "not_regex"})
_BARE: Final = frozenset({"balanced", "language"})


class Rule(Table):
    """One thing that the edited text must meet."""

    id: Identifier
    """Its name, unique in the item."""
    kind: RuleKind
    """What is looked at."""
    critical: bool = False
    """Whether the text counts for nothing when it is not met."""
    says: Text | None = None
    """The rule in words, shown after the test."""
    texts: Texts | None = None
    """For `contains_all`, `contains_any` (case ignored), `headings`, `variables`, `equals`."""
    pattern: Text | None = None
    """For `regex`, `not_regex`: a Python regular expression, searched in the text."""
    count: Annotated[int, Field(ge=0, le=2000)] | None = None
    """For the counts: how many at least or at most."""
    keys: dict[str, Literal["string", "number", "boolean", "array", "object"]] = {}
    """For `json`: the keys that the object must have, and the type of each."""

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> "Rule":
        needed = _field_needed(self.kind)
        if needed and not getattr(self, needed):
            raise PydanticCustomError(
                "rule-incomplete",
                "a rule of kind `{kind}` needs `{needed}`",
                {"kind": self.kind, "needed": needed},
            )
        patterns = (self.pattern.fr, self.pattern.en) if self.pattern else ()
        for pattern in filter(None, patterns):
            try:
                re.compile(pattern)
            except (re.error, RecursionError, OverflowError) as error:
                raise PydanticCustomError(
                    "invalid-pattern", "invalid regular expression: {error}", {"error": str(error)}
                ) from error
        return self


def _field_needed(kind: str) -> str | None:
    if kind in _BARE:
        return None
    if kind in _WITH_TEXTS:
        return "texts"
    if kind in _WITH_PATTERN:
        return "pattern"
    return "keys" if kind == "json" else "count"


LONGEST_REPAIR: Final = 2000
"""Characters of an edited text that are looked at."""


def repaired_text(text: str) -> str:
    """The text as rules see it: NFC, straight quotes, ordinary spaces, trimmed."""
    quotes = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"'})
    spaces = re.sub("[\u00a0\u202f\u2009\t]", " ", unicodedata.normalize("NFC", text))
    return spaces.translate(quotes).replace("\r\n", "\n").strip()[:LONGEST_REPAIR]


def rules_met(rules: Sequence[Rule], text: str, start: str, language: Language) -> dict[str, bool]:
    """For each rule, by id, whether the edited text meets it."""
    seen = repaired_text(text)
    return {rule.id: _met(rule, seen, repaired_text(start), language) for rule in rules}


def repair_category(rules: Sequence[Rule], met: dict[str, bool]) -> int:
    """2 when every rule is met, 1 when all critical ones and at least 70 % are, else 0."""
    if all(met.values()):
        return 2
    critical = all(met[rule.id] for rule in rules if rule.critical)
    return int(critical and sum(met.values()) >= 0.7 * len(met))


def words(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, apostrophes and hyphens inside."""
    return re.findall(r"[^\W_]+(?:['\-][^\W_]+)*", text)


def _sentences(text: str) -> int:
    return len(re.findall(r"[.!?\u2026]+(?=\s|$)", text))


def _lines(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def _bullets(text: str) -> int:
    return len(re.findall(r"(?m)^\s*(?:[-*\u2022]|\d+[.)])\s+\S", text))


_COUNTS: Final[dict[str, Callable[[str], int]]] = {
    "words": lambda text: len(words(text)),
    "chars": len,
    "sentences": _sentences,
    "lines": _lines,
    "bullets": _bullets,
}


def _met(rule: Rule, text: str, start: str, language: Language) -> bool:
    bound, _, unit = rule.kind.partition("_")
    if unit in _COUNTS and rule.count is not None:
        count = _COUNTS[unit](text)
        return count >= rule.count if bound == "min" else count <= rule.count
    given = [repaired_text(x) for x in rule.texts.pick(language)] if rule.texts else []
    match rule.kind:
        case "contains_all":
            return all(x.casefold() in text.casefold() for x in given)
        case "contains_any":
            return any(x.casefold() in text.casefold() for x in given)
        case "regex" | "not_regex":
            pattern = rule.pattern.pick(language) if rule.pattern else ""
            return bool(re.search(pattern, text)) == (rule.kind == "regex")
        case "headings":
            return _headings(text) == [x.casefold() for x in given]
        case "variables":
            found = set(re.findall(r"(?<!\{)\{(\w+)\}(?!\})", text))
            return found == {x.strip("{}") for x in given}
        case "equals":
            return _flat(text) in {_flat(x) for x in given}
        case "balanced":
            return _balanced(text)
        case "json":
            return _is_json(text, rule.keys)
        case "max_changes":
            return _changes(words(start), words(text)) <= (rule.count or 0)
    return _in_language(text, language)


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _headings(text: str) -> list[str]:
    found = re.findall(r"(?m)^\s*(?:#{1,6}\s*(.+?)|(\S[^\n]{0,60}?)\s*:)\s*$", text)
    return [(marked or plain).strip(" :").casefold() for marked, plain in found]


def _balanced(text: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{", "\u00bb": "\u00ab"}
    waiting: list[str] = []
    for character in text:
        if character in pairs.values():
            waiting.append(character)
        elif character in pairs and (not waiting or waiting.pop() != pairs[character]):
            return False
    return not waiting and text.count('"') % 2 == 0


_JSON_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def _is_json(text: str, keys: dict[str, Any]) -> bool:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if not isinstance(found, dict):
        return False
    return all(
        key in found
        and isinstance(found[key], _JSON_TYPES[kind])
        and (kind == "boolean" or not isinstance(found[key], bool))
        for key, kind in keys.items()
    )


def _changes(before: Sequence[str], after: Sequence[str]) -> int:
    """Words to insert, delete or replace: the edit distance, case counting."""
    row = list(range(len(after) + 1))
    for i, old in enumerate(before, start=1):
        corner, row[0] = row[0], i
        for j, new in enumerate(after, start=1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (old != new))
    return row[-1]


_COMMON_WORDS: Final = {
    "fr": "le la les un une des de du et est à en que qui pour dans sur pas au ce",
    "en": "the a an of and is to in that for on not with it this are be as by or",
}


def _in_language(text: str, language: Language) -> bool:
    found = [word.casefold() for word in words(text)]
    ours, theirs = (
        sum(word in _COMMON_WORDS[code].split() for word in found)
        for code in (language, other(language))
    )
    return ours > theirs
