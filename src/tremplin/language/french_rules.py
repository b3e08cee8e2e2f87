"""Explanations of the rules of `check` in French; those in English stand in the rules."""

from typing import Final

from tremplin.language import (
    french_rules_bank,
    french_rules_files,
    french_rules_items,
    french_rules_links,
    french_rules_templates,
    french_rules_warnings,
)

FRENCH: Final[dict[str, str]] = {
    **french_rules_files.FRENCH,
    **french_rules_links.FRENCH,
    **french_rules_items.FRENCH,
    **french_rules_templates.FRENCH,
    **french_rules_warnings.FRENCH,
    **french_rules_bank.FRENCH,
}
