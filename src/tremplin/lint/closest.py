"""The name that was probably meant."""

import difflib
from collections.abc import Collection, Iterable
from typing import Final

_LONGEST: Final = 100
_MANY: Final = 1_000


def closest(word: str, names: Collection[str]) -> str | None:
    """The name nearest to `word`, letter case aside; None when none is near."""
    return next(iter(nearest(word, names, 1)), None)


def nearest(word: str, names: Collection[str], most: int) -> list[str]:
    """The names near to `word`, letter case aside, the nearest first, `most` of them at most."""
    if not word or len(word) > _LONGEST:
        return []
    folded = word.casefold()
    by_folded = {name.casefold(): name for name in names}
    if len(by_folded) > _MANY:
        by_folded = {name: by_folded[name] for name in _alike(folded, by_folded)}
    return [by_folded[near] for near in difflib.get_close_matches(folded, by_folded, n=most)]


def _alike(word: str, names: Iterable[str]) -> list[str]:
    """Of very many names, those that begin or end alike, the nearest in length first."""
    alike = [name for name in names if name[:2] == word[:2] or name[-3:] == word[-3:]]
    return sorted(alike, key=lambda name: abs(len(name) - len(word)))[:_MANY]


def nearest_pairs(words: Collection[str], names: Collection[str]) -> dict[str, str]:
    """Each misspelt word with the name it stands for; a name is taken once, best match first."""
    pairs: dict[str, str] = {}
    for word in words:
        near = closest(word, [name for name in names if name not in pairs.values()])
        if near is not None:
            pairs[word] = near
    return pairs
