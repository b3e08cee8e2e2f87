"""Explanations of the rules of `check` in French; the English ones stand in the rules."""

from typing import Final

from tremplin.language import texts_rules_files, texts_rules_items, texts_rules_links

FRENCH: Final[dict[str, str]] = {
    **texts_rules_files.FRENCH,
    **texts_rules_links.FRENCH,
    **texts_rules_items.FRENCH,
}
