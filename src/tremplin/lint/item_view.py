"""What the rules of single items look at: an item, its texts as written, where each stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.language.localized import LANGUAGES, Language
from tremplin.lint.diagnostic import Finding, Path

CODE: Final = re.compile(r"`[^`]*`")
SELECT_ONE: Final = frozenset({"single", "judge", "rewrite-choice"})
"""Types in which one option is to be found."""
PROSE: Final = ("ask", "explain", "zero", "hint")
LISTS: Final = ("lines", "left", "right")


@dataclass(frozen=True)
class Written:
    """A text as it stands in the file."""

    path: Path
    key: str
    text: str

    @cached_property
    def prose(self) -> str:
        """The text with code between backticks taken out, its length kept."""
        return CODE.sub(lambda found: "x" * len(found.group()), self.text)

    def finding(self, rule: str, case: str = "", /, **values: object) -> Finding:
        """A finding about this text."""
        return Finding(rule, self.path, case=case, values={"key": self.key, **values})

    def finding_at(
        self, found: re.Match[str], rule: str, case: str = "", /, **values: object
    ) -> Finding:
        """A finding about a part of this text."""
        return replace(self.finding(rule, case, **values), part=(self.text, *found.span()))


@dataclass(frozen=True)
class ItemView:
    """An item with its place."""

    path: Path
    raw: Mapping[str, Any]
    item: GradedItem | RatingItem

    @property
    def type(self) -> str:
        """The type of the item."""
        return self.item.type

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which the item is asked."""
        only = self.raw.get("language")
        return tuple(code for code in LANGUAGES if only not in LANGUAGES or only == code)

    @property
    def is_twin(self) -> bool:
        """Whether it says the same in both languages."""
        return bool(self.raw.get("language", "shared") == "shared")

    @cached_property
    def options(self) -> list[Mapping[str, Any]]:
        """The options, if it has any."""
        return list(self.raw.get("option", ()))

    @cached_property
    def key(self) -> int | None:
        """The place of the best option of an item with one."""
        best = [i for i, o in enumerate(self.options) if o.get("right") or o.get("credit") == 2]
        return best[0] if best and self.type in SELECT_ONE else None

    def text(self, *inner: str | int, language: Language) -> Written | None:
        """The text at `inner` in a language, if it is written."""
        node: Any = self.raw
        for step in inner:
            node = node.get(step) if isinstance(node, Mapping) else node[step]
            if node is None:
                return None
        path, key = (*self.path, *inner), next(s for s in reversed(inner) if isinstance(s, str))
        if isinstance(node, Mapping):
            path, node = (*path, language), node.get(language)
        return Written(path, key, node) if isinstance(node, str) else None

    def texts(self, language: Language) -> Iterator[Written]:
        """Every sentence and phrase of the item in a language."""
        return iter(self._texts[language])

    @cached_property
    def _texts(self) -> dict[Language, tuple[Written, ...]]:
        return {language: tuple(self._written(language)) for language in LANGUAGES}

    def _written(self, language: Language) -> Iterator[Written]:
        found = [self.text(name, language=language) for name in PROSE]
        found += self.option_texts(language)
        found += [self.why(index, language) for index in range(len(self.options))]
        yield from (written for written in found if written is not None)
        for name in LISTS:
            yield from self.entries(name, language)

    def option_texts(self, language: Language) -> list[Written]:
        """The options in a language."""
        return [
            Written((*self.path, "option", index, language), "option", option[language])
            for index, option in enumerate(self.options)
            if language in option
        ]

    def choices(self, language: Language) -> list[Written]:
        """The options in a language, when one of three or more is to be found; else none."""
        texts = self.option_texts(language)
        return texts if self.key is not None and len(texts) >= max(3, self.key + 1) else []

    def why(self, index: int, language: Language) -> Written | None:
        """The reason of an option in a language."""
        return self.text("option", index, "why", language=language)

    def entries(self, name: str, language: Language) -> list[Written]:
        """The entries of a list of texts in a language."""
        node = self.raw.get(name)
        path: Path = (*self.path, name)
        if isinstance(node, Mapping):
            path, node = (*path, language), node.get(language)
        return [Written((*path, i), name, text) for i, text in enumerate(node or ())]
