"""The name that was probably meant."""

import difflib
from collections.abc import Collection
from typing import Final

_LONGEST: Final = 100


def closest(word: str, names: Collection[str]) -> str | None:
    """The name nearest to `word`, letter case aside; None when none is near."""
    if not word or len(word) > _LONGEST:
        return None
    by_folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else None


def nearest_pairs(words: Collection[str], names: Collection[str]) -> dict[str, str]:
    """Each misspelt word with the name it stands for; a name is taken once, best match first."""
    pairs: dict[str, str] = {}
    for word in words:
        near = closest(word, [name for name in names if name not in pairs.values()])
        if near is not None:
            pairs[word] = near
    return pairs
