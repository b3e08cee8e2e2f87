"""Fills `{{name}}` in the texts of an item: numbers as each language writes them, plain in code."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tremplin.catalog.base import Text
from tremplin.language.localized import LANGUAGES, Language

PLACEHOLDER: Final = re.compile(r"\{\{([a-z][a-z0-9_]*)(?::([0-9]))?\}\}")
MARK: Final = re.compile(r"\{\{[^{}]*\}\}")
"""What looks like a placeholder, well formed or not."""
_PIECE: Final = re.compile(rf"(`[^`]*`)|{PLACEHOLDER.pattern}")
_TYPED: Final = frozenset({"answer_value", "tolerance", "wrong_values", "orders", "pairs"})
"""Keys of an item whose values are no texts: a placeholder alone stands for the value itself."""
_TYPED_INSIDE: Final = frozenset({"right", "credit"})
"""The same for keys of its options."""
_UNTOUCHED: Final = frozenset({"template", "id", "aliases", "type"})

Path = tuple[str | int, ...]


class PlaceholderError(ValueError):
    """A placeholder that can't be filled in; `name` is what stands between the braces."""

    def __init__(self, name: str) -> None:
        """Keep the name."""
        super().__init__(name)
        self.name = name


def filled(raw: Mapping[str, Any], whole: Mapping[str, Any]) -> dict[str, Any]:
    """The table of an item with its placeholders filled in from completed values.

    PlaceholderError for an unknown name, or a word of two languages where neither is known.
    """
    return {
        key: value if key in _UNTOUCHED else _node(value, whole, None, key in _TYPED)
        for key, value in raw.items()
    }


def _node(node: Any, whole: Mapping[str, Any], language: Language | None, typed: bool) -> Any:
    if isinstance(node, str):
        return _text(node, whole, language, typed) if "{{" in node else node
    if isinstance(node, dict):
        return {
            key: _node(value, whole, _language(key) or language, typed or key in _TYPED_INSIDE)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_node(value, whole, language, typed) for value in node]
    return node


def _language(key: str) -> Language | None:
    return next((language for language in LANGUAGES if language == key), None)


def _text(text: str, whole: Mapping[str, Any], language: Language | None, typed: bool) -> Any:
    alone = PLACEHOLDER.fullmatch(text) if typed else None
    if alone:
        return _known(whole, alone[1])

    def piece(found: re.Match[str]) -> str:
        if found[1]:
            return f"`{_text(found[1][1:-1], whole, None, False)}`"
        return shown(_known(whole, found[2]), language, found[3])

    return _PIECE.sub(piece, text) if MARK.search(text) else text


def _known(whole: Mapping[str, Any], name: str) -> Any:
    if name not in whole:
        raise PlaceholderError(name)
    return whole[name]


def shown(value: Any, language: Language | None, decimals: str | None = None) -> str:
    """A value as it stands in a text; without a language, as in code (`1.5`, `True`)."""
    if isinstance(value, Text):
        if language is None:
            raise PlaceholderError(value.pick("en"))
        return value.pick(language)
    if isinstance(value, bool | str):
        return str(value)
    if decimals is None:
        text = str(value) if isinstance(value, int) else f"{value:.10g}"
    else:
        text = f"{value:.{decimals}f}"
    return text.replace(".", ",") if language == "fr" else text


def marks(node: Any, path: Path = ()) -> Iterator[tuple[Path, str, re.Match[str]]]:
    """Everything in a table that looks like a placeholder: path, text and where in it."""
    if isinstance(node, str):
        yield from ((path, node, found) for found in MARK.finditer(node))
    elif isinstance(node, dict):
        for key, value in node.items():
            if path or key not in _UNTOUCHED:
                yield from marks(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from marks(value, (*path, index))
